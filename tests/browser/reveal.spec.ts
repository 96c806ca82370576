import { expect, test, type Locator, type Page } from '@playwright/test'
import { paths } from '../../src/screens/paths'
import { faults } from './faults'
import { goToAddress } from './pages'
import { makeSession, openSession, type SentVote } from './madeSessions'

const questions = ['lead-available', 'concerns-reach-lead', 'child-heard']
const [firstName, secondName, thirdName] = ['Lead always reachable', 'Worries arrive at once', 'Child seen and heard']

/** What eight tables answered: split on the first question, at one on the second, two of them alone on the third. */
const split: SentVote = Array.from({ length: 8 }, (_, index) => [index < 4 ? 0 : 3, 2, index < 2 ? 1 : null] as const)
const agreed: SentVote = Array.from({ length: 8 }, () => [2, 2, 2] as const)

const staffDay = makeSession(questions, { title: 'Staff day', tables: 10 })

const openProjector = async (page: Page): Promise<Page> => {
  const [projector] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open the projector’s window' }).click(),
  ])
  await expect(projector.locator('.room-head')).toBeVisible()
  return projector
}

const opened = async (page: Page, file = staffDay.file([split])): Promise<Page> => {
  await openSession(page, file)
  return openProjector(page)
}

const spreadIn = (page: Page, vote = 'first vote'): Locator => page.getByRole('figure', { name: vote })
const countsIn = (page: Page, vote?: string): Locator => spreadIn(page, vote).locator('.spread-count')
const onShow = (page: Page): Locator => page.locator('.room-head')
/** What the facilitator's window shows as what the room sees. */
const stageOf = (page: Page): Locator => page.getByRole('region', { name: 'What the room sees' })

test('two windows go through the questions by the keys of either, without a network; answers stay hidden until they are shown', async ({
  page,
  context,
}) => {
  const projector = await opened(page)
  await context.setOffline(true)
  await expect(projector.getByText('8 of 10 tables answered')).toBeVisible()
  await expect(onShow(projector)).toContainText(firstName)
  await expect(spreadIn(projector)).toHaveCount(0)
  await expect(projector.locator('.spread-dot')).toHaveCount(0)

  await projector.keyboard.press('PageDown')
  await expect(countsIn(projector)).toHaveText(['4', '0', '0', '4', '0'])
  await expect(countsIn(page)).toHaveText(['4', '0', '0', '4', '0'])
  await expect(projector.locator('.spread-dot')).toHaveCount(8)
  await expect(projector.getByText('The middle is between “Not in place” and “In place and checked”.')).toBeVisible()

  await page.locator('h1').click()
  await page.keyboard.press('ArrowRight')
  for (const window of [projector, page]) {
    await expect(onShow(window)).toContainText(secondName)
    await expect(spreadIn(window)).toHaveCount(0)
  }
  await projector.keyboard.press('r')
  await expect(spreadIn(page)).toBeVisible()
  await projector.keyboard.press('PageUp')
  await expect(spreadIn(page)).toHaveCount(0)
  await page.keyboard.press('End')
  await expect(onShow(projector)).toContainText(thirdName)
  await projector.keyboard.press('Home')
  await expect(onShow(page)).toContainText(firstName)

  await page.keyboard.press('b')
  await expect(projector.locator('.room')).toHaveCount(0)
  await expect(stageOf(page)).toHaveText('Nothing is shown to the room.')
  await projector.keyboard.press('.')
  await expect(onShow(projector)).toContainText(firstName)
})

test('keys are letters where somebody types, press the button that has the focus, and are told in either window', async ({
  page,
}) => {
  const projector = await opened(page)
  const notes = page.getByLabel('What was said')
  await notes.pressSequentially('r. b t ? End')
  await expect(notes).toHaveValue('r. b t ? End')
  await expect(onShow(projector)).toContainText(firstName)
  await expect(spreadIn(projector)).toHaveCount(0)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Start the time' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Pause the time' })).toBeVisible()
  await expect(spreadIn(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Next', exact: true }).focus()
  await page.keyboard.press('Space')
  await expect(spreadIn(projector)).toBeVisible()
  await page.keyboard.press('Space')
  await expect(onShow(projector)).toContainText(secondName)
  await expect(spreadIn(projector)).toHaveCount(0)

  for (const window of [page, projector]) {
    await window.keyboard.press('?')
    await expect(window.getByRole('dialog', { name: 'Keys and clicker' })).toBeVisible()
    await window.keyboard.press('r')
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  }
  await expect(spreadIn(projector)).toHaveCount(0)
  // A key that is held down is one step.
  await page.locator('h1').click()
  await page.keyboard.down('PageDown')
  await page.keyboard.down('PageDown')
  await page.keyboard.down('PageDown')
  await page.keyboard.up('PageDown')
  await expect(spreadIn(projector)).toBeVisible()
  await expect(onShow(projector)).toContainText(secondName)
})

test('the time runs down in both windows, pauses, and never blocks anything', async ({ page, context }) => {
  await context.clock.install({ time: new Date('2026-11-27T10:00:00Z') })
  const projector = await opened(page)
  const timeIs = async (time: string): Promise<void> => {
    for (const window of [page, projector]) await expect(window.getByRole('timer')).toHaveText(time)
  }
  /** Lets what was told before be heard. */
  const heard = (window: Page): Promise<void> =>
    window.evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => resolve())
          port1.start()
          port2.postMessage(null)
        }),
    )
  const pass = async (seconds: number): Promise<void> => {
    for (const window of [page, projector]) await heard(window)
    await context.clock.fastForward(1_000 * seconds)
  }
  // From here time passes only where the test says so.
  await context.clock.pauseAt(new Date('2026-11-27T11:00:00Z'))
  await timeIs('5:00')
  await page.locator('h1').click()
  await page.keyboard.press('t')
  await expect(page.getByRole('button', { name: 'Pause the time' })).toBeVisible()
  await pass(65)
  await timeIs('3:55')
  // What else is done does not turn it back.
  await page.keyboard.press('b')
  await page.keyboard.press('b')
  await timeIs('3:55')
  await page.keyboard.press('+')
  await timeIs('4:55')
  await projector.keyboard.press('t')
  await expect(page.getByRole('button', { name: 'Start the time' })).toBeVisible()
  await pass(10)
  await timeIs('4:55')
  await page.keyboard.press('t')
  await expect(page.getByRole('button', { name: 'Pause the time' })).toBeVisible()
  await pass(400)
  await timeIs('Time')
  await expect(page.getByRole('button', { name: 'Start the time again' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(spreadIn(projector)).toBeVisible()
  await page.keyboard.press('+')
  await timeIs('1:00')
})

test('what is on show is as it was when the projector’s window is closed and opened, and when either is loaded anew', async ({
  page,
}) => {
  const first = await opened(page)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(onShow(first)).toContainText(secondName)
  await expect(spreadIn(first)).toBeVisible()
  await first.close()

  const projector = await openProjector(page)
  await expect(onShow(projector)).toContainText(secondName)
  await expect(spreadIn(projector)).toBeVisible()
  await projector.reload()
  await expect(onShow(projector)).toContainText(secondName)
  await expect(spreadIn(projector)).toBeVisible()

  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(onShow(page)).toContainText(secondName)
  await expect(spreadIn(page)).toBeVisible()
  // They are in step again, either way.
  await page.keyboard.press('PageDown')
  await expect(onShow(projector)).toContainText(thirdName)
  await projector.keyboard.press('PageUp')
  await expect(onShow(page)).toContainText(secondName)

  // Without a projector's window it goes on at what was shown last, hidden until somebody shows it.
  await projector.close()
  await page.reload()
  await expect(onShow(page)).toContainText(secondName)
  await expect(spreadIn(page)).toHaveCount(0)
})

test('a second vote is collected while the room sees the first, stays hidden until it is shown, and then stands beside it', async ({
  page,
}) => {
  const projector = await opened(page)
  await page.keyboard.press('PageDown')
  await expect(spreadIn(projector)).toBeVisible()

  await page.getByRole('link', { name: 'Collect it' }).click()
  await page.getByRole('textbox', { name: 'Codes' }).fill(staffDay.codes(2, agreed))
  await page.getByRole('button', { name: 'Take in', exact: true }).click()
  await expect(projector.getByText('Second vote: 8 of 10 tables answered')).toBeVisible()
  await expect(spreadIn(projector, 'second vote')).toHaveCount(0)
  await expect(countsIn(projector)).toHaveText(['4', '0', '0', '4', '0'])

  await page.getByRole('link', { name: 'Reveal', exact: true }).click()
  await expect(onShow(page)).toContainText(firstName)
  await expect(page.getByRole('button', { name: 'Show the new vote' })).toBeVisible()
  await projector.keyboard.press('PageDown')
  await expect(countsIn(projector)).toHaveText(['4', '0', '0', '4', '0'])
  await expect(countsIn(projector, 'second vote')).toHaveText(['0', '0', '8', '0', '0'])
  expect(await faults(projector, 'the projector')).toEqual([])
  expect(await faults(page, 'the facilitator’s window')).toEqual([])

  await projector.keyboard.press('v')
  await expect(spreadIn(projector)).toHaveCount(0)
  await expect(spreadIn(projector, 'second vote')).toBeVisible()
  await page.getByRole('button', { name: 'Show the vote before' }).click()
  await expect(spreadIn(projector)).toBeVisible()
})

test('a question that too few have answered is not shown in either window, nor to whoever peeks', async ({ page }) => {
  const projector = await opened(page)
  await page.getByRole('button', { name: thirdName }).click()
  await page.getByRole('button', { name: 'Show the answers' }).click()
  await expect(projector.getByText('Fewer than 4 tables have answered this.')).toBeVisible()
  await page.getByText('Peek: not in the projector’s window').click()
  await expect(page.getByText('Too few have answered it for it to be shown.')).toBeVisible()
  for (const window of [page, projector]) await expect(window.locator('.spread-dot')).toHaveCount(0)
  // A look at one question opens none at the next.
  await page.getByRole('button', { name: secondName }).click()
  await expect(page.getByText('Too few have answered it for it to be shown.')).toHaveCount(0)
  await expect(page.locator('.reveal-peek')).not.toHaveAttribute('open')
})

test('those who practise see what a visitor finds, then the level that fits and how far they were from it', async ({
  page,
}) => {
  const practice = makeSession(questions, { mode: 'calibration', school: 'example-academy-mixed', tables: 8 })
  const projector = await opened(page, practice.file([split]))
  await page.getByText('About Example Academy, to read out').click()
  await expect(page.getByText(/^Example Academy is a secondary academy/)).toBeVisible()
  await expect(projector.getByText('Example Academy, a made-up school')).toBeVisible()
  await expect(projector.getByText(/^The lead is an assistant head/)).toBeVisible()
  await expect(projector.getByText('What fits')).toHaveCount(0)
  await projector.keyboard.press('PageDown')
  await expect(projector.getByText(/^What fits: In place\./)).toBeVisible()
  await expect(projector.getByText('0 of 8 tables chose it; 4 were kinder, 4 were stricter.')).toBeVisible()
  await expect(projector.getByText('What the kinder ones may have passed over:')).toBeVisible()
  expect(await faults(projector, 'the projector')).toEqual([])
})

test('the windows are in step, and answers come through, where tabs do not hear each other', async ({ page }) => {
  await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  const projector = await opened(page, staffDay.file([]))
  await expect(projector.getByText('0 of 10 tables answered')).toBeVisible()
  await goToAddress(page, paths.collect('s1'))
  await page.getByRole('textbox', { name: 'Codes' }).fill(staffDay.codes(1, split))
  await page.getByRole('button', { name: 'Take in', exact: true }).click()
  await expect(projector.getByText('8 of 10 tables answered')).toBeVisible()
  await goToAddress(page, paths.reveal('s1'))
  await projector.keyboard.press('PageDown')
  await expect(countsIn(projector)).toHaveText(['4', '0', '0', '4', '0'])
  await expect(spreadIn(page)).toBeVisible()
  await projector.reload()
  await expect(spreadIn(projector)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(onShow(projector)).toContainText(secondName)
})

test('a browser that opens no window is said to, with a link that does and the screen to fill instead', async ({
  page,
}) => {
  await openSession(page, staffDay.file([split]))
  await page.evaluate(() => {
    window.open = () => null
  })
  await page.getByRole('button', { name: 'Open the projector’s window' }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'The browser did not open a window' })
  await expect(notice).toContainText('fill it with what the room sees: key F')
  const [projector] = await Promise.all([
    page.waitForEvent('popup'),
    notice.getByRole('link', { name: 'open it by this link' }).click(),
  ])
  await expect(onShow(projector)).toContainText(firstName)
  await projector.keyboard.press('PageDown')
  await expect(spreadIn(page)).toBeVisible()
  await expect(spreadIn(projector)).toBeVisible()

  await page.bringToFront()
  await page.locator('h1').click()
  await page.keyboard.press('f')
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.getAttribute('aria-label')))
    .toBe('What the room sees')
  await page.keyboard.press('PageDown')
  await expect(onShow(page)).toContainText(secondName)
  await page.keyboard.press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull()
})

test('two facilitators’ windows show the same, and a window that opens later changes nothing', async ({
  page,
  context,
}) => {
  const projector = await opened(page)
  await page.keyboard.press('PageDown')
  await expect(spreadIn(projector)).toBeVisible()
  const other = await context.newPage()
  await other.goto(`./#${paths.reveal('s1')}`)
  await expect(spreadIn(other)).toBeVisible()
  await expect(spreadIn(projector)).toBeVisible()
  await other.keyboard.press('PageDown')
  for (const window of [page, projector]) await expect(onShow(window)).toContainText(secondName)
})

test('what another page says that makes no sense, or has no say here, is passed over', async ({ page, context }) => {
  const projector = await opened(page)
  // A page without an origin, which has opened the app itself, and asks for a step that would be one.
  const stranger = await context.newPage()
  const [asked] = await Promise.all([
    stranger.waitForEvent('popup'),
    stranger.evaluate((address) => {
      Object.assign(window, { theirs: window.open(address) })
    }, page.url()),
  ])
  await expect(onShow(asked)).toContainText(firstName)
  await stranger.evaluate(() => {
    const { theirs: opened } = window as unknown as { readonly theirs: Window }
    opened.postMessage({ kind: 'projector-step', session: 's1', id: 'step-1', step: 'next' }, '*')
  })
  const other = await context.newPage()
  await other.goto('./')
  await other.evaluate(() => {
    const channel = new BroadcastChannel('unannounced-projector-s1')
    const showing = {
      question: 'child-heard',
      isRevealed: true,
      isBlank: false,
      vote: 1,
      showsBefore: true,
      timer: { leftMs: 1, isRunning: false },
    }
    for (const said of [
      null,
      'projector-hello',
      { kind: 'projector-step', session: 's1', id: 'step-2', step: 'everything' },
      { kind: 'projector-shows', session: 's1', showing: { ...showing, vote: 0 } },
      { kind: 'projector-shows', session: 's1', showing: { ...showing, timer: { leftMs: NaN, isRunning: true } } },
      { kind: 'projector-shows', session: 's1', showing: { ...showing, more: '' } },
      { kind: 'projector-shows', session: 'another', showing },
    ])
      channel.postMessage(said)
    // What does make sense comes after all of that.
    channel.postMessage({ kind: 'projector-step', session: 's1', id: 'step-3', step: 'blank' })
  })
  await expect(stageOf(page)).toHaveText('Nothing is shown to the room.')
  await page.locator('h1').click()
  await page.keyboard.press('b')
  for (const window of [page, projector]) {
    await expect(onShow(window)).toContainText(firstName)
    await expect(spreadIn(window)).toHaveCount(0)
  }
})

test('the projector is dark or light as somebody turns it, whatever the system says', async ({ page }) => {
  const projector = await opened(page)
  const background = (): Promise<string> =>
    projector.evaluate(() => getComputedStyle(document.querySelector('.projector')!).backgroundColor)
  for (const colorScheme of ['light', 'dark'] as const) {
    await projector.emulateMedia({ colorScheme })
    await projector.reload()
    await expect(onShow(projector)).toBeVisible()
    const before = await background()
    await projector.keyboard.press('d')
    await expect.poll(background).not.toBe(before)
    expect(await faults(projector, `the projector turned over from ${colorScheme}`)).toEqual([])
    await projector.emulateMedia({ colorScheme })
    await projector.keyboard.press('d')
    await expect.poll(background).toBe(before)
  }
})
