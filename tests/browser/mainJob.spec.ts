import { expect, test, type Page } from '@playwright/test'
import { questionsInOrder } from '../../src/core/review/answering'
import { parsePack } from '../../src/core/content/parsePack'
import type { Pack } from '../../src/core/content/pack'
import type { AnswerValue } from '../../src/core/review/answerValues'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { inPrintedOrder, planParts } from '../../src/core/report/sections/planParts'
import { actionTitle } from '../../src/core/report/words/actionWords'
import { firstDueFirst } from '../../src/core/plan/dueGroups'
import { planActions } from '../../src/core/plan/planActions'
import { flat, readPdf, textOf } from '../pdf/readPdf'
import {
  builtInPackJson,
  choice,
  downloadBy,
  eventsIn,
  noteOn,
  readStore,
  saveFile,
  savedOnDevice,
  usualQuestions,
} from './pages'

const school = 'Example Primary School'
const note = 'Ŵyn a Zażółć: the rota has a gap on Fridays, ask “who covers?” again.'
const notApplicableHere = 'social-worker-supervised'

const builtInPack = (): Pack => {
  const pack = parsePack(builtInPackJson())
  if (!pack.ok) throw new Error('the built-in pack is sound')
  return pack.value
}

/** A mix: two gaps and one "don't know" among the critical questions, every level among the rest. */
const answersFor = (ids: readonly string[]): ReadonlyMap<string, AnswerValue> =>
  new Map(
    ids.map((id, index) => {
      const critical: Readonly<Record<number, AnswerValue>> = { 1: 1, 4: 'dont-know', 12: 0 }
      if (index < 14) return [id, critical[index] ?? 2]
      return [
        id,
        id === notApplicableHere ? 'not-applicable' : (([2, 3, 0, 1, 2, 'dont-know'] as const)[index % 6] ?? 2),
      ]
    }),
  )

const addEvidence = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Something else' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add evidence' })
  await dialog.getByLabel('What it is').fill('Cover rota')
  await dialog.getByLabel('Where it is kept').fill('Shared drive, Safeguarding')
  await dialog.getByLabel('Last checked').fill('2026-02-20')
  await dialog.getByRole('button', { name: 'Add evidence' }).click()
  await expect(dialog).toBeHidden()
}

const linkEvidence = async (page: Page): Promise<void> => {
  await page.getByText('One that is already listed (1)').click()
  await page.getByRole('checkbox', { name: 'Cover rota' }).check()
}

test('a head gets from the first page to the first critical question in two clicks, with nothing but the school’s name', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Start a review' }).click()
  await page.getByLabel('School’s name').fill(school)
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Critical 1 of 14')
  await expect(page.locator('fieldset[data-question] input:checked')).toHaveCount(0)
})

test('somebody who is quicker than the checklist waits for it, and for nothing else', async ({ page }) => {
  let bring = (): void => undefined
  const brought = new Promise<void>((resolve) => (bring = resolve))
  await page.route('**/assets/pack-*.js', async (route) => {
    await brought
    await route.continue()
  })
  await page.goto('./#/new')
  await page.getByLabel('School’s name').fill(school)
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page.getByLabel('School’s name')).toHaveValue(school)
  bring()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Critical 1 of 14')
})

test('where the checklist cannot be had, starting says so, and what was entered is still there on a page that has it', async ({
  page,
}) => {
  await page.route('**/assets/pack-*.js', (route) => route.abort())
  await page.goto('./#/new')
  await page.getByLabel('School’s name').fill(school)
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page.getByText('load the page again: what you entered is kept')).toBeVisible()
  await expect.poll(async () => (await readStore(page, 'forms')).length).toBe(1)
  await page.unroute('**/assets/pack-*.js')
  await page.reload()
  await expect(page.getByLabel('School’s name')).toHaveValue(school)
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Critical 1 of 14')
})

test('a critical question that is answered below “in place” says at once what to do today and whom to call', async ({
  page,
}) => {
  await page.goto('./#/new')
  await page.getByLabel('School’s name').fill(school)
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  const today = page.locator('.notice').filter({ hasText: 'Do this today' })
  await choice(page, 'lead-available', 2).check()
  await expect(today).toHaveCount(0)
  for (const level of [0, 1] as const) {
    await choice(page, 'lead-available', level).check()
    await expect(today).toContainText('999')
  }
})

test('a head answers all 60 questions, sees the gate and downloads the action plan, which holds every action in order', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-03-02T10:00:00'))
  await page.goto('./')
  await page.getByRole('link', { name: 'Start a review' }).click()
  await page.getByLabel('School’s name').fill(school)
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()

  const pack = builtInPack()
  const usual = new Set(usualQuestions())
  const asked = pack.questions
    .filter(({ id }) => usual.has(id))
    .sort((a, b) => Number(b.critical) - Number(a.critical) || b.weight - a.weight)
    .map(({ id }) => id)
  const answers = answersFor(asked)
  for (const [index, id] of asked.entries()) {
    await choice(page, id, answers.get(id) ?? 2).check()
    if (id === notApplicableHere)
      await page.getByLabel('Why it does not apply here').fill('No social worker is employed here.')
    if (index === 0) await addEvidence(page)
    if (index === 2) await linkEvidence(page)
    if (index === 1) await noteOn(page).fill(note)
    await page.getByRole('link', { name: index + 1 < asked.length ? 'Next' : 'See the results', exact: true }).click()
    if (index === 13) {
      await expect(page.getByText('All 14 critical questions are answered')).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('11 in place, 2 gaps, 1 to find out')
      await page.getByRole('link', { name: /^Go on with the rest: 46 left/ }).click()
    }
  }

  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Gaps in critical safeguards' })).toBeVisible()
  const gate = '11 of 14 critical safeguards in place: 2 gaps and 1 not known.'
  await expect(page.locator('.slide-figure')).toHaveText('11 of 14 critical safeguards are in place.')
  await expect(page.getByText('2 have gaps, 1 is not known.')).toBeVisible()
  await savedOnDevice(page)

  await page.getByRole('link', { name: 'Close the gaps: go to the plan' }).click()
  const actions = page.getByRole('article').getByRole('heading', { level: 3 })
  await expect(actions.first()).toBeVisible()
  const owner = page
    .getByRole('article')
    .first()
    .getByLabel(/^Owner of/)
  await owner.selectOption('Another role…')
  await page.getByLabel('Owner', { exact: true }).fill('Deputy head')
  await page.getByRole('button', { name: 'Set the owner' }).click()
  await expect(owner).toHaveValue('Deputy head')

  const log = eventsIn((await saveFile(page)).bytes)
  const review = foldEvents(wholeLog(log))
  const plan = planActions(pack, review)
  expect(questionsInOrder(pack, review, 'critical-first').map(({ id }) => id)).toEqual(asked)
  expect(plan.actions.flatMap(({ steps }) => steps).length).toBeGreaterThan(30)
  expect(plan.actions.length).toBeGreaterThan(20)
  const inOrder = firstDueFirst(plan.actions, review.details.reviewDate, review.details.terms)
  expect(await actions.allTextContents()).toEqual(inOrder.map(actionTitle))

  await page.getByRole('link', { name: 'Downloads', exact: true }).click()
  await page.getByRole('button', { name: 'Preview and make: Action plan' }).click()
  for (const name of [/^Notes/, /^Where evidence is kept/])
    await page.getByRole('dialog').getByRole('checkbox', { name }).uncheck()
  const pdf = await downloadBy(page, page.getByRole('button', { name: 'Download PDF with review data' }))
  expect(pdf.name).toBe('Example-Primary-School-safeguarding-action-plan-2026-03-02-with-review-data.pdf')
  await expect(page.getByText('The PDF is among your downloads')).toBeVisible()
  const read = await readPdf(new Uint8Array(pdf.bytes))
  if (read.root === null) throw new Error('the PDF has no structure')
  const text = flat(read.root)
    .map((element) => textOf(read, element))
    .join('\n')
    .replace(/\s+/g, ' ')
  expect(read.title).toBe(`Safeguarding action plan: ${school}, 2 March 2026`)
  for (const held of [
    school,
    'Gaps in critical safeguards',
    gate,
    note,
    'No social worker is employed here.',
    'Cover rota',
    'Shared drive, Safeguarding',
    'Deputy head',
    '9 Mar 2026',
  ])
    expect(text).toContain(held)
  let from = text.indexOf('When the open actions are due')
  expect(from).toBeGreaterThan(0)
  for (const action of inPrintedOrder(planParts(plan, review.details.reviewDate, review.details.terms))) {
    for (const held of [actionTitle(action), action.success]) {
      const at = text.indexOf(held, from)
      expect(at, `“${held}” after ${text.slice(from - 60, from)}`).toBeGreaterThanOrEqual(from)
      from = at + held.length
    }
  }
})
