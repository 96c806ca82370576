import { expect, test, type Page } from '@playwright/test'
import type { AnswerValue } from '../../src/core/review/answerValues'
import {
  choice,
  downloadBy,
  elsewhere,
  goTo,
  goToQuestion,
  noteOn,
  openFile,
  reviewIdOf,
  savedOnDevice,
  startReview,
  type ReadFile,
} from './pages'

const school = 'Example Primary School'

const answer = async (page: Page, answers: Readonly<Record<string, AnswerValue>>): Promise<void> => {
  for (const [question, value] of Object.entries(answers)) {
    await goToQuestion(page, question)
    await choice(page, question, value).check()
  }
  await savedOnDevice(page)
}

const invite = async (page: Page): Promise<ReadFile> => {
  await goTo(page, 'share')
  return downloadBy(page, page.getByRole('button', { name: 'Make an invitation' }))
}

/** Opens the invitation, begins and answers as somebody with this role, and saves the file to send back. */
const answerInvitation = async (
  page: Page,
  invitation: ReadFile,
  role: string,
  answers: Readonly<Record<string, AnswerValue>>,
  note: string | null,
): Promise<ReadFile> => {
  await openFile(page, invitation.name, invitation.bytes)
  await page.getByLabel('Your role').fill(role)
  await page.getByRole('button', { name: 'Start answering' }).click()
  await expect(page.getByText(`You answer for yourself: ${role}`)).toBeVisible()
  await answer(page, answers)
  if (note !== null) {
    await noteOn(page).fill(note)
    await noteOn(page).blur()
    await savedOnDevice(page)
  }
  await goTo(page, '')
  return downloadBy(page, page.getByRole('button', { name: 'Save my answers as a file' }))
}

const openHere = async (page: Page, { name, bytes }: ReadFile): Promise<void> => {
  await page.goto('./')
  await openFile(page, name, bytes)
  await expect(page.getByRole('heading', { level: 1, name: 'Compare answers' })).toBeVisible()
}

const asked = ['lead-available', 'child-heard', 'hold-firm'] as const

test('two people answer an invitation elsewhere; the head lays their answers side by side and records what was agreed, and the score follows', async ({
  page,
  browser,
  baseURL,
}) => {
  await startReview(page, school)
  const lead = reviewIdOf(page)
  await answer(page, { 'lead-available': 3, 'child-heard': 2, 'hold-firm': 2 })
  const invitation = await invite(page)
  expect(invitation.name).toBe('Example-Primary-School-invitation-to-answer.review.json')
  expect(invitation.bytes.toString('utf8')).not.toMatch(/answer-set|contributor-set/)

  const teacher = await elsewhere(browser, baseURL, (there) =>
    answerInvitation(
      there,
      invitation,
      'Class teacher',
      { 'child-heard': 'dont-know', 'hold-firm': 2, 'lead-available': 0 },
      'On Fridays nobody knows whom to ask.',
    ),
  )
  const governor = await elsewhere(browser, baseURL, (there) =>
    answerInvitation(there, invitation, 'Governor', { 'lead-available': 2, 'child-heard': 2, 'hold-firm': 2 }, null),
  )
  expect(teacher.name).toMatch(
    /^Example-Primary-School-independent-answers-Class-teacher-\d{4}-\d\d-\d\d\.review\.json$/,
  )

  await openHere(page, teacher)
  await openHere(page, governor)
  expect(reviewIdOf(page)).toBe(lead)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3)
  await expect(
    page.getByRole('heading', {
      name: 'On 1 of the 3 questions that all three answered, the answers are two levels apart or more.',
    }),
  ).toBeVisible()
  const questions = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  await expect(questions.getByRole('heading', { level: 3 })).toHaveText([
    /^Can staff reach/,
    /^Is the child seen and heard/,
  ])
  await expect(questions.first()).toContainText('On Fridays nobody knows whom to ask.')

  await questions
    .first()
    .getByRole('button', { name: /^Record what was agreed/ })
    .click()
  await questions.first().getByRole('radio', { name: 'Partly in place' }).check()
  await questions.first().getByRole('textbox', { name: 'Why' }).fill('The deputy is not in on Fridays.')
  await questions.first().getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByRole('heading', { name: '1 question to talk about' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Agreed: 1' })).toBeVisible()

  await goToQuestion(page, 'lead-available')
  await expect(choice(page, 'lead-available', 1)).toBeChecked()
  await expect(page.getByText('Agreed among The school, Class teacher and Governor: Partly in place')).toBeVisible()
  await goTo(page, 'results')
  await expect(page.getByRole('heading', { level: 2, name: 'Gaps in critical safeguards' })).toBeVisible()
})

test('the same invitation opened again goes on with the answers that were begun, and shows nobody else’s', async ({
  page,
  browser,
  baseURL,
}) => {
  await startReview(page, school)
  await answer(page, { 'lead-available': 3 })
  const invitation = await invite(page)
  await elsewhere(browser, baseURL, async (there) => {
    await answerInvitation(there, invitation, 'Class teacher', { 'hold-firm': 1 }, null)
    const own = reviewIdOf(there)
    await there.goto('./')
    await openFile(there, invitation.name, invitation.bytes)
    await expect(there.getByRole('heading', { name: 'Answer independently' })).toBeVisible()
    await there.getByRole('link', { name: 'Go on with Independent answers: Class teacher' }).click()
    await expect(there.getByText('You answer for yourself: Class teacher')).toBeVisible()
    expect(reviewIdOf(there)).toBe(own)
    for (const question of asked) {
      await goToQuestion(there, question)
      await expect(there.locator('input[type="radio"]:checked')).toHaveCount(question === 'hold-firm' ? 1 : 0)
    }
    await goTo(there, 'points-of-view')
    await expect(there.getByText('Other answers are not shown here')).toBeVisible()
  })
})

test('somebody else can answer on this device: their review starts empty, and stands beside this one afterwards', async ({
  page,
}) => {
  await startReview(page, school)
  const lead = reviewIdOf(page)
  await answer(page, { 'lead-available': 3 })
  await goTo(page, 'share')
  await page.getByRole('textbox', { name: 'Their role' }).fill('Class teacher')
  await page.getByRole('button', { name: 'Answer here, as somebody else' }).click()
  await expect(page.locator('fieldset[data-question]')).toBeVisible()
  expect(reviewIdOf(page)).not.toBe(lead)
  await goToQuestion(page, 'lead-available')
  await expect(page.locator('input[type="radio"]:checked')).toHaveCount(0)
  await choice(page, 'lead-available', 0).check()
  await savedOnDevice(page)
  await page.goto(`./#/review/${lead}`)
  await page.getByRole('link', { name: 'compare answers' }).click()
  await expect(page.getByRole('heading', { name: '1 question to talk about' })).toBeVisible()
  await expect(page.getByText('3 levels apart').first()).toBeVisible()
})
