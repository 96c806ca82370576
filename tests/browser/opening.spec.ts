import { armor } from 'age-encryption'
import { expect, test, type Browser, type Page } from '@playwright/test'
import {
  choice,
  downloadBy,
  elsewhere,
  eventsIn,
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
import { protectedBy } from '../support/protectedBy'

const school = 'Example Primary School'
const passphrase = 'kettle violin harbour plum'

const home = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible()
}

/** Adds the file that is looked at; ends on the review's overview. */
const add = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Add to the review here' }).click()
  await expect(page).toHaveURL(/#\/review\//)
}

/** The file after somebody else went on with it. */
const changedElsewhere = (
  browser: Browser,
  baseURL: string | undefined,
  { name, bytes }: ReadFile,
  change: (page: Page) => Promise<void>,
): Promise<ReadFile> =>
  elsewhere(browser, baseURL, async (there) => {
    await openFile(there, name, bytes)
    await expect(there).toHaveURL(/#\/review\//)
    await change(there)
    await savedOnDevice(there)
    return saveFile(there)
  })

/** Saves the review that is open as a protected file. */
const saveProtected = async (page: Page): Promise<ReadFile> => {
  await goTo(page, 'share')
  const section = page.getByRole('region', { name: 'Hand over, or keep a copy' })
  await section.getByLabel('Protect the file with a passphrase').check()
  await section.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await section.getByLabel('The same passphrase again', { exact: true }).fill(passphrase)
  return downloadBy(page, section.getByRole('button', { name: 'Protect and save the file' }))
}

const tryPassphrase = async (page: Page, tried: string): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(tried)
  await page.keyboard.press('Enter')
}

test.describe('two people changed the same things', () => {
  const bothChange = async (page: Page, browser: Browser, baseURL: string | undefined): Promise<ReadFile> => {
    await startReview(page, school)
    await choice(page, 'lead-available', 1).check()
    await savedOnDevice(page)
    const shared = await saveFile(page)
    await choice(page, 'lead-available', 3).check()
    await noteOn(page).fill('The rota shows it.')
    await noteOn(page).blur()
    await savedOnDevice(page)
    return changedElsewhere(browser, baseURL, shared, async (there) => {
      await goToQuestion(there, 'lead-available')
      await choice(there, 'lead-available', 0).check()
      await noteOn(there).fill('Nobody answered on Friday.')
      await noteOn(there).blur()
      await goToQuestion(there, 'child-heard')
      await choice(there, 'child-heard', 2).check()
    })
  }

  test('the file shows both sides; a choice settles one, the other is found again on the overview, and nothing is lost', async ({
    page,
    browser,
    baseURL,
  }) => {
    const changed = await bothChange(page, browser, baseURL)
    await home(page)
    const before = await readStore(page, 'events')
    await openFile(page, changed.name, changed.bytes)
    await expect(page.getByText(/: 2 answers and 1 note, made on /)).toBeVisible()
    await expect(page.getByText('2 things were changed on both sides')).toBeVisible()
    expect(await readStore(page, 'events')).toEqual(before)
    const answers = page.getByRole('group', { name: /^Answer: / })
    await answers.getByRole('radio', { name: /^Keep this: In place and checked/ }).check()
    await expect(
      page.getByRole('group', { name: /^Note: / }).getByRole('radio', { name: 'Settle later' }),
    ).toBeChecked()
    await add(page)
    await expect(page.getByText('Added: 2 answers and 1 note. 1 thing is still to be settled.')).toBeVisible()
    await expect(page.getByText('1 thing was changed in several copies without sight of each other')).toBeVisible()
    await goToQuestion(page, 'lead-available')
    await expect(choice(page, 'lead-available', 3)).toBeChecked()
    await goTo(page, '')
    await page.getByRole('link', { name: 'See both sides and settle it' }).click()
    await page.getByRole('button', { name: /^Keep this ?: The rota shows it\./ }).click()
    await expect(page.getByText('changed in several copies')).toBeHidden()
    await savedOnDevice(page)
    await goToQuestion(page, 'lead-available')
    await expect(noteOn(page)).toHaveValue('The rota shows it.')
    const saved = JSON.stringify(eventsIn((await saveFile(page)).bytes))
    expect(saved).toContain('Nobody answered on Friday.')
  })

  test('“Leave it” changes nothing', async ({ page, browser, baseURL }) => {
    const changed = await bothChange(page, browser, baseURL)
    await home(page)
    const before = await readStore(page, 'events')
    await openFile(page, changed.name, changed.bytes)
    await page.getByRole('button', { name: 'Leave it' }).click()
    await expect(page).toHaveURL(/#\/$/)
    expect(await readStore(page, 'events')).toEqual(before)
  })

  test('a file that is added in one tab shows in another where the same review is open', async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const changed = await bothChange(page, browser, baseURL)
    const other = await context.newPage()
    await other.goto(page.url())
    await goToQuestion(other, 'child-heard')
    await home(page)
    await openFile(page, changed.name, changed.bytes)
    await page.getByRole('button', { name: 'Add to the review here' }).waitFor()
    await goToQuestion(other, 'hold-firm')
    await choice(other, 'hold-firm', 2).check()
    await savedOnDevice(other)
    await add(page)
    await goToQuestion(other, 'child-heard')
    await expect(choice(other, 'child-heard', 2)).toBeChecked()
    await goToQuestion(page, 'hold-firm')
    await expect(choice(page, 'hold-firm', 2)).toBeChecked()
  })
})

test('by keyboard alone a file is looked at, one thing settled, and added', async ({ page, browser, baseURL }) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 1).check()
  const shared = await saveFile(page)
  await choice(page, 'lead-available', 3).check()
  await savedOnDevice(page)
  const changed = await changedElsewhere(browser, baseURL, shared, async (there) => {
    await goToQuestion(there, 'lead-available')
    await choice(there, 'lead-available', 0).check()
  })
  await home(page)
  await openFile(page, changed.name, changed.bytes)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('radio', { name: 'Settle later' }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(
    page
      .getByRole('radio', { name: /^Keep this: In place and checked|^Keep this: Not in place/ })
      .and(page.locator(':checked')),
  ).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/review\//)
  await expect(page.getByText('changed in several copies')).toBeHidden()
})

test('a protected file opens elsewhere with its passphrase, after a wrong one, and goes the way of any file', async ({
  page,
  browser,
  baseURL,
}) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const saved = await saveProtected(page)
  expect(saved.name).toMatch(/^Example-Primary-School-safeguarding-review-\d{4}-\d\d-\d\d\.review\.json\.age$/)
  expect(saved.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
  expect(saved.bytes.toString('latin1')).not.toContain('lead-available')
  await elsewhere(browser, baseURL, async (there) => {
    await openFile(there, saved.name, saved.bytes)
    await expect(there.getByRole('heading', { level: 1 })).toHaveText('This file is protected')
    await tryPassphrase(there, 'kettle violin harbour')
    await expect(there.getByText(/^This passphrase does not fit/)).toBeVisible()
    await expect(there.getByLabel('Passphrase', { exact: true })).toBeFocused()
    await tryPassphrase(there, passphrase)
    await expect(there).toHaveURL(/#\/review\//)
    await goToQuestion(there, 'lead-available')
    await expect(choice(there, 'lead-available', 2)).toBeChecked()
    await goToQuestion(there, 'child-heard')
    await choice(there, 'child-heard', 0).check()
    await savedOnDevice(there)
    const back = await saveFile(there)
    await home(page)
    await openFile(page, `${back.name}.age`, Buffer.from(armor.encode(await protectedBy(passphrase, back.bytes))))
    await tryPassphrase(page, passphrase)
    await expect(page.getByText(/: 1 answer, made on /)).toBeVisible()
    await add(page)
    await goToQuestion(page, 'child-heard')
    await expect(choice(page, 'child-heard', 0)).toBeChecked()
  })
})

test('a protected file that was cut short or changed says so, and nothing is taken in', async ({
  page,
  browser,
  baseURL,
}) => {
  await startReview(page, school)
  await savedOnDevice(page)
  const saved = await saveFile(page)
  const { name, bytes } = { name: `${saved.name}.age`, bytes: Buffer.from(await protectedBy(passphrase, saved.bytes)) }
  const changedAt = (at: number): Buffer => Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))
  await elsewhere(browser, baseURL, async (there) => {
    await openFile(there, name, bytes.subarray(0, 120))
    await expect(there.getByRole('alert')).toContainText('The protected file was cut short: its end is missing.')
    const tried: readonly (readonly [Buffer, RegExp])[] = [
      [bytes.subarray(0, -100), /The passphrase is right, but the end of the file is missing or was changed\./],
      [changedAt(1_000), /The passphrase is right, but a part of the file was changed/],
      [changedAt(bytes.length - 5), /The passphrase is right, but the end of the file is missing or was changed\./],
    ]
    for (const [content, why] of tried) {
      await there.goto('./')
      await openFile(there, name, content)
      await tryPassphrase(there, passphrase)
      await expect(there.getByRole('alert').filter({ hasText: 'was not opened' })).toContainText(why)
    }
    await there.goto('./')
    expect(await listedReviews(there)).toEqual([])
  })
})

test('a weak passphrase, or one that was not entered twice alike, is refused beside its field', async ({ page }) => {
  await startReview(page, school)
  await goTo(page, 'share')
  const section = page.getByRole('region', { name: 'Hand over, or keep a copy' })
  await section.getByLabel('Protect the file with a passphrase').check()
  await section.getByLabel('Passphrase', { exact: true }).fill('plum')
  await section.getByLabel('The same passphrase again', { exact: true }).fill('plums')
  await section.getByRole('button', { name: 'Protect and save the file' }).click()
  await expect(section.getByText(/^Use three words or more/)).toBeVisible()
  await expect(section.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await section.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await section.getByRole('button', { name: 'Protect and save the file' }).click()
  await expect(section.getByText('This is not the same passphrase. Enter it once more.')).toBeVisible()
  await section.getByRole('button', { name: 'Suggest one' }).click()
  const suggested = (await section.getByText(/^Write it down: /).textContent())?.replace('Write it down: ', '') ?? ''
  expect(suggested).toMatch(/^[a-z]+(-[a-z]+){4}$/)
  await expect(section.getByLabel('The same passphrase again', { exact: true })).toHaveValue(suggested)
})

/** The file with these events in place of its own. */
const withEvents = ({ bytes }: ReadFile, events: readonly unknown[]): string =>
  JSON.stringify({ ...JSON.parse(bytes.toString('utf8')), events, fingerprint: undefined })

test('what a device with a wrong clock did keeps its place, and the file says that its clock seems wrong', async ({
  page,
  browser,
  baseURL,
}) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 1).check()
  await savedOnDevice(page)
  const shared = await saveFile(page)
  const known = new Set(eventsIn(shared.bytes).map(({ id }) => id))
  const changed = await changedElsewhere(browser, baseURL, shared, async (there) => {
    await goToQuestion(there, 'lead-available')
    await choice(there, 'lead-available', 3).check()
  })
  const early = eventsIn(changed.bytes).map((event) =>
    known.has(event.id) ? event : { ...event, at: '1987-05-01T10:00:00Z' },
  )
  await home(page)
  await openFile(page, changed.name, withEvents(changed, early))
  await expect(page.getByText('made on 1 May 1987')).toBeVisible()
  await expect(page.getByText(/^The clock of that device seems to be wrong\./)).toBeVisible()
  await add(page)
  await goToQuestion(page, 'lead-available')
  await expect(choice(page, 'lead-available', 3)).toBeChecked()
})

test('a million entries are refused, and ten thousand are taken in and stored', async ({ page }) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 1).check()
  await savedOnDevice(page)
  const saved = await saveFile(page)
  const events = eventsIn(saved.bytes)
  const answered = events.filter(({ kind }) => kind === 'answer-set').at(-1)
  if (answered === undefined) throw new Error('nothing was answered')
  const more = Array.from({ length: 10_000 }, (_, index) => ({
    ...answered,
    id: `other:${index + 1}`,
    seq: answered.seq + 1 + index,
    replaces: [index === 0 ? answered.id : `other:${index}`],
    value: index % 4,
  }))
  await home(page)
  await openFile(
    page,
    'million.review.json',
    withEvents(
      saved,
      Array.from({ length: 1_000_000 }, () => 0),
    ),
  )
  await expect(page.getByRole('alert')).toContainText('has more than 50,000 entries in one place')
  await openFile(page, 'many.review.json', withEvents(saved, [...events, ...more]))
  await expect(page.getByText('9,999 earlier entries make the history longer.')).toBeVisible()
  await add(page)
  await savedOnDevice(page)
})

test('a governor’s file says where it belongs, on a device that has not the review; an empty /open offers to open one', async ({
  page,
  browser,
  baseURL,
}) => {
  await startReview(page, school)
  await savedOnDevice(page)
  const saved = await saveFile(page)
  await elsewhere(browser, baseURL, async (there) => {
    await there.goto('./#/open')
    await expect(there.getByRole('heading', { level: 1 })).toHaveText('Open a file')
    await openFile(
      there,
      'reply.review.json',
      JSON.stringify({ ...JSON.parse(saved.bytes.toString('utf8')), purpose: { for: 'reply', by: 'somebody' } }),
    )
    await expect(there.getByText(`From a governor, for the review of ${school}`)).toBeVisible()
    await there.reload()
    await expect(there.getByRole('heading', { level: 1 })).toHaveText('Open a file')
  })
})
