import { expect, test, type Page } from '@playwright/test'
import { faults, tooWide } from './faults'
import {
  choice,
  goTo,
  goToAddress,
  openExample,
  openFile,
  reviewIdOf,
  savedOnDevice,
  saveFile,
  startReview,
  tabTo,
} from './pages'

const outcome = (page: Page, name: string) =>
  page.getByRole('group', { name: 'What came' }).getByRole('button', { name, exact: true })

/** Begins one from the review's Home: two clicks. */
const begin = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Rehearse a visit' }).click()
  await page.getByRole('button', { name: /^Draw \d+ and start$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Rehearsal: \d+ things? to show$/ })).toBeVisible()
}

const going = (page: Page) => page.getByRole('navigation', { name: 'What is asked for' }).getByRole('button')

/** Every answer in the review that is open, as its file has them. */
const answersIn = async (page: Page): Promise<readonly unknown[]> => {
  const { events } = JSON.parse((await saveFile(page)).bytes.toString()) as { events: readonly { kind: string }[] }
  await page.keyboard.press('Escape')
  return events.filter(({ kind }) => kind === 'answer-set')
}

test('ten things are asked for, one after another; what was found becomes evidence, and no answer changes', async ({
  page,
}) => {
  const id = await openExample(page)
  const before = await answersIn(page)
  await begin(page)
  await expect(going(page)).toHaveCount(10)
  const outcomes = ['Found, and it shows it', 'Found, but it shows less', 'Not found in time', 'Put off']
  for (let asked = 0; asked < 10; asked += 1) {
    await page.getByLabel('Where it was').fill(`Blue folder ${asked}`)
    await outcome(page, outcomes[asked] ?? outcomes[0]!).click()
    await expect(going(page).nth(asked)).toHaveAccessibleName(new RegExp(outcomes[asked] ?? outcomes[0]!))
  }
  await page.getByRole('button', { name: 'See what it came to' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8 of 9 found in time')
  await expect(page.getByRole('heading', { name: 'Answers to look at again' })).toBeVisible()
  await page.getByRole('button', { name: /^Add 2 actions to the plan$/ }).click()
  await expect(page.getByText('2 actions added to the plan.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Add \d+ actions? to the plan$/ })).toHaveCount(0)
  await goTo(page, 'evidence')
  await expect(page.getByText('Blue folder 0')).toBeVisible()
  // What shows less is no proof of what is claimed.
  await expect(page.getByText('Blue folder 1')).toHaveCount(0)
  await goTo(page, 'history')
  await expect(page.getByText('Found in a rehearsal').first()).toBeVisible()
  expect(await answersIn(page)).toEqual(before)
  await page.reload()
  await goToAddress(page, `/review/${id}/rehearsals`)
  await expect(page.getByRole('link', { name: /2026$/ })).toBeVisible()
})

test('stopping in the middle loses nothing, nor what is being typed', async ({ page }) => {
  const id = await openExample(page)
  await begin(page)
  await outcome(page, 'Not found in time').click()
  await expect(going(page).first()).toHaveAccessibleName(/Not found in time/)
  await page.getByLabel('What was looked at').fill('The last five entries')
  await page.getByRole('link', { name: 'Stop here for now' }).click()
  await expect(page.getByText('1 of 10 questions gone through.')).toBeVisible()
  await savedOnDevice(page)
  await page.reload()
  await goToAddress(page, `/review/${id}`)
  await page.getByRole('link', { name: 'Go on with the rehearsal: 1 of 10' }).click()
  await expect(page.getByLabel('What was looked at')).toHaveValue('The last five entries')
})

test('an answer that changes meanwhile is said, and is still asked for if somebody wants it', async ({ page }) => {
  await startReview(page, 'Example Primary School')
  await choice(page, 'lead-available', 2).check()
  await goTo(page, '')
  await begin(page)
  await expect(page.getByText('Your school says: In place.')).toBeVisible()
  const at = new URL(page.url()).hash.slice(1)
  await goTo(page, 'question/lead-available')
  await choice(page, 'lead-available', 0).check()
  await goToAddress(page, at)
  await expect(page.getByText('This answer has changed since it was drawn')).toBeVisible()
})

test('where nothing is claimed there is nothing to ask for; where less is claimed than was asked, all of it is', async ({
  page,
}) => {
  await startReview(page, 'Example Primary School')
  await goTo(page, 'rehearsals')
  await expect(page.getByText('There is nothing to ask for yet')).toBeVisible()
  await goTo(page, 'question/lead-available')
  await choice(page, 'lead-available', 2).check()
  await goTo(page, 'rehearsals')
  await expect(page.getByText('You asked for 10; only 1 is claimed.')).toBeVisible()
  await page.getByRole('button', { name: 'Draw 1 and start' }).click()
  await expect(going(page)).toHaveCount(1)
})

test('two people rehearse on two devices, and both stand in the review once their files meet', async ({
  page,
  browser,
}) => {
  await openExample(page)
  const before = await saveFile(page)
  const other = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' })
  const there = await other.newPage()
  await there.goto(page.url().split('#')[0]!)
  await openFile(there, before.name, before.bytes)
  await expect(there).toHaveURL(/#\/review\//)
  await begin(there)
  await outcome(there, 'Not found in time').click()
  await goTo(there, '')
  const theirs = await saveFile(there)
  await other.close()
  await begin(page)
  await outcome(page, 'Found, and it shows it').click()
  await expect(going(page).first()).toHaveAccessibleName(/Found, and it shows it/)
  const id = reviewIdOf(page)
  await goToAddress(page, '/')
  await openFile(page, theirs.name, theirs.bytes)
  await page.getByRole('button', { name: /^Add/ }).click()
  await expect(page).toHaveURL(new RegExp(`#/review/${id}`))
  await goTo(page, 'rehearsals')
  await expect(page.getByText(/^A rehearsal is under way/)).toHaveCount(2)
})

test('a rehearsal is gone through by keyboard alone, with no fault that axe can find, nor anything wider than a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openExample(page)
  await goTo(page, 'rehearsals')
  expect(await faults(page, 'the start')).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Draw 10 and start' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Where it was'))
  await page.keyboard.type('Office')
  await tabTo(page, outcome(page, 'Found, and it shows it'))
  await page.keyboard.press('Enter')
  await expect(going(page).first()).toHaveAccessibleName(/Found, and it shows it/)
  expect(await faults(page, 'the next')).toEqual([])
  expect(await tooWide(page)).toEqual([])
  await page.getByRole('button', { name: 'End it here' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 of 1 found in time')
  expect(await faults(page, 'the end')).toEqual([])
  expect(await tooWide(page)).toEqual([])
})
