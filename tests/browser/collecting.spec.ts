import { expect, test, type Page } from '@playwright/test'
import type { WorkshopAnswer } from '../../src/core/workshop/answerCode'
import { faults, faultsOfSize, tooWide, tooWideWhenSpaced } from './faults'
import { makeSession, openSession, type SentVote } from './madeSessions'
import { tabTo, usualQuestions } from './pages'

const questions = usualQuestions().slice(0, 5)
const made = makeSession(questions, { title: 'Staff day', tables: 14 })

/** What a table answers: each its own. */
const answersOf = (table: number): readonly WorkshopAnswer[] =>
  questions.map((_, at) => (['dont-know', 0, 1, 2, 3] as const)[(table + at) % 5]!)
const sentBy = (tables: number): SentVote => Array.from({ length: tables }, (_, index) => answersOf(index + 1))

const lines = made.codes(1, sentBy(14)).split('\n')
const codeOf = (table: number): string => (lines[table - 1] ?? '').replace(/(.{8})(?=.)/g, '$1 ')
const mistyped = (code: string): string => `${code.startsWith('Z') ? 'Y' : 'Z'}${code.slice(1)}`
const otherDevice = (table: number): string =>
  made
    .codes(
      1,
      Array.from({ length: table }, () => answersOf(table + 1)),
      900,
    )
    .split('\n')[table - 1] ?? ''

const codes = (page: Page) => page.getByRole('textbox', { name: 'Codes' })
const takeIn = async (page: Page, text: string): Promise<void> => {
  await codes(page).fill(text)
  await page.getByRole('button', { name: 'Take in', exact: true }).click()
}
const stateOf = (page: Page, table: number) =>
  page.getByRole('list', { name: 'Who has sent' }).getByText(new RegExp(`^Table ${table}: `))

test('a room is collected by pasting, by keyboard from paper, and from a second facilitator’s file; and all of it is kept', async ({
  page,
}) => {
  await openSession(page, made.file([]), 'collect')
  await expect(page.getByText('0 of 14 tables')).toBeVisible()

  // Ten tables in one block, of which two codes were mistyped.
  await takeIn(
    page,
    Array.from({ length: 10 }, (_, index) => index + 1)
      .map((table) => `Table ${table}\n${table === 3 || table === 8 ? mistyped(codeOf(table)) : codeOf(table)}`)
      .join('\n'),
  )
  await expect(page.getByText('8 codes taken in, 2 refused.')).toBeVisible()
  await expect(page.getByText('8 of 14 tables')).toBeVisible()
  await expect(page.getByText(/^Line 6, “Table 3”: Group 1 has a wrong letter/)).toBeVisible()
  await expect(page.getByText(/^Line 16, “Table 8”: Group 1 has a wrong letter/)).toBeVisible()
  await expect(codes(page)).toHaveValue(`Table 3: ${mistyped(codeOf(3))}\nTable 8: ${mistyped(codeOf(8))}`)
  await takeIn(page, `${codeOf(3)}\n${codeOf(8)}\n${codeOf(1)}`)
  await expect(page.getByText('2 codes taken in, 1 here already.')).toBeVisible()
  await expect(page.getByText('10 of 14 tables')).toBeVisible()

  // A second device as table 4, settled, and settled otherwise.
  await takeIn(page, otherDevice(4))
  await expect(stateOf(page, 4)).toHaveText('Table 4: two devices')
  await expect(page.getByText('Two devices sent as table 4')).toBeVisible()
  expect(await faults(page, 'collecting, with two devices as one table')).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'Only the first device counts' }).click()
  await expect(stateOf(page, 4)).toHaveText('Table 4: sent')
  await page.getByRole('button', { name: 'Change what counts of table 4' }).click()
  await page.getByRole('button', { name: 'Both count (two groups)' }).click()
  await expect(page.getByText('Table 4: the first device and the second device count.')).toBeVisible()

  // Three sheets, without a mouse.
  await tabTo(page, page.getByRole('button', { name: 'From paper' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Number of the table'))
  await expect(page.getByLabel('Number of the table')).toHaveValue('11')
  await page.keyboard.press('Enter')
  await page.keyboard.type('213d0')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Table 11, first vote: taken in.')).toBeVisible()
  await expect(page.getByLabel('Number of the table')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('22 -?')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Table 12, first vote: taken in.')).toBeVisible()
  await page.keyboard.type('14')
  await page.keyboard.press('Enter')
  await page.keyboard.type('33333')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Table 14, first vote: taken in.')).toBeVisible()
  await expect(page.getByText('13 of 14 tables')).toBeVisible()
  await expect(page.getByText('Still to come: table 13.')).toBeVisible()
  expect(await faults(page, 'collecting from paper')).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })

  // What another facilitator has, with a code that was saved by a phone and something else, dropped while paper is open.
  const dropped = await page.evaluateHandle(
    (files) => {
      const data = new DataTransfer()
      for (const { name, text } of files) data.items.add(new File([text], name, { type: 'text/plain' }))
      return data
    },
    [
      { name: 'colleague.json', text: made.file([sentBy(14)]) },
      { name: 'table-13.txt', text: `Table 13\n${codeOf(13)}\n` },
      { name: 'list.txt', text: 'Nobody is on this list.' },
      { name: 'other.json', text: '{"any": "thing"}' },
    ],
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(page.getByText('colleague.json: Another copy of this session. New in it: 4 sendings')).toBeVisible()
  await expect(page.getByText('table-13.txt: Table 13, first vote: the same again.')).toBeVisible()
  await expect(page.getByText('list.txt: Not taken in: there is no code of answers in it.')).toBeVisible()
  await expect(page.getByText('other.json: Not taken in: it is no file of a session, nor one of codes.')).toBeVisible()
  await expect(page.getByText('14 of 14 tables')).toBeVisible()
  await expect(page.getByText('A device and a sheet of paper sent as table 11')).toBeVisible()
  await page.getByText(/^What came in: 18 sendings$/).click()
  await expect(page.getByRole('button', { name: /^Take out Table 13, first vote/ })).toBeVisible()
  expect(await faults(page, 'what was collected')).toEqual([])

  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('14 of 14 tables')).toBeVisible()
  await expect(page.getByText(/^What came in: 18 sendings$/)).toBeVisible()
  await expect(page.getByText('Table 4: the first device and the second device count.')).toBeVisible()
})

test('collecting fits a narrow page, with each way open and with room between its letters', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openSession(page, made.file([sentBy(14)]), 'collect')
  await takeIn(page, `${otherDevice(4)}\n${mistyped(codeOf(2))}`)
  await expect(page.getByText('1 code taken in, 1 refused.')).toBeVisible()
  await page.getByText(/^What came in: /).click()
  for (const way of ['Type or paste', 'Files', 'From paper']) {
    await page.getByRole('button', { name: way }).click()
    expect(await tooWide(page)).toEqual([])
    expect(await faultsOfSize(page, `collecting, ${way}`)).toEqual([])
  }
  expect(await tooWideWhenSpaced(page)).toEqual([])
})

test('a second vote is begun, its codes are told apart, and what shows the old code is told', async ({ page }) => {
  await openSession(page, made.file([sentBy(3)]), 'collect')
  await page.getByRole('button', { name: 'Start the second vote' }).click()
  await expect(page.getByText('0 of 14 tables')).toBeVisible()
  await takeIn(page, codeOf(2))
  await expect(
    page.getByText('Table 2, first vote: the same again. It has not gone on to the second vote yet.'),
  ).toBeVisible()
  await takeIn(page, made.codes(2, sentBy(1)))
  await expect(page.getByText('Table 1, second vote: taken in.')).toBeVisible()
  await expect(page.getByText('1 of 14 tables')).toBeVisible()
  await page.getByRole('link', { name: 'Next: reveal' }).click()
  await page.getByRole('link', { name: 'Collect', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Second vote' })).toHaveAttribute('aria-pressed', 'true')
})
