import { expect, test, type Locator, type Page } from '@playwright/test'
import { builtInPackJson, choice, goToQuestion, startReview } from './pages'

/** The questions of the checklist, all of them: more than any review asks unless it asks the whole. */
const allQuestions = (): readonly { readonly id: string; readonly critical: boolean }[] => {
  const { questions } = builtInPackJson()
  if (!Array.isArray(questions)) throw new Error('the checklist has questions')
  return questions
}

/** Starts a review that asks every question of the checklist. */
const startWhole = async (page: Page): Promise<void> => {
  await page.goto('./#/new')
  await page.getByLabel('School’s name').fill('Example Primary School')
  await page.getByRole('radio', { name: /^Whole school/ }).check()
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page.locator('fieldset[data-question]')).toBeVisible()
}

/** What of a question is not wholly in sight between the top of the window, or the bar there, and the bar at its foot, without scrolling. */
const outOfSight = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    const top = Math.max(0, box('.review-bar')?.bottom ?? 0)
    const bottom = Math.min(window.innerHeight, box('.step-bar')?.top ?? window.innerHeight)
    const parts = new Map<string, Element>()
    for (const heading of document.querySelectorAll('h1')) parts.set('the heading', heading)
    for (const radio of document.querySelectorAll<HTMLInputElement>('fieldset[data-question] input[type=radio]'))
      parts.set(radio.value, radio.closest('label') ?? radio)
    return [
      ...(window.scrollY === 0 ? [] : ['scrolled']),
      ...(parts.size < 6 ? [`only ${parts.size} parts`] : []),
      ...[...parts].flatMap(([name, part]) => {
        const { top: from, bottom: to, height } = part.getBoundingClientRect()
        return height > 0 && from >= top && to <= bottom ? [] : [`${name}: ${Math.round(from)} to ${Math.round(to)}`]
      }),
    ]
  })

for (const [width, height] of [
  [1280, 800],
  [1366, 768],
] as const) {
  test(`at ${width}×${height} the heading and every choice of each question of the checklist are in sight without scrolling`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    await startWhole(page)
    const hidden: string[] = []
    const all = allQuestions()
    expect(all.length).toBeGreaterThan(80)
    for (const { id } of all) {
      await goToQuestion(page, id)
      const missing = await outOfSight(page)
      if (missing.length > 0) hidden.push(`${id}: ${missing.join(', ')}`)
    }
    expect(hidden).toEqual([])
  })
}

/** Where each choice stands on the screen below the bar, however far it is scrolled. */
const places = (page: Page) =>
  page.evaluate(() => {
    const start = document.querySelector('.page')?.getBoundingClientRect().top ?? 0
    return [...document.querySelectorAll('fieldset[data-question] .choice')].map((card) => {
      const { left, top, width, height } = card.getBoundingClientRect()
      return [left, top - start, width, height].map(Math.round)
    })
  })

for (const [width, height] of [
  [1280, 800],
  [375, 812],
] as const) {
  test(`at ${width}×${height} no answer moves a choice, whatever it asks for next`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await startWhole(page)
    for (const [id, values] of [
      ['lead-available', [0, 2, 1, 'dont-know', 3]],
      ['social-worker-supervised', ['not-applicable', 'dont-know', 0]],
    ] as const) {
      await goToQuestion(page, id)
      const before = await places(page)
      for (const value of values) {
        await choice(page, id, value).check()
        expect(await places(page), `${id} answered ${value}`).toEqual(before)
      }
    }
    await goToQuestion(page, 'lead-available')
    await choice(page, 'lead-available', 0).check()
    const cards = page.locator('fieldset[data-question] .choice')
    const bottomOf = async (target: Locator) => (await target.boundingBox())!
    const last = await bottomOf(cards.last())
    const notice = await bottomOf(page.locator('.notice').filter({ hasText: 'Do this today' }))
    expect(notice.y).toBeGreaterThanOrEqual(last.y + last.height)
  })
}

test('on a phone “don’t know” is in reach at the foot of each question, and what must be done today is one tap away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await startReview(page, 'Example Primary School')
  const foot = page.getByRole('navigation', { name: 'Previous and next' })
  const unknown = foot.getByRole('button', { name: 'Don’t know' })
  await expect(unknown).toBeInViewport()
  await expect(foot.getByRole('link', { name: 'Next' })).toBeInViewport()
  await unknown.click()
  await expect(choice(page, 'lead-available', 'dont-know')).toBeChecked()
  await expect(unknown).toHaveAttribute('aria-pressed', 'true')
  await choice(page, 'lead-available', 0).check()
  await expect(unknown).toHaveAttribute('aria-pressed', 'false')
  await foot.getByRole('button', { name: /^Do this today/ }).click()
  await expect(page.locator('.notice').filter({ hasText: 'Do this today' })).toBeInViewport()
})

test('the strip takes one line at 1280 and two at 375, in the longest stretch of the checklist too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await startWhole(page)
  const lines = () =>
    page.evaluate(() => {
      const middles = [...document.querySelectorAll('.strip li')].map((mark) => {
        const { top, bottom } = mark.getBoundingClientRect()
        return (top + bottom) / 2
      })
      return middles.filter((middle, nth) => nth === 0 || middle - (middles[nth - 1] ?? 0) > 10).length
    })
  const rest = allQuestions().filter(({ critical }) => !critical)
  for (const [width, most] of [
    [1280, 1],
    [375, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    for (const id of ['lead-available', rest[0]!.id, rest[Math.floor(rest.length / 2)]!.id, rest.at(-1)!.id]) {
      await goToQuestion(page, id)
      expect(await lines(), `${id} at ${width}`).toBeLessThanOrEqual(most)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  }
})
