import { expect, test, type Page } from '@playwright/test'
import { paths } from '../../src/screens/paths'
import { forGovernors, opens, people, saysEverything, sendsBack, takesPart } from './governorStory'
import { choice, goTo, goToAddress, goToQuestion, noteOn, openAllThatOpens, openExample, reviewIdOf } from './pages'
import { governorScreens, show } from './screens'

/** Does to a page what a translator does: wraps each text in two elements of its own, those too that come later. Counts what it wrapped. */
const translate = (page: Page) =>
  page.addInitScript(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        const { parentElement } = text
        if (
          text.data.trim() === '' ||
          parentElement === null ||
          parentElement.closest('font, script, style, textarea, title, option') !== null
        )
          continue
        const inner = document.createElement('font')
        const outer = document.createElement('font')
        outer.append(inner)
        text.replaceWith(outer)
        inner.append(text)
      }
    }
    new MutationObserver((records) =>
      records.forEach(({ addedNodes }) =>
        addedNodes.forEach((node) => wrap(node.nodeType === Node.TEXT_NODE ? (node.parentNode ?? node) : node)),
      ),
    ).observe(document, { childList: true, subtree: true })
  })

/** What React or the app says of a failure; the screen for one counts, too. */
const troublesOn = (page: Page): string[] => {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  return troubles
}

/** The addresses of all screens for this review. */
const addresses = (id: string): readonly string[] =>
  Object.values(paths).map((path) =>
    typeof path === 'string' ? path : (path as (...parts: string[]) => string)(id, 'lead-available', 'lead-available'),
  )

test('every screen of a translated page is shown, opens all that opens, and can be left', async ({ page }) => {
  test.slow()
  const troubles = troublesOn(page)
  await translate(page)
  const id = await openExample(page)
  for (const address of addresses(id)) {
    await goToAddress(page, address)
    await openAllThatOpens(page)
    await expect(page.getByText('This page could not be shown'), address).toHaveCount(0)
  }
  expect(troubles).toEqual([])
})

test('a translated page takes answers, notes and undo, and what it says of them stays true', async ({ page }) => {
  const troubles = troublesOn(page)
  await translate(page)
  await openExample(page)
  await goToQuestion(page, 'lead-available')
  const saved = page.locator('.save-state')
  for (const level of [0, 3, 1, 2] as const) {
    await choice(page, 'lead-available', level).check()
    await expect(saved).toContainText('Saved on this device')
  }
  await noteOn(page).fill('Ask the deputy')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
  await goTo(page, 'results')
  await expect(page.getByRole('heading', { name: 'Gaps in critical safeguards' })).toBeVisible()
  await page.getByRole('button', { name: 'Redo' }).click()
  await goTo(page, 'plan')
  const row = page.getByRole('article').first()
  await row.getByRole('heading').getByRole('button').click()
  await row.getByRole('button', { name: /^Change the wording/ }).click()
  await row.getByRole('combobox', { name: /^Status/ }).selectOption('in-progress')
  await page.getByRole('button', { name: 'Add an action' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await goTo(page, '')
  await expect(page.getByText('This page could not be shown')).toHaveCount(0)
  expect(troubles).toEqual([])
})

test('a governor opens what they were sent in a translated page, reads, comments, signs, sends back, and sees what is new', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  await people(browser, baseURL, async ({ head, governor }) => {
    const troubles = troublesOn(governor)
    await translate(governor)
    await governor.reload()
    const sent = await forGovernors(head, 'file')
    await opens(governor, sent)
    await expect(governor.getByRole('heading', { level: 1 })).toBeVisible()
    await takesPart(governor)
    const id = reviewIdOf(governor)
    for (const screen of [...governorScreens, ...[...governorScreens].reverse()]) {
      await show(governor, screen, id)
      await openAllThatOpens(governor)
      await expect(governor.getByText('This page could not be shown'), screen.path('id')).toHaveCount(0)
    }
    await saysEverything(governor)
    const back = await sendsBack(governor)
    expect(back.bytes.length).toBeGreaterThan(0)
    await goTo(governor, 'area/noticing')
    await governor.getByRole('button', { name: 'Clear your view' }).click()
    await governor.getByRole('button', { name: 'Undo' }).click()
    await expect(governor.getByRole('radio', { name: 'Want to see evidence' })).toBeChecked()
    await goTo(governor, 'sign')
    await governor.getByRole('button', { name: 'Take the signature back' }).click()
    await expect(governor.getByText('This page could not be shown')).toHaveCount(0)
    await goToQuestion(head, 'child-heard')
    await choice(head, 'child-heard', 3).check()
    await opens(governor, await forGovernors(head, 'file'))
    await governor.getByRole('button', { name: 'Go on as Chair of governors' }).click()
    await expect(governor.getByRole('region', { name: 'New since you last read it' })).toBeVisible()
    expect(troubles).toEqual([])
  })
})
