import { expect, test, type Page } from '@playwright/test'
import { truncateSync, writeFileSync } from 'node:fs'
import { largestFileBytes } from '../../src/storage/fileLimits'
import {
  builtInPackJson,
  choice,
  deleteReview,
  elsewhere,
  eventsIn,
  fileInput,
  goToQuestion,
  listedReviews,
  noteOn,
  openFile,
  readStore,
  saveFile,
  savedOnDevice,
  startReview,
} from './pages'

const school = 'Example Primary School'

const contentOf = (bytes: Buffer): Record<string, unknown> => JSON.parse(bytes.toString('utf8'))

/** A review with something of each kind in it. */
const writeReview = async (page: Page): Promise<void> => {
  await startReview(page, school)
  await choice(page, 'lead-available', 1).check()
  await noteOn(page).fill('“Ŵyn” says: ask again.\nZażółć gęślą jaźń 🙂')
  await page.getByRole('button', { name: 'Come back to this' }).click()
  await goToQuestion(page, 'child-heard')
  await choice(page, 'child-heard', 'dont-know').check()
  await goToQuestion(page, 'social-worker-supervised')
  await choice(page, 'social-worker-supervised', 'not-applicable').check()
  await page.getByLabel('Why it does not apply here').fill('No social worker is employed here.')
  await page.getByLabel('Why it does not apply here').blur()
  await savedOnDevice(page)
}

test('a saved file opens elsewhere as exactly the same review: saved again it differs in nothing but when', async ({
  page,
  browser,
  baseURL,
}) => {
  await writeReview(page)
  const saved = await saveFile(page)
  expect(saved.name).toMatch(/^Example-Primary-School-safeguarding-review-\d{4}-\d\d-\d\d\.review\.json$/)
  await elsewhere(browser, baseURL, async (there) => {
    await openFile(there, saved.name, saved.bytes)
    await expect(there).toHaveURL(/#\/review\//)
    await goToQuestion(there, 'lead-available')
    await expect(choice(there, 'lead-available', 1)).toBeChecked()
    await expect(noteOn(there)).toHaveValue('“Ŵyn” says: ask again.\nZażółć gęślą jaźń 🙂')
    const again = await saveFile(there)
    expect(again.name).toBe(saved.name)
    const [before, after] = [contentOf(saved.bytes), contentOf(again.bytes)]
    expect({ ...after, savedAt: null }).toEqual({ ...before, savedAt: null })
    expect(Object.keys(after)).toEqual(Object.keys(before))
  })
})

test('opening the same file a second time adds nothing and says so', async ({ page }) => {
  await writeReview(page)
  const { name, bytes } = await saveFile(page)
  const before = await readStore(page, 'events')
  await page.goto('./')
  await openFile(page, name, bytes)
  await expect(page.getByText('This review is here already, with all that the file holds.')).toBeVisible()
  expect(await readStore(page, 'events')).toEqual(before)
  await page.goto('./')
  expect(await listedReviews(page)).toEqual([school])
})

test('a file that was changed elsewhere shows what it brings, then is added to the review here: nothing on either side is lost', async ({
  page,
  browser,
  baseURL,
}) => {
  await writeReview(page)
  const shared = await saveFile(page)
  await goToQuestion(page, 'hold-firm')
  await choice(page, 'hold-firm', 3).check()
  await elsewhere(browser, baseURL, async (there) => {
    await openFile(there, shared.name, shared.bytes)
    await expect(there).toHaveURL(/#\/review\//)
    await goToQuestion(there, 'siblings-considered')
    await choice(there, 'siblings-considered', 2).check()
    await savedOnDevice(there)
    const changed = await saveFile(there)
    await page.getByRole('link', { name: 'reviews' }).first().click()
    await openFile(page, changed.name, changed.bytes)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add this file to the review here?')
    await expect(page.getByText(/: 1 answer, made on /)).toBeVisible()
    await page.getByRole('button', { name: 'Add to the review here' }).click()
    await expect(page.getByText('Added: 1 answer.')).toBeVisible()
  })
  await goToQuestion(page, 'siblings-considered')
  await expect(choice(page, 'siblings-considered', 2)).toBeChecked()
  await goToQuestion(page, 'hold-firm')
  await expect(choice(page, 'hold-firm', 3)).toBeChecked()
})

test('a file that cannot be opened is refused with what is wrong and where, and nothing is changed', async ({
  page,
}) => {
  await writeReview(page)
  const { bytes } = await saveFile(page)
  const whole = contentOf(bytes)
  const events = eventsIn(bytes)
  const answered = events.findIndex(({ kind }) => kind === 'answer-set')
  const damaged = events.map((event, index) => (index === answered ? { ...event, value: 7 } : event))
  const pack = builtInPackJson()
  const questions = pack['questions'] as readonly Record<string, unknown>[]
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const refused: readonly (readonly [string, string | Buffer, string | RegExp])[] = [
    [
      'other.json',
      '{ "name": "something else" }',
      'This is neither a review or a session that was saved by Unannounced, nor a checklist (pack).',
    ],
    [
      'list.json',
      '[1, 2, 3]',
      'This is neither a review or a session that was saved by Unannounced, nor a checklist (pack).',
    ],
    [
      'cut-short.review.json',
      bytes.subarray(0, bytes.length / 2),
      /^line \d+, character \d+: ends before it is complete: it may have been cut short$/,
    ],
    ['photo.png', png, /^This is neither a review or a session that was saved by Unannounced, nor a checklist/],
    ['empty.review.json', '', 'The file is empty.'],
    [
      'newer.review.json',
      JSON.stringify({ ...whole, formatVersion: 4 }),
      /^This file is from a newer version of Unannounced \(file format 4; this app reads up to 3\)\./,
    ],
    [
      'damaged.review.json',
      JSON.stringify({ ...whole, events: damaged }),
      `events "${events[answered]?.id}", value: is 7, but should be one of: 0, 1, 2, 3, "dont-know", "not-applicable"`,
    ],
    [
      'twice.review.json',
      JSON.stringify({ ...whole, events: [...events, { ...events[answered], value: 3 }] }),
      `event ${events[answered]?.id}: is there twice and says two different things`,
    ],
    [
      'other-pack.review.json',
      JSON.stringify({ ...whole, pack: { ...pack, title: 'Another' } }),
      'pack: is not the one that the review was made with: one of the two was changed',
    ],
    [
      'pack.json',
      JSON.stringify({ ...pack, questions: [{ ...questions[0], weight: 4 }, ...questions.slice(1)] }),
      /^questions "[\w-]+", weight: is 4, but should be one of: 1, 3, 5$/,
    ],
  ]
  const before = await readStore(page, 'events')
  await page.getByRole('link', { name: 'reviews' }).first().click()
  for (const [name, content, why] of refused) {
    await openFile(page, name, content)
    const notice = page.getByRole('alert').filter({ hasText: `“${name}” was not opened` })
    await expect(notice, name).toContainText('Nothing was changed.')
    await expect(notice.getByRole('listitem').filter({ hasText: why }), name).toBeVisible()
    expect(await listedReviews(page), name).toEqual([school])
  }
  expect(await readStore(page, 'events')).toEqual(before)
  await expect(page).toHaveURL(/#\/$/)
})

test('a file of more than 50 MB is refused unread', async ({ page }, testInfo) => {
  const large = testInfo.outputPath('large.review.json')
  writeFileSync(large, '')
  truncateSync(large, largestFileBytes + 1)
  await page.goto('./')
  await fileInput(page).setInputFiles(large)
  const notice = page.getByRole('alert').filter({ hasText: '“large.review.json” was not opened' })
  await expect(notice).toContainText(
    'The file has 51 MB. A review of 60 questions has less than 1 MB, so files over 50 MB are not read.',
  )
})

test('a pack of one’s own opens from a file, and a review made with it carries it elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  const builtIn = builtInPackJson()
  const own = {
    ...builtIn,
    id: 'our-own-checklist',
    title: 'Our own checklist',
    questions: (builtIn['questions'] as readonly Record<string, unknown>[]).map((question) =>
      question['id'] === 'lead-available' ? { ...question, text: 'Is somebody always there to turn to?' } : question,
    ),
  }
  await page.goto('./')
  await openFile(page, 'own.json', JSON.stringify(own))
  await expect(page.getByText('This review will use your own checklist: Our own checklist')).toBeVisible()
  await page.getByLabel('School’s name').fill(school)
  await page.getByRole('button', { name: 'Start with the critical questions' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Is somebody always there to turn to?')
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Is somebody always there to turn to?')
  const saved = await saveFile(page)
  expect(contentOf(saved.bytes)['pack']).toEqual(own)
  await elsewhere(browser, baseURL, async (there) => {
    await openFile(there, saved.name, saved.bytes)
    await expect(there).toHaveURL(/#\/review\//)
    await goToQuestion(there, 'lead-available')
    await expect(there.getByRole('heading', { level: 1 })).toContainText('Is somebody always there to turn to?')
    await expect(choice(there, 'lead-available', 2)).toBeChecked()
  })
})

test('a file that is dropped on the first page is opened', async ({ page }) => {
  await writeReview(page)
  const { name, bytes } = await saveFile(page)
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await deleteReview(page, school)
  await expect(page.getByText(`“${school}” was deleted from this device.`)).toBeVisible()
  const dropped = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], fileName, { type: 'application/json' }))
      return transfer
    },
    [name, bytes.toString('utf8')] as const,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(page).toHaveURL(/#\/review\//)
  await goToQuestion(page, 'lead-available')
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
})
