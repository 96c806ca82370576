import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type * as pdfjs from 'pdfjs-dist'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openExampleSession } from '../browser/screens'
import { serveFolder } from '../browser/staticServer'

const here = fileURLToPath(new URL('.', import.meta.url))
const modules = fileURLToPath(new URL('../../node_modules/pdfjs-dist/legacy/build/', import.meta.url))

const openExample = async (page: Page, title: string): Promise<string> => {
  await page.goto('./')
  await page.getByRole('button', { name: `Open the example ${title}` }).click()
  await expect(page).toHaveURL(/review\//)
  return /review\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

test('the first page', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.screenshot({ path: join(here, 'home.png') })
})

test('a question', async ({ page }) => {
  const id = await openExample(page, 'Example Primary School, under way')
  await page.goto(`./#/review/${id}/question/lead-available`)
  await expect(page.locator('fieldset[data-question="lead-available"]')).toBeVisible()
  await page.screenshot({ path: join(here, 'question.png') })
})

test('the results', async ({ page }) => {
  const id = await openExample(page, 'Example Academy, November 2026')
  await page.goto(`./#/review/${id}/results`)
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible()
  await page.screenshot({ path: join(here, 'results.png') })
})

/** Answers from the question on show on, a key for each. */
const answerInTurn = async (page: Page, keys: string): Promise<void> => {
  for (const key of keys) {
    const question = await page.locator('fieldset[data-question]').getAttribute('data-question')
    await page.keyboard.press(key)
    await page.keyboard.press('j')
    await expect(page.locator('fieldset[data-question]')).not.toHaveAttribute('data-question', question ?? '')
  }
}

test('several points of view', async ({ page }) => {
  const id = await openExample(page, 'Example Academy, November 2026')
  for (const [role, keys] of [
    ['Class teacher', '2011d12111202'],
    ['Safeguarding governor', '3222322d23212'],
  ] as const) {
    await page.goto(`./#/review/${id}/share`)
    await page.getByRole('textbox', { name: 'Their role' }).fill(role)
    await page.getByRole('button', { name: 'Answer here, as somebody else' }).click()
    await expect(page.locator('fieldset[data-question]')).toBeVisible()
    await answerInTurn(page, keys)
  }
  await page.goto(`./#/review/${id}/points-of-view`)
  await expect(page.getByRole('heading', { level: 1, name: 'Compare answers' })).toBeVisible()
  await expect(page.getByRole('figure').first()).toBeVisible()
  await page.setViewportSize({ width: 1120, height: 1400 })
  await page.screenshot({ path: join(here, 'points-of-view.png') })
})

test('what a governor sees', async ({ page, browser, baseURL }) => {
  const id = await openExample(page, 'Example Academy, November 2026')
  await page.goto(`./#/review/${id}/share`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make the file for governors' }).click()
  const buffer = readFileSync(await (await downloading).path())
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), viewport: page.viewportSize() })
  const governor = await context.newPage()
  await governor.goto('./')
  await governor
    .getByLabel('Open a file')
    .and(governor.locator('input'))
    .setInputFiles({ name: 'for-governors.review.json', mimeType: 'application/json', buffer })
  await governor.getByLabel('Your role').fill('Safeguarding governor')
  await governor.getByRole('button', { name: 'Review as a governor' }).click()
  await expect(governor.getByText('Gaps in critical safeguards').first()).toBeVisible()
  await governor.getByRole('button', { name: 'Close this message' }).click()
  await governor.screenshot({ path: join(here, 'governor.png') })
  await context.close()
})

test('a workshop: what the room sees, and what a phone shows', async ({ page }) => {
  await openExampleSession(page)
  await page.setViewportSize({ width: 375, height: 720 })
  await page.locator('.part-list a').nth(4).click()
  await page.getByText('Partly in place').click()
  await page.screenshot({ path: join(here, 'taking-part.png') })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('./#/workshops/example-session/reveal')
  await page.getByRole('navigation', { name: 'Questions of the session' }).getByRole('button').nth(4).click()
  const [room] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open the projector’s window' }).click(),
  ])
  await room.setViewportSize({ width: 1280, height: 720 })
  await page.keyboard.press('r')
  await expect(room.getByRole('figure').first()).toBeVisible()
  await room.screenshot({ path: join(here, 'workshop.png') })
})

test('page 1 of the action plan', async ({ page, context }) => {
  const id = await openExample(page, 'Example Academy, November 2026')
  await page.goto(`./#/review/${id}/report`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /Action plan/ }).click()
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const pdf = readFileSync(await (await downloading).path()).toString('base64')
  const { address, close } = await serveFolder(modules)
  const viewer = await context.newPage()
  await viewer.goto(`${address}pdf.mjs`)
  await viewer.evaluate(
    async ([library, data]) => {
      const { getDocument, GlobalWorkerOptions } = (await import(`${library}pdf.mjs`)) as typeof pdfjs
      GlobalWorkerOptions.workerSrc = `${library}pdf.worker.mjs`
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
      const first = await (await getDocument({ data: bytes }).promise).getPage(1)
      const viewport = first.getViewport({ scale: 1.5 })
      const canvas = document.createElement('canvas')
      canvas.width = viewport.width
      canvas.height = viewport.height
      await first.render({ canvas, viewport }).promise
      document.documentElement.replaceChildren(canvas)
    },
    [address, pdf] as const,
  )
  await viewer.locator('canvas').screenshot({ path: join(here, 'pdf.png') })
  await close()
})
