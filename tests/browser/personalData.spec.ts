import { expect, test, type Page } from '@playwright/test'
import {
  choice,
  downloadBy,
  elsewhere,
  goTo,
  goToQuestion,
  noteOn,
  openFile,
  readStore,
  reviewIdOf,
  savedOnDevice,
  startReview,
  type ReadFile,
  saveButton,
  saveFile,
} from './pages'

const school = 'Example Primary School'
/** Made up: the letter follows from the digits, and no local authority has this number. */
const upn = 'N999123426001'
const note = `One file, UPN ${upn}, had no chronology.`

const noteUpn = async (page: Page): Promise<void> => {
  await startReview(page, school)
  await noteOn(page).fill(note)
  await noteOn(page).blur()
  await savedOnDevice(page)
}

const dialog = (page: Page) => page.getByRole('dialog')
const pressSaveFile = async (page: Page): Promise<void> => (await saveButton(page)).click()

/** Saves the file although something was found in it. */
const saveAllTheSame = async (page: Page): Promise<ReadFile> => {
  await pressSaveFile(page)
  return downloadBy(page, dialog(page).getByRole('button', { name: 'Save all the same' }))
}

/** Takes the note away for good on the page of the check. */
const takeNoteAway = async (page: Page): Promise<void> => {
  await goTo(page, 'personal-data')
  await page
    .getByRole('button', { name: /^Take the text away for good: Note/ })
    .first()
    .click()
  await dialog(page).getByRole('button', { name: 'Take it away for good' }).click()
  // What was asked about has gone, and the focus is on what is found now.
  await expect(page.getByText(/^Nothing that looks like that was found/)).toBeFocused()
}

/** All that this site keeps on the device, as text. */
const stored = async (page: Page): Promise<string> =>
  JSON.stringify(
    await Promise.all((['events', 'drafts', 'forms', 'device'] as const).map((store) => readStore(page, store))),
  )

test('a number of a pupil is flagged as it is typed, and no longer once it is gone', async ({ page }) => {
  await startReview(page, school)
  await noteOn(page).pressSequentially(`UPN ${upn.slice(0, -1)}`)
  await expect(page.getByText(/This looks like/)).toHaveCount(0)
  await noteOn(page).pressSequentially(upn.slice(-1))
  await expect(page.getByText(`This looks like a unique pupil number: “${upn}”. Leave it out.`)).toBeVisible()
  await noteOn(page).fill('14 of 14 files, section 47, KS2')
  await expect(page.getByText(/This looks like/)).toHaveCount(0)
})

test('saving a file lists what was found, once, and saves it with these texts or without', async ({ page }) => {
  await noteUpn(page)
  await pressSaveFile(page)
  await expect(dialog(page).getByText(upn)).toBeVisible()
  const without = await downloadBy(page, dialog(page).getByRole('button', { name: 'Save without these texts' }))
  expect(without.bytes.toString('utf8')).not.toContain(upn)
  const whole = await saveAllTheSame(page)
  expect(whole.bytes.toString('utf8')).toContain(upn)
  await expect(dialog(page)).toBeHidden()
})

test('the first page asks before it saves a file, too, and leads to what was found', async ({ page }) => {
  await noteUpn(page)
  const id = reviewIdOf(page)
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await page.getByRole('button', { name: `Save file of ${school}` }).click()
  await expect(dialog(page).getByText(upn)).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Look at them' }).click()
  await expect(page).toHaveURL(new RegExp(`#/review/${id}/personal-data$`))
  await expect(page.getByRole('heading', { level: 2, name: 'In what counts now: 1 entry' })).toBeVisible()
})

test('the check leads to the note, which is mended there; the earlier text is then listed under the history', async ({
  page,
}) => {
  await noteUpn(page)
  await goTo(page, 'personal-data')
  await page.getByRole('link', { name: /^Go there: Note/ }).click()
  await expect(noteOn(page)).toHaveValue(note)
  await noteOn(page).fill('One file had no chronology.')
  await noteOn(page).blur()
  await goTo(page, 'personal-data')
  await expect(page.getByRole('heading', { level: 2, name: 'Only in the history: 1 entry' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /^In what counts now/ })).toHaveCount(0)
})

test('a text that is taken away is gone from the device, from the next file, from another open tab, and after a reload', async ({
  page,
  context,
}) => {
  await noteUpn(page)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(noteOn(other)).toHaveValue(note)
  expect(await stored(page)).toContain(upn)

  await takeNoteAway(page)
  expect(await stored(page)).not.toContain(upn)
  await expect(noteOn(other)).toHaveValue('[removed]')
  expect(await other.content()).not.toContain(upn)
  const file = await saveFile(page)
  expect(file.bytes.toString('utf8')).not.toContain(upn)
  // What the other tab writes afterwards does not bring it back.
  await other.getByRole('button', { name: 'Come back to this' }).click()
  await savedOnDevice(other)
  expect(await stored(page)).not.toContain(upn)

  await page.reload()
  await goToQuestion(page, 'lead-available')
  await expect(noteOn(page)).toHaveValue('[removed]')
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await noteOn(page).fill('One file had no chronology.')
  await noteOn(page).blur()
  await savedOnDevice(page)
  await expect(noteOn(other)).toHaveValue('One file had no chronology.')
})

test('a file from before that still has the text does not bring it back', async ({ page }) => {
  await noteUpn(page)
  const before = await saveAllTheSame(page)
  await takeNoteAway(page)
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await openFile(page, before.name, before.bytes)
  await expect(page.getByText(/This review is here already/)).toBeVisible()
  expect(await stored(page)).not.toContain(upn)
})

test('somebody else’s copy that still has the text and brings something new does not bring it back', async ({
  page,
  browser,
  baseURL,
}) => {
  await noteUpn(page)
  const shared = await saveAllTheSame(page)
  await takeNoteAway(page)
  await elsewhere(browser, baseURL, async (there) => {
    await openFile(there, shared.name, shared.bytes)
    await expect(there).toHaveURL(/#\/review\//)
    await goToQuestion(there, 'hold-firm')
    await choice(there, 'hold-firm', 3).check()
    await savedOnDevice(there)
    const theirs = await saveAllTheSame(there)
    expect(theirs.bytes.toString('utf8')).toContain(upn)
    await page.getByRole('link', { name: 'reviews' }).first().click()
    await openFile(page, theirs.name, theirs.bytes)
    await page.getByRole('button', { name: 'Add to the review here' }).click()
    await expect(page).toHaveURL(/#\/review\//)
    await goToQuestion(page, 'hold-firm')
    await expect(choice(page, 'hold-firm', 3)).toBeChecked()
    expect(await stored(page)).not.toContain(upn)
    const ours = await saveFile(page)
    expect(ours.bytes.toString('utf8')).not.toContain(upn)

    // And the copy that still has it loses it once ours is added there.
    await there.getByRole('link', { name: 'reviews' }).first().click()
    await openFile(there, ours.name, ours.bytes)
    await there.getByRole('button', { name: 'Add to the review here' }).click()
    await expect.poll(() => stored(there)).not.toContain(upn)
  })
})

test('what was begun and is no part of the review is searched, too: it can be thrown away, unless another tab still holds it', async ({
  page,
  context,
}) => {
  await startReview(page, school)
  await goTo(page, 'evidence')
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await dialog(page).getByLabel('What it is').fill('Log')
  await dialog(page).getByLabel('Where it is kept').fill(`File of ${upn}`)
  await page.keyboard.press('Escape')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect.poll(() => stored(page)).toContain(upn)
  await goTo(other, 'personal-data')
  const begun = (tab: Page) =>
    tab.getByRole('article').filter({ has: tab.getByRole('heading', { name: 'Evidence', exact: true }) })
  await expect(begun(other)).toContainText('It is being typed in another tab.')
  await expect(begun(other).getByRole('button')).toHaveCount(0)
  await goTo(page, 'personal-data')
  await expect(begun(page)).toContainText(upn)
  await begun(page).getByRole('button', { name: 'Throw it away: Evidence' }).click()
  await dialog(page).getByRole('button', { name: 'Throw it away' }).click()
  await expect(begun(page)).toHaveCount(0)
  await expect.poll(() => stored(page)).not.toContain(upn)
  await goTo(page, 'evidence')
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await expect(dialog(page).getByLabel('Where it is kept')).toHaveValue('')
})

test('a form goes with the text that it changes, in every tab', async ({ page, context }) => {
  await startReview(page, school)
  await goTo(page, 'details')
  await page.getByLabel('What this review is called').fill(`About ${upn}`)
  await page.getByRole('button', { name: 'Keep these details' }).click()
  await savedOnDevice(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await goTo(other, 'details')
  await other.getByLabel('What this review is called').fill(`About ${upn}, too`)
  await goTo(other, 'plan')
  await expect.poll(async () => (await readStore(page, 'forms')).length).toBe(1)
  await goTo(page, 'personal-data')
  await page.getByRole('button', { name: /^Take the text away for good/ }).click()
  await dialog(page).getByRole('button', { name: 'Take it away for good' }).click()
  await expect(page.getByText(/^Nothing that looks like that was found/)).toBeVisible()
  await expect.poll(() => stored(page)).not.toContain(upn)
  await goTo(other, 'details')
  await expect(other.getByLabel('What this review is called')).toHaveValue('[removed]')
})
