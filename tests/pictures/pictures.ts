import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type * as pdfjs from 'pdfjs-dist'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
  await viewer.evaluate(async ([library, data]) => {
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
  }, [address, pdf] as const)
  await viewer.locator('canvas').screenshot({ path: join(here, 'pdf.png') })
  await close()
})
