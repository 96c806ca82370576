import { expect, test, type Page } from '@playwright/test'
import { forGovernors, opens } from './governorStory'
import {
  choice,
  downloadBy,
  goTo,
  listedReviews,
  noteOn,
  openFile,
  readStore,
  reviewIdOf,
  saveFile,
  savedOnDevice,
  startReview,
  writeStore,
} from './pages'

const school = 'Example Primary School'
const begun = (page: Page) => page.getByText('You had begun this earlier, and can go on.')
const formsKept = async (page: Page) => (await readStore(page, 'forms')).length

test('evidence that was begun and left by Escape, or by loading the page again, is gone on with', async ({ page }) => {
  await startReview(page, school)
  await goTo(page, 'evidence')
  await page.getByRole('button', { name: 'Add evidence' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What it is').pressSequentially('Cover rota')
  await dialog.getByLabel('Where it is kept').pressSequentially('Office')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog form')).toHaveCount(0)
  await page.getByRole('button', { name: 'Add evidence' }).press('Enter')
  await expect(begun(page)).toBeVisible()
  await expect(dialog.getByLabel('What it is')).toHaveValue('Cover rota')
  await savedOnDevice(page)
  await page.reload()
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await expect(dialog.getByLabel('Where it is kept')).toHaveValue('Office')
  await dialog.getByRole('button', { name: 'Add evidence' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => formsKept(page)).toBe(0)
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await expect(dialog.getByLabel('What it is')).toHaveValue('')
  await expect(begun(page)).toBeHidden()
})

test('an action that was being edited is gone on with after Back, and begun afresh where that is wanted', async ({
  page,
}) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 1).check()
  await goTo(page, 'plan')
  const row = page.getByRole('article').first()
  const edit = row.getByRole('button', { name: /^Change the wording/ })
  await row.getByRole('heading').getByRole('button').click()
  await edit.click()
  const wording = row.getByLabel('What to do')
  const proposed = await wording.inputValue()
  await wording.fill('Ask the trust first.')
  await page.goBack()
  await goTo(page, 'plan')
  // The row is open still, as it was left.
  await edit.click()
  await expect(wording).toHaveValue('Ask the trust first.')
  await page.getByRole('button', { name: 'Start afresh' }).click()
  await expect(wording).toHaveValue(proposed)
  await expect(begun(page)).toBeHidden()
  await expect.poll(() => formsKept(page)).toBe(0)
})

test('details that were changed and left by a link of the app are gone on with', async ({ page }) => {
  await startReview(page, school)
  await goTo(page, 'details')
  await page.getByLabel('What this review is called').pressSequentially('Autumn')
  await page.getByRole('button', { name: 'Add a meeting' }).click()
  await page.getByLabel('Day of the meeting').fill('2027-03-16')
  await goTo(page, 'plan')
  await goTo(page, 'details')
  await expect(begun(page)).toBeVisible()
  await expect(page.getByLabel('What this review is called')).toHaveValue('Autumn')
  await expect(page.getByLabel('Day of the meeting')).toHaveValue('2027-03-16')
  await page.getByRole('button', { name: 'Keep these details' }).click()
  await expect(page).toHaveTitle(/^Autumn/)
  await expect.poll(() => formsKept(page)).toBe(0)
})

test('a review that was being set up is gone on with when the tab was closed, and goes with everything else', async ({
  page,
  context,
}) => {
  await page.goto('./#/new')
  await page.getByLabel('School’s name').pressSequentially('Example Academy')
  await expect.poll(async () => JSON.stringify(await readStore(page, 'forms'))).toContain('Example Academy')
  await page.close()
  const again = await context.newPage()
  await again.goto('./#/new')
  await expect(again.getByLabel('School’s name')).toHaveValue('Example Academy')
  const beside = await context.newPage()
  await beside.goto('./#/new')
  await beside.getByLabel('School’s name').fill('Example College')
  await expect.poll(() => formsKept(again)).toBe(2)
  await again.goto('./#/about')
  await again.getByRole('button', { name: /Remove everything/ }).click()
  await again
    .getByRole('dialog')
    .getByRole('button', { name: /Remove/ })
    .click()
  await expect.poll(() => formsKept(again)).toBe(0)
  // It is gone from the form that is shown in another tab, too, and nothing there brings it back.
  await expect(beside.getByLabel('School’s name')).toHaveValue('')
  await beside.getByLabel('School’s name').press('Tab')
  expect(await formsKept(again)).toBe(0)
  await again.goto('./#/new')
  await expect(again.getByLabel('School’s name')).toHaveValue('')
})

test('a new name for a review that was begun and left by Escape is gone on with', async ({ page }) => {
  await startReview(page, school)
  await page.goto('./#/')
  const rename = page.getByRole('button', { name: `Rename ${school}` })
  await rename.click()
  const name = page.getByRole('dialog').getByLabel('Name')
  await expect(name).toHaveValue(school)
  await name.fill('Autumn')
  await name.press('Escape')
  await expect(page.locator('dialog form')).toHaveCount(0)
  await rename.press('Enter')
  await expect(begun(page)).toBeVisible()
  await expect(name).toHaveValue('Autumn')
  await name.press('Enter')
  await expect.poll(() => listedReviews(page)).toEqual(['Autumn'])
  await expect.poll(() => formsKept(page)).toBe(0)
})

test('a date of which a part is missing comes back as that, and not as a date that was taken out', async ({ page }) => {
  await startReview(page, school)
  await goTo(page, 'evidence')
  await page.getByRole('button', { name: 'Add evidence' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What it is').fill('Log')
  await dialog.getByLabel('Last checked').fill('2026-10-01')
  await dialog.getByRole('button', { name: 'Add evidence' }).click()
  const edit = page.getByRole('button', { name: 'Edit Log' })
  await edit.click()
  await dialog.getByLabel('Last checked').press('Delete')
  await page.keyboard.press('Escape')
  // It is out of sight a moment before the app hears of it.
  await expect(page.locator('dialog form')).toHaveCount(0)
  await edit.press('Enter')
  await expect(dialog.getByText(/^This date is not complete/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Save changes' }).click()
  await expect(dialog.getByText(/^This date is not complete/)).toBeVisible()
  await dialog.getByLabel('Last checked').fill('2026-10-02')
  await dialog.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText('Last checked 2 October 2026')).toBeVisible()
})

test('what a governor, somebody who is invited, and the school type on the way to each other is gone on with', async ({
  page,
}) => {
  await startReview(page, school)
  const file = await forGovernors(page, 'file')
  const name = page.getByLabel('Name of the saved version')
  const role = page.getByRole('textbox', { name: 'Their role' })
  await name.fill('To the full board')
  await role.fill('Class teacher')
  await goTo(page, 'plan')
  await goTo(page, 'share')
  await expect(name).toHaveValue('To the full board')
  await expect(role).toHaveValue('Class teacher')
  await opens(page, file)
  await page.getByLabel('Your role').fill('Chair of governors')
  await page.getByLabel('Your name').fill('A. Governor')
  await page.goBack()
  await opens(page, file)
  await expect(page.getByLabel('Your role')).toHaveValue('Chair of governors')
  await page.getByRole('button', { name: 'Review as a governor' }).click()
  await expect(page).toHaveURL(/#\/review\//)
  await expect
    .poll(async () => (await readStore(page, 'forms')).map(({ form }) => form).sort())
    .toEqual(['contributor-set/new/asked', 'milestone-set/new/to-send'])
})

/** Somebody is asked before they leave, stays, and is asked again: what they typed is still there. */
const asksBeforeLeaving = async (
  page: Page,
  leave: () => Promise<unknown>,
  typed: () => Promise<void>,
): Promise<void> => {
  const asks = page.getByRole('dialog', { name: /^Leave without/ })
  await leave()
  await asks.getByRole('button', { name: 'Stay here' }).click()
  await expect(asks).toBeHidden()
  await typed()
}

test('a passphrase is kept nowhere: a link, Back and loading the page again ask first, and all of them lead on after a yes', async ({
  page,
}) => {
  await startReview(page, school)
  await goTo(page, 'share')
  await page
    .getByRole('region', { name: 'Hand over, or keep a copy' })
    .getByLabel('Protect the file with a passphrase')
    .check()
  const field = page.getByLabel('Passphrase', { exact: true })
  await field.fill('three long words')
  const typed = () => expect(field).toHaveValue('three long words')
  await asksBeforeLeaving(page, () => page.getByRole('link', { name: /^Plan(?: \d|$)/ }).click(), typed)
  await asksBeforeLeaving(page, () => page.goBack(), typed)
  expect(JSON.stringify(await readStore(page, 'forms'))).not.toContain('three long words')
  const closing = page.waitForEvent('dialog')
  await page.evaluate(() => {
    setTimeout(() => window.location.reload())
  })
  const asked = await closing
  expect(asked.type()).toBe('beforeunload')
  await asked.dismiss()
  await typed()
  await page.getByRole('link', { name: /^Plan(?: \d|$)/ }).click()
  await page.getByRole('button', { name: 'Leave', exact: true }).click()
  await expect(page).toHaveURL(/\/plan$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/share$/)
})

test('the passphrase of a file that is to be opened is asked about, and Back goes where it would have gone', async ({
  page,
}) => {
  await startReview(page, school)
  await goTo(page, 'share')
  const handOver = page.getByRole('region', { name: 'Hand over, or keep a copy' })
  await handOver.getByLabel('Protect the file with a passphrase').check()
  await handOver.getByRole('button', { name: 'Suggest one' }).click()
  const file = await downloadBy(page, handOver.getByRole('button', { name: 'Protect and save the file' }))
  // The file is made: nobody is asked.
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await openFile(page, file.name, file.bytes)
  const field = page.getByLabel('Passphrase', { exact: true })
  await field.fill('three long words')
  await asksBeforeLeaving(
    page,
    () => page.goBack(),
    () => expect(field).toHaveValue('three long words'),
  )
  await page.goBack()
  await page.getByRole('button', { name: 'Leave', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible()
})

test('what was chosen about a file that waits is still chosen after a look at another screen', async ({ page }) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 1).check()
  await savedOnDevice(page)
  const before = await saveFile(page)
  const address = `./#/review/${reviewIdOf(page)}`
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const here = await saveFile(page)
  // The copy of somebody who went on from the same file.
  const other = JSON.parse(before.bytes.toString())
  const last = other.events.findLast(({ kind }: { readonly kind: string }) => kind === 'answer-set')
  other.events.push({ ...last, id: 'elsewhere:1', seq: last.seq + 1, value: 3, replaces: [last.id] })
  expect(here.name).toBe(before.name)
  await page.goto('./#/')
  await openFile(page, before.name, JSON.stringify({ ...other, fingerprint: undefined }))
  const mine = page.getByRole('radio', { name: /On this device/ })
  await mine.check()
  await page.goto(`${address}/plan`)
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
  await page.goBack()
  await expect(mine).toBeChecked()
  await page.getByRole('button', { name: 'Add to the review here' }).click()
  await expect(page.getByText(/^Added: /)).toBeVisible()
  await expect(page).toHaveURL(/#\/review\/[^/]+$/)
  await page.goto(`${address}/question/lead-available`)
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await expect(page.getByText(/There are 2 answers/)).toBeHidden()
})

test('what is damaged, or longer than anybody types, does not come back, and the review opens all the same', async ({
  page,
}) => {
  await startReview(page, school)
  await savedOnDevice(page)
  const id = reviewIdOf(page)
  const form = {
    review: id,
    page: '',
    form: 'evidence-set/new/',
    openedWith: { what: '', where: '', checkedOn: '' },
    seen: new Map(),
  }
  await writeStore(page, 'forms', [
    { ...form, values: { what: 'x'.repeat(300_000), where: '', checkedOn: '' } },
    { ...form, page: 'gone', seen: 'nothing', values: { what: 'Log', where: '', checkedOn: '' } },
  ])
  await writeStore(page, 'drafts', [
    {
      review: id,
      page: '',
      field: 'note-set/lead-available',
      replaces: null,
      change: { kind: 'note-set', question: 'lead-available', value: 'x'.repeat(30_000) },
    },
    {
      review: id,
      page: '',
      field: 'note-set/child-heard',
      replaces: null,
      change: { kind: 'note-set', question: 'child-heard', value: 'Half a sentence' },
    },
  ])
  await page.reload()
  await goTo(page, 'question/child-heard')
  await expect(noteOn(page)).toHaveValue('Half a sentence')
  await goTo(page, 'question/lead-available')
  await expect(noteOn(page)).toHaveValue('')
  await goTo(page, 'evidence')
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await expect(page.getByRole('dialog').getByLabel('What it is')).toHaveValue('')
  await expect(begun(page)).toBeHidden()
})
