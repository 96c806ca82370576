import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { paths } from '../../src/screens/paths'
import {
  builtInPackJson,
  choice,
  goTo,
  goToAddress,
  goToQuestion,
  openFile,
  readStore,
  reviewIdOf,
  saveFile,
  savedOnDevice,
  startReview,
} from './pages'

/** How much a review asks, and how it moves from one version of its checklist to the next. */

const versionOneFile = (): string =>
  readFileSync(new URL('../storage/fixtures/version-0.1/format-1-whole.review.json', import.meta.url), 'utf8')

const openVersionOne = async (page: Page): Promise<void> => {
  await page.goto('./')
  await openFile(page, 'one.review.json', versionOneFile())
  await expect(page.getByText('A newer version of this checklist is here')).toBeVisible()
}

const move = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'See what has changed' }).click()
  await page.getByRole('button', { name: /^Move to version/ }).click()
  await expect(page.getByText(/^The review is with version .* now\.$/)).toBeVisible()
}

test('a review of version 1 says what a move would come to, moves, is confirmed question by question, and goes back in one press', async ({
  page,
}) => {
  await openVersionOne(page)
  await page.getByRole('link', { name: 'See what has changed' }).click()
  await expect(page.getByText(/^58 answers, \d+ of them critical, are to be confirmed/)).toBeVisible()
  await expect(page.getByText(/will read “Can’t say yet” in place of “Gaps in critical safeguards”/)).toBeVisible()
  await page.getByText('Can staff reach the designated safeguarding lead', { exact: false }).first().click()
  await expect(page.getByRole('heading', { name: 'Version 1.0.0' }).first()).toBeVisible()
  await page.getByRole('button', { name: /^Move to version/ }).click()
  await expect(page.getByRole('heading', { name: '0 of 60 questions answered' })).toBeVisible()
  await goToQuestion(page, 'lead-available')
  await expect(
    page.getByText(/^Your earlier answer \(.*\): In place and checked\. The question means something else by now/),
  ).toBeVisible()
  await page.getByText('Then and now').click()
  await expect(page.getByRole('heading', { name: 'As it was asked then' })).toBeVisible()
  await page.keyboard.press('s')
  await expect(choice(page, 'lead-available', 3)).toBeChecked()
  await savedOnDevice(page)
  await page.reload()
  await expect(choice(page, 'lead-available', 3)).toBeChecked()
  const review = reviewIdOf(page)
  await page.goto(`./#/review/${review}/history`)
  await expect(
    page.getByRole('main').getByText('Version of the checklist').locator('visible=true').first(),
  ).toBeVisible()
  await goTo(page, '')
  await expect(page.getByRole('heading', { name: '1 of 60 questions answered' })).toBeVisible()
})

test('the move is taken back by the offer that follows it, and every answer counts as before', async ({ page }) => {
  await openVersionOne(page)
  await move(page)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: '58 of 60 questions answered' })).toBeVisible()
  await expect(page.getByText('A newer version of this checklist is here')).toBeVisible()
})

test('a file of a review that has moved brings both versions to another device, and merges with one from before', async ({
  browser,
  page,
  baseURL,
}) => {
  await openVersionOne(page)
  await move(page)
  await goToQuestion(page, 'lead-available')
  await choice(page, 'lead-available', 1).check()
  await savedOnDevice(page)
  const { bytes } = await saveFile(page)
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' })
  const other = await elsewhere.newPage()
  await openVersionOne(other)
  await other.goto('./')
  await openFile(other, 'moved.review.json', bytes)
  await other.getByRole('button', { name: /^Add/ }).first().click()
  await expect(other.getByRole('heading', { name: '1 of 60 questions answered' })).toBeVisible()
  await goToQuestion(other, 'chronology')
  await expect(other.getByText(/^Your earlier answer/)).toBeVisible()
  await elsewhere.close()
})

test('another tab in which the review is open follows a move', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await openVersionOne(one)
  await two.goto(one.url())
  await expect(two.getByRole('heading', { name: '58 of 60 questions answered' })).toBeVisible()
  await move(one)
  await expect(two.getByRole('heading', { name: '0 of 60 questions answered' })).toBeVisible()
  await goToQuestion(two, 'lead-available')
  await choice(two, 'lead-available', 2).check()
  await goTo(one, '')
  await expect(one.getByRole('heading', { name: '1 of 60 questions answered' })).toBeVisible()
})

test('the next version of somebody’s own checklist is offered to its reviews, and one that gives an id to another question is refused with it', async ({
  page,
}) => {
  type Own = Record<string, unknown> & { questions: Record<string, unknown>[] }
  const own = (version: string, change: (questions: Own['questions']) => void): string => {
    const pack = { ...builtInPackJson(), id: 'our-own', title: 'Our own checklist', version } as unknown as Own
    change(pack.questions)
    return JSON.stringify(pack)
  }
  await page.goto('./')
  await openFile(
    page,
    'own.json',
    own('1.0.0', () => undefined),
  )
  await page.getByLabel('School’s name').fill('Example Academy')
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const review = reviewIdOf(page)
  const reused = own('1.1.0', (questions) => {
    const other = questions.find(({ id }) => id === 'prevent-risk')
    Object.assign(questions[0] ?? {}, {
      text: other?.['text'],
      why: other?.['why'],
      levels: other?.['levels'],
      evidencePrompts: other?.['evidencePrompts'],
    })
    Object.assign(other ?? {}, { text: 'Is it so?' })
  })
  await page.goto('./')
  await openFile(page, 'reused.json', reused)
  await expect(page.getByRole('heading', { name: 'Start a review' })).toBeVisible()
  await page.getByRole('link', { name: 'Example Academy', exact: true }).click()
  await expect(
    page.getByText('questions "lead-available": asks something else altogether', { exact: false }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^Move to version/ })).toHaveCount(0)
  await page.goto('./')
  await openFile(
    page,
    'next.json',
    own('1.2.0', ([first]) => Object.assign(first ?? {}, { revision: 9 })),
  )
  await expect(page.getByRole('heading', { name: 'Start a review' })).toBeVisible()
  await page.getByRole('link', { name: 'Example Academy', exact: true }).click()
  await page.getByRole('button', { name: 'Move to version 1.2.0' }).click()
  await expect(page.getByText('The review is with version 1.2.0 of its checklist now.')).toBeVisible()
  await page.goto(`./#/review/${review}/question/lead-available`)
  await expect(page.getByText(/^Your earlier answer/)).toBeVisible()
  expect(await readStore(page, 'packs')).toHaveLength(2)
})

test('how much is asked is chosen at the start with what it leaves out, by keyboard, and changed later without loss', async ({
  page,
}) => {
  await page.goto('./#/new')
  await page.getByLabel('School’s name').fill('Example Primary School')
  await page.getByText('What each leaves out').click()
  await expect(page.getByText('pupils placed with other providers')).toBeVisible()
  await page.getByRole('radio', { name: 'Lessons of 2008' }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Critical only' })).toBeChecked()
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page.getByText('Critical 1 of 17', { exact: true })).toBeVisible()
  await choice(page, 'lead-available', 2).check()
  await goTo(page, 'results')
  await expect(page.getByRole('heading', { name: /^1 in place, 0 with gaps, 16 not known/ })).toBeVisible()
  await expect(page.locator('main')).not.toContainText('%')
  await goTo(page, '')
  await page.getByText(/^This review asks “Critical only”/).click()
  await page.getByRole('radio', { name: 'Whole school' }).check()
  await expect(page.getByRole('heading', { name: '1 of 83 questions answered' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: '1 of 17 questions answered' })).toBeVisible()
})

test('a review of the critical questions alone shows no percentage and no word for the whole, on any screen', async ({
  page,
}) => {
  await page.goto('./#/new')
  await page.getByLabel('School’s name').fill('Example Primary School')
  await page.getByRole('radio', { name: 'Critical only' }).check()
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  for (const [index, key] of [...'23012d2'].entries()) {
    await expect(page.getByText(`Critical ${index + 1} of 17`, { exact: true })).toBeVisible()
    await page.keyboard.press(key)
    await page.keyboard.press('j')
  }
  await savedOnDevice(page)
  const id = reviewIdOf(page)
  const screens = [
    paths.overview,
    paths.questions,
    paths.show,
    paths.criticalDone,
    paths.results,
    paths.plan,
    paths.report,
  ]
  for (const address of [...screens.map((path) => path(id)), paths.home]) {
    await goToAddress(page, address)
    await expect(page.locator('main'), address).not.toContainText(/\d%/)
    await expect(page.locator('main'), address).not.toContainText(/Act now|Needs work|Keep checking/)
  }
})

test('a question says where the official page of its document is, and the app asks nothing of it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).host))
  await startReview(page, 'Example Primary School')
  await page.getByText('Where it comes from').click()
  const address = page.getByRole('link', { name: /^gov\.uk\/government\/publications\/keeping-children-safe/ })
  await expect(address).toHaveAttribute('rel', 'noreferrer')
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).host]))
})
