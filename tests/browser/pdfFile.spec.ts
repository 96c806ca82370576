import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import {
  choice,
  deleteReview,
  downloadBy,
  elsewhere,
  eventsIn,
  fileInput,
  goTo,
  goToQuestion,
  listedReviews,
  noteOn,
  openFile,
  readStore,
  saveFile,
  savedOnDevice,
  startReview,
  type ReadFile,
} from './pages'

const school = 'Example Primary School'
const note = '“Ŵyn” says: ask again.\nZażółć gęślą jaźń 🙂'

/** A review with an answer and a note that were changed, and an answer that was not. */
const writeReview = async (page: Page): Promise<void> => {
  await startReview(page, school)
  await choice(page, 'lead-available', 1).check()
  await choice(page, 'lead-available', 0).check()
  await noteOn(page).fill('Written first.')
  await noteOn(page).blur()
  await noteOn(page).fill(note)
  await noteOn(page).blur()
  await goToQuestion(page, 'child-heard')
  await choice(page, 'child-heard', 'dont-know').check()
  await savedOnDevice(page)
}

interface MadePdf extends ReadFile {
  /** As the page names it. */
  readonly fingerprint: string
}

/** Makes the full report, which leaves nothing out by itself; `what` are labels to choose before. */
const makePdf = async (page: Page, ...what: readonly (string | RegExp)[]): Promise<MadePdf> => {
  await goTo(page, 'report')
  await page.getByRole('button', { name: 'Preview and make: Full report' }).click()
  const dialog = page.getByRole('dialog')
  for (const label of what) await dialog.getByLabel(label).check()
  const file = await downloadBy(page, dialog.getByRole('button', { name: 'Download PDF' }))
  const words = await dialog.getByText('Its cover names the check code of the review:').textContent()
  await page.keyboard.press('Escape')
  return { ...file, fingerprint: /(?:[0-9a-f]{4} ?){4}$/.exec(words ?? '')?.[0] ?? 'none' }
}

const isOmitted = ({ event }: Readonly<Record<string, unknown>>): boolean =>
  typeof event === 'object' && event !== null && 'omitted' in event
const omittedRecords = async (page: Page) => (await readStore(page, 'events')).filter(isOmitted)

test('a PDF brings its review to another device: the answers as they are, their check code, and later the history', async ({
  page,
  browser,
  baseURL,
}) => {
  await writeReview(page)
  const whole = await saveFile(page)
  const pdf = await makePdf(page)
  expect(pdf.fingerprint).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/)
  await elsewhere(browser, baseURL, async (there) => {
    await openFile(there, pdf.name, pdf.bytes)
    await expect(there).toHaveURL(/#\/review\//)
    await expect(there.getByText('The file is as it was when it was saved.')).toBeVisible()
    await expect(there.getByText('1 entry of it was left out when the file was made.')).toBeVisible()
    await goTo(there, 'milestones')
    await there.getByText('Check codes').click()
    await expect(there.getByText(`the review as it stands now: ${pdf.fingerprint}.`)).toBeVisible()
    await goToQuestion(there, 'lead-available')
    await expect(choice(there, 'lead-available', 0)).toBeChecked()
    await expect(noteOn(there)).toHaveValue(note)
    await there.reload()
    await goToQuestion(there, 'child-heard')
    await expect(choice(there, 'child-heard', 'dont-know')).toBeChecked()
    expect(await omittedRecords(there)).toMatchObject([{ event: { omitted: true, replaces: [], event: null } }])
    const saved = await saveFile(there)
    expect(JSON.parse(saved.bytes.toString('utf8')).fingerprint).toBe(
      JSON.parse(whole.bytes.toString('utf8')).fingerprint,
    )
    expect(eventsIn(saved.bytes)).toHaveLength(eventsIn(whole.bytes).length - 1)

    await there.getByRole('link', { name: 'reviews' }).first().click()
    await openFile(there, whole.name, whole.bytes)
    await expect(
      there.getByText(
        'Nothing that counts now is new. 1 earlier entry makes the history longer. It changes nothing else.',
      ),
    ).toBeVisible()
    await there.getByRole('button', { name: 'Add to the review here' }).click()
    await expect(there.getByText('The history was added.')).toBeVisible()
    expect(await omittedRecords(there)).toEqual([])
    expect(eventsIn((await saveFile(there)).bytes)).toEqual(eventsIn(whole.bytes))
  })
})

test('a PDF with all its history is a full copy of the review', async ({ page, browser, baseURL }) => {
  await writeReview(page)
  const whole = await saveFile(page)
  const pdf = await makePdf(page, /^With all its history/)
  await elsewhere(browser, baseURL, async (there) => {
    await openFile(there, pdf.name, pdf.bytes)
    await expect(there).toHaveURL(/#\/review\//)
    const again = await saveFile(there)
    expect({ ...JSON.parse(again.bytes.toString('utf8')), savedAt: null }).toEqual({
      ...JSON.parse(whole.bytes.toString('utf8')),
      savedAt: null,
    })
  })
})

test('notes that are left out of the pages are not in the data either, and the answers stay', async ({
  page,
  browser,
  baseURL,
}) => {
  await writeReview(page)
  const pdf = await makePdf(page, /^Notes, /, /^Owners of actions, /)
  await elsewhere(browser, baseURL, async (there) => {
    await openFile(there, pdf.name, pdf.bytes)
    await expect(there.getByText('The file is as it was when it was saved.')).toBeVisible()
    await goToQuestion(there, 'lead-available')
    await expect(choice(there, 'lead-available', 0)).toBeChecked()
    await expect(noteOn(there)).toHaveValue('')
    expect(JSON.stringify(await readStore(there, 'events'))).not.toContain('Ŵyn')
  })
})

test('a change that is made to a review from a PDF comes back to the review that the PDF was made of', async ({
  page,
  browser,
  baseURL,
}) => {
  await writeReview(page)
  const pdf = await makePdf(page)
  await goToQuestion(page, 'hold-firm')
  await choice(page, 'hold-firm', 3).check()
  await elsewhere(browser, baseURL, async (there) => {
    await openFile(there, pdf.name, pdf.bytes)
    await expect(there).toHaveURL(/#\/review\//)
    await goToQuestion(there, 'lead-available')
    await choice(there, 'lead-available', 2).check()
    await savedOnDevice(there)
    const back = await makePdf(there)
    await page.getByRole('link', { name: 'reviews' }).first().click()
    await openFile(page, back.name, back.bytes)
    await page.getByRole('button', { name: 'Add to the review here' }).click()
    await expect(page.getByText('Added: 1 answer.')).toBeVisible()
  })
  await goToQuestion(page, 'lead-available')
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await expect(page.getByText('to this question')).toHaveCount(0)
  await goToQuestion(page, 'hold-firm')
  await expect(choice(page, 'hold-firm', 3)).toBeChecked()
  expect(await omittedRecords(page)).toEqual([])
})

test('a PDF without data is refused with the reason, and nothing is changed', async ({ page }) => {
  await writeReview(page)
  const pdf = await makePdf(page, /^No data/)
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await openFile(page, pdf.name, pdf.bytes)
  const notice = page.getByRole('alert').filter({ hasText: 'was not opened' })
  await expect(notice).toContainText('This PDF holds no review.')
  expect(await listedReviews(page)).toEqual([school])
})

const fixture = (name: string): Buffer => readFileSync(new URL(`../storage/fixtures/${name}.pdf`, import.meta.url))

/** Gives the page a file as a drag or a paste does. */
const give = async (page: Page, event: 'drop' | 'paste', content: Buffer): Promise<void> => {
  await page.evaluate(
    ([kind, base64]) => {
      const transfer = new DataTransfer()
      transfer.items.add(
        new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], 'plan.pdf', {
          type: 'application/pdf',
        }),
      )
      document.body.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
      )
    },
    [event, content.toString('base64')] as const,
  )
}

for (const [event, name] of [
  ['drop', 'qpdf-object-streams'],
  ['paste', 'mutool'],
] as const) {
  test(`a PDF that another program has saved again opens on ${event}`, async ({ page }) => {
    await page.goto('./')
    await expect(page.getByText('or drop or paste one anywhere on this page')).toBeVisible()
    await give(page, event, fixture(name))
    await expect(page).toHaveURL(/#\/review\/golden-review/)
    await expect(page.getByText('The file is as it was when it was saved.')).toBeVisible()
    await goToQuestion(page, 'lead-available')
    await expect(choice(page, 'lead-available', 3)).toBeChecked()
  })
}

test('the file chooser offers PDFs', async ({ page }) => {
  await page.goto('./')
  await expect(fileInput(page)).toHaveAttribute('accept', /\.pdf/)
})

test('a PDF that is encrypted, damaged or a bomb is refused with the reason', async ({ page }) => {
  const damaged = fixture('made')
  const at = damaged.indexOf('/EmbeddedFile')
  damaged.fill(0x55, at + 1_000, at + 1_040)
  const bomb = deflateSync(`{"format": "unannounced-review", "x": "${' '.repeat(200 * 1024 * 1024)}"}`)
  const bombPdf = Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile /Filter /FlateDecode /Length ${bomb.length}>>\nstream\n`),
    bomb,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ])
  await page.goto('./')
  for (const [name, bytes, why] of [
    ['encrypted.pdf', fixture('encrypted'), 'This PDF is encrypted'],
    ['damaged.pdf', damaged, 'The file inside this PDF is damaged.'],
    ['bomb.pdf', bombPdf, 'What is inside this PDF unpacks to more than 50 MB.'],
  ] as const) {
    await openFile(page, name, bytes)
    await expect(page.getByRole('alert').filter({ hasText: `“${name}” was not opened` })).toContainText(why)
  }
  expect(await listedReviews(page)).toEqual([])
})

test('a file that was changed after it was saved opens, and the page goes on saying so', async ({ page }) => {
  await writeReview(page)
  const { name, bytes } = await saveFile(page)
  const file = JSON.parse(bytes.toString('utf8'))
  file.events = file.events.map((event: { kind: string; value: unknown }) =>
    event.value === 'dont-know' ? { ...event, value: 3 } : event,
  )
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await deleteReview(page, school)
  // Else the file is still a copy of the review that is here.
  await expect(page.getByText(`“${school}” was deleted from this device.`)).toBeVisible()
  await page.clock.install()
  await openFile(page, name, JSON.stringify(file))
  const words = page.getByText('What is in the file is not what it says that it holds.')
  await expect(words).toBeVisible()
  await page.clock.fastForward(60_000)
  await expect(words).toBeVisible()
  await page.getByRole('button', { name: 'Close this message' }).click()
  await expect(words).toHaveCount(0)
})
