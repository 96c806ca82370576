import { expect, test, type Locator } from '@playwright/test'
import { paths } from '../../src/screens/paths'
import { exampleCopy, exampleNames, savedFile, sentFile } from './exampleFile'
import { goToAddress, openAllThatOpens, openFile, reviewIdOf } from './pages'

/** What a screen counts is what stands below: in each example, whatever day it is read. */

const today = new Date('2027-03-01T10:00:00Z')

const numbersIn = (text: string | null): readonly number[] => (text?.match(/\d+/g) ?? []).map(Number)

/** `16 open actions, 2 of them overdue. 3 done.` in numbers; what is not said is 0. */
const sayingOf = (text: string) => ({
  open: Number(/^(\d+) open action/.exec(text)?.[1] ?? 0),
  overdue:
    text.includes('all of them overdue') || text.includes('which is overdue')
      ? Number(/^(\d+)/.exec(text)?.[1])
      : Number(/(\d+) of them overdue/.exec(text)?.[1] ?? 0),
  done: Number(/(\d+) done/.exec(text)?.[1] ?? 0),
})

/** Each heading that ends on a number, with that number and how many of these stand in its part of the page. */
const partsOf = async (
  headings: Locator,
  counted: string,
): Promise<readonly { readonly title: string; readonly said: number; readonly there: number }[]> =>
  headings.evaluateAll(
    (all, selector) =>
      all.flatMap((heading) => {
        const said = /: (\d+)$/.exec(heading.textContent ?? '')?.[1]
        return said === undefined
          ? []
          : [
              {
                title: heading.textContent ?? '',
                said: Number(said),
                there: heading.parentElement?.querySelectorAll(selector).length ?? 0,
              },
            ]
      }),
    counted,
  )

for (const name of exampleNames) {
  test(`each count on the screens of a school is that of the rows below it: ${name}`, async ({ page }) => {
    await page.clock.setFixedTime(today)
    await page.goto('./')
    await openFile(page, 'kept.review.json', savedFile(exampleCopy(name)))
    await expect(page).toHaveURL(/#\/review\//)
    const id = reviewIdOf(page)

    await goToAddress(page, paths.plan(id))
    const said = sayingOf((await page.locator('.plan-shown').textContent()) ?? '')
    // What is done stands in a part of its own.
    await openAllThatOpens(page)
    const rows = page.locator('.plan-action')
    const statuses = await rows
      .getByRole('combobox', { name: /^Status of/ })
      .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value))
    expect(said).toEqual({
      open: statuses.filter((status) => status !== 'done').length,
      overdue: await rows.getByText(/^Overdue: was due/).count(),
      done: statuses.filter((status) => status === 'done').length,
    })

    await goToAddress(page, paths.overview(id))
    const notice = page.getByText(/^\d+ actions? (?:is|are) overdue$/)
    expect((await notice.count()) === 0 ? 0 : numbersIn(await notice.textContent())[0]).toBe(said.overdue)
    if (said.overdue > 0) {
      const named = await notice.locator('xpath=..').getByRole('listitem').count()
      const [more = 0] = numbersIn(
        (
          await notice
            .locator('xpath=..')
            .getByText(/^See the plan: \d+ more/)
            .allTextContents()
        ).join(''),
      )
      expect(named + more).toBe(said.overdue)
    }

    await goToAddress(page, paths.results(id))
    const verdict = page.locator('.result-slide')
    const [inPlace = 0, of = 0] = numbersIn(await verdict.locator('.slide-figure').textContent())
    const onBoard = verdict.getByRole('list', { name: 'Critical safeguards' }).getByRole('listitem')
    expect(await onBoard.count()).toBe(of)
    expect(await onBoard.locator('.is-checked, .is-in-place').count()).toBe(inPlace)
    const toClose = page.getByRole('table', { name: 'What closes each gap' })
    expect((await toClose.count()) === 0 ? 0 : (await toClose.getByRole('row').count()) - 1).toBe(of - inPlace)

    const [asked = 0] = numbersIn(
      await page.getByRole('heading', { name: /^(All \d+ questions|The one question)$/ }).textContent(),
    )
    const counts = numbersIn((await page.locator('.all-counts b').allTextContents()).join(' '))
    expect(counts.reduce((all, count) => all + count, 0)).toBe(asked)
    const areas = page.locator('.area-row')
    expect(await areas.locator('.marks > li').count()).toBe(asked)
    for (const area of await areas.all()) {
      const sum = await area.locator('.sum').textContent()
      expect(await area.locator('.marks :is(.is-checked, .is-in-place)').count()).toBe(numbersIn(sum)[0] ?? 0)
    }
  })

  test(`each count on the screens of a governor is that of the rows below it: ${name}`, async ({ page }) => {
    await page.clock.setFixedTime(today)
    await page.goto('./')
    await openFile(page, 'sent.review.json', sentFile(exampleCopy(name)))
    await page.getByLabel('Your role').fill('Chair of governors')
    await page.getByRole('button', { name: 'Review as a governor' }).click()
    await expect(page).toHaveURL(/#\/review\//)
    const id = reviewIdOf(page)

    const verdict = page.locator('.governor-sentence')
    const [inPlace = 0, of = 0] = numbersIn(await verdict.textContent())
    const board = page.getByRole('list', { name: 'Critical safeguards' })
    expect(await board.getByRole('listitem').count()).toBe(of)
    expect(await board.locator(':is(.is-checked, .is-in-place)').count()).toBe(inPlace)
    const closing = page.locator('section', { has: page.getByRole('heading', { name: 'What closes the gaps' }) })
    expect(await closing.locator('.governor-list > li').count()).toBe(of - inPlace)
    const toAsk = page.locator('section', { has: page.getByRole('heading', { name: /^Ask these/ }) })
    const shown = await toAsk.locator('> ol > li').count()
    const more = toAsk.locator('summary')
    expect((await more.count()) === 0 ? 0 : numbersIn(await more.textContent())[0]).toBe(
      (await toAsk.locator('ol > li').count()) - shown,
    )

    await goToAddress(page, paths.plan(id))
    const said = sayingOf((await page.getByText(/^(?:\d+ open action|No open action)/).textContent()) ?? '')
    const parts = await partsOf(page.getByRole('heading', { level: 2 }), 'li')
    for (const { said: count, there } of parts) expect(there).toBe(count)
    const done = parts.filter(({ title }) => title.startsWith('Done')).reduce((all, { there }) => all + there, 0)
    expect(said).toEqual({
      open: parts.reduce((all, { there }) => all + there, 0) - done,
      overdue: await page.getByText(/^Overdue: was due/).count(),
      done,
    })
  })
}
