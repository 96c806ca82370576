import { expect, type Browser, type Page } from '@playwright/test'
import {
  builtInPackJson,
  choice,
  downloadBy,
  goTo,
  goToAddress,
  goToQuestion,
  noteOn,
  openFile,
  savedOnDevice,
  startReview,
  type ReadFile,
} from './pages'

/** How a head and a governor move between two browsers that know nothing of each other, with files between them. */

export const school = 'Example Primary School'
export const role = 'Chair of governors'
export const question = 'Is the child seen and heard in each concern about them?'
export const remark = 'Who listens when the lead is away?'

export interface People {
  readonly head: Page
  readonly governor: Page
}

/** A head with some answers, and a governor at another device. */
export const people = async (
  browser: Browser,
  baseURL: string | undefined,
  run: (people: People) => Promise<void>,
): Promise<void> => {
  const contexts = await Promise.all(
    [0, 1].map(() => browser.newContext({ ...(baseURL !== undefined && { baseURL }) })),
  )
  try {
    const [head, governor] = await Promise.all(contexts.map((context) => context.newPage()))
    if (head === undefined || governor === undefined) throw new Error('a context opens a page')
    await startReview(head, school)
    await choice(head, 'lead-available', 0).check()
    await choice(head, 'lead-available', 2).check()
    await noteOn(head).fill('On the rota.')
    await noteOn(head).blur()
    await goToQuestion(head, 'child-heard')
    await choice(head, 'child-heard', 1).check()
    await savedOnDevice(head)
    await governor.goto('./')
    await run({ head, governor })
  } finally {
    await Promise.all(contexts.map((context) => context.close()))
  }
}

export const forGovernors = async (head: Page, as: 'file' | 'PDF'): Promise<ReadFile> => {
  await goTo(head, 'share')
  return downloadBy(
    head,
    head.getByRole('button', { name: as === 'file' ? 'Make the file for governors' : 'Make the PDF with review data' }),
  )
}

/** Opens a file from the first page, in the page as it is. */
export const opens = async (page: Page, { name, bytes }: ReadFile): Promise<void> => {
  await goToAddress(page, '/')
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible()
  await openFile(page, name, bytes)
}

export const takesPart = async (page: Page): Promise<void> => {
  await page.getByLabel('Your role').fill(role)
  await page.getByRole('button', { name: 'Review as a governor' }).click()
  await expect(page).toHaveURL(/#\/review\//)
}

export const reviewsAsGovernor = async (page: Page, file: ReadFile): Promise<void> => {
  await opens(page, file)
  await takesPart(page)
}

export const commentOn = async (page: Page, text: string): Promise<void> => {
  await goTo(page, 'area/noticing')
  const asked = page.getByRole('article', { name: question })
  await asked.getByRole('button', { name: 'Add a comment' }).click()
  await asked.getByRole('textbox', { name: 'Your comment' }).fill(text)
  await asked.getByRole('button', { name: 'Done' }).click()
  await expect(asked.getByText(text)).toBeVisible()
}

/** Opens what has to be opened before one can say that it was read. */
export const readsAll = async (page: Page): Promise<void> => {
  for (const { id } of builtInPackJson()['areas'] as readonly { readonly id: string }[]) await goTo(page, `area/${id}`)
  await goTo(page, 'plan')
}

export const signs = async (page: Page): Promise<void> => {
  await readsAll(page)
  await goTo(page, 'sign')
  for (const box of await page
    .getByRole('group', { name: 'By signing, you say what you tick here:' })
    .getByRole('checkbox')
    .all())
    await box.check()
  await page.getByLabel('Your name').fill('A. Example')
  await page.getByLabel('Date of the meeting').fill('2026-12-08')
  await page.getByLabel('Minute').fill('Full governing body, minute 7.2')
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText(/^Signed: A\. Example/)).toBeVisible()
}

/** Two views, a comment and a signature. */
export const saysEverything = async (page: Page): Promise<void> => {
  await goTo(page, 'area/noticing')
  await page.getByRole('radio', { name: 'Want to see evidence' }).check()
  await goTo(page, 'area/referring')
  await page.getByRole('radio', { name: 'Accepted' }).check()
  await commentOn(page, remark)
  await signs(page)
}

export const sendsBack = async (page: Page, as: 'file' | 'PDF' = 'file'): Promise<ReadFile> => {
  await goTo(page, 'sign')
  await savedOnDevice(page)
  return downloadBy(page, page.getByRole('button', { name: as === 'file' ? /^Send back/ : 'Save it as a PDF' }))
}

export const accepts = async (head: Page): Promise<void> => {
  await head.getByRole('button', { name: 'Accept' }).click()
  await expect(head.getByRole('heading', { level: 1 })).toHaveText('What governors said')
}
