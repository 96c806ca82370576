import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { choice, goTo, goToQuestion, noteOn, readStore, savedOnDevice, startReview } from './pages'

/** Two tabs of one browser on the first question of one review. */
const twoTabs = async (context: BrowserContext): Promise<readonly [Page, Page]> => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await startReview(one, 'Example Academy')
  await two.goto(one.url())
  await expect(two.locator('fieldset[data-question]')).toBeVisible()
  return [one, two]
}

test('what is answered, noted and flagged in one tab shows in the other without a reload', async ({ context }) => {
  const [one, two] = await twoTabs(context)
  await choice(one, 'lead-available', 2).check()
  await expect(choice(two, 'lead-available', 2)).toBeChecked()
  await noteOn(one).fill('Seen on Monday.')
  await noteOn(one).blur()
  await expect(noteOn(two)).toHaveValue('Seen on Monday.')
  await one.getByRole('button', { name: 'Come back to this' }).click()
  await expect(two.getByRole('button', { name: 'Come back to this' })).toHaveAttribute('aria-pressed', 'true')
  await goTo(two, 'results')
  await expect(two.getByRole('heading', { name: /^1 in place, 0 with gaps, 59 not known/ })).toBeVisible()
  await choice(one, 'lead-available', 1).check()
  await expect(two.getByRole('heading', { name: /^0 in place, 1 with gaps, 59 not known/ })).toBeVisible()
})

test('both tabs can write, and nothing is lost after both are loaded again', async ({ context }) => {
  const [one, two] = await twoTabs(context)
  await goToQuestion(two, 'child-heard')
  await Promise.all([choice(one, 'lead-available', 3).check(), choice(two, 'child-heard', 1).check()])
  await Promise.all([noteOn(one).fill('From the first tab.'), noteOn(two).fill('From the second tab.')])
  await Promise.all([goToQuestion(one, 'hold-firm'), goToQuestion(two, 'siblings-considered')])
  await Promise.all([choice(one, 'hold-firm', 0).check(), choice(two, 'siblings-considered', 'dont-know').check()])
  await Promise.all([savedOnDevice(one), savedOnDevice(two)])
  await Promise.all([one.reload(), two.reload()])
  for (const tab of [one, two]) {
    await goToQuestion(tab, 'lead-available')
    await expect(choice(tab, 'lead-available', 3)).toBeChecked()
    await expect(noteOn(tab)).toHaveValue('From the first tab.')
    await goToQuestion(tab, 'child-heard')
    await expect(choice(tab, 'child-heard', 1)).toBeChecked()
    await expect(noteOn(tab)).toHaveValue('From the second tab.')
    await goToQuestion(tab, 'hold-firm')
    await expect(choice(tab, 'hold-firm', 0)).toBeChecked()
    await goToQuestion(tab, 'siblings-considered')
    await expect(choice(tab, 'siblings-considered', 'dont-know')).toBeChecked()
  }
})

test('what one tab stores while another is still opening the review shows in the other', async ({ context }) => {
  const one = await context.newPage()
  await startReview(one, 'Example Academy')
  // A transaction that stays open holds the other tab up after it has read the events.
  await one.evaluate(() => {
    document.documentElement.dataset['hold'] = 'on'
    indexedDB.open('unannounced').addEventListener('success', ({ target }) => {
      const store = (target as IDBOpenDBRequest).result.transaction('device', 'readwrite').objectStore('device')
      const holdOn = () => {
        if (document.documentElement.dataset['hold'] === 'on') store.count().addEventListener('success', holdOn)
      }
      holdOn()
    })
  })
  const two = await context.newPage()
  await two.addInitScript(() => {
    const { getAll } = IDBObjectStore.prototype
    IDBObjectStore.prototype.getAll = function (...range) {
      const request = getAll.apply(this, range)
      request.addEventListener('success', () => {
        if (this.name === 'events') document.documentElement.dataset['read'] = 'events'
      })
      return request
    }
  })
  await two.goto(one.url())
  await expect(two.locator('html[data-read="events"]')).toBeAttached()
  await choice(one, 'lead-available', 2).check()
  await savedOnDevice(one)
  await expect(two.getByText('Opening the review…')).toBeVisible()
  await one.evaluate(() => {
    document.documentElement.dataset['hold'] = 'off'
  })
  await expect(choice(two, 'lead-available', 2)).toBeChecked()
})

test('two answers that were given without sight of each other are both kept, and shown to be settled', async ({
  context,
}) => {
  // Tabs that cannot tell each other anything stand for two that wrote in the same moment.
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
  })
  const [one, two] = await twoTabs(context)
  await choice(one, 'lead-available', 3).check()
  await choice(two, 'lead-available', 1).check()
  await Promise.all([savedOnDevice(one), savedOnDevice(two)])
  await one.reload()
  await expect(one.getByText('There are 2 answers to this question')).toBeVisible()
  await one.getByRole('button', { name: /^Keep this.*In place and checked$/ }).click()
  await expect(one.getByText('There are 2 answers to this question')).toBeHidden()
  await expect(choice(one, 'lead-available', 3)).toBeChecked()
  await savedOnDevice(one)
  await two.reload()
  await expect(choice(two, 'lead-available', 3)).toBeChecked()
  expect(
    (await readStore(two, 'events')).filter(({ event }) => (event as { readonly kind: string }).kind === 'answer-set'),
  ).toHaveLength(3)
})

for (const leavesFirst of [0, 1] as const) {
  test(`texts typed in two tabs at once are both kept and shown as a conflict, whichever is left first: the ${leavesFirst === 0 ? 'first' : 'second'}`, async ({
    context,
  }) => {
    const tabs = await twoTabs(context)
    await Promise.all(tabs.map((tab, index) => noteOn(tab).pressSequentially(`Text of tab ${index + 1}`)))
    for (const index of [leavesFirst, 1 - leavesFirst]) await noteOn(tabs[index]!).blur()
    for (const tab of tabs) {
      await expect(tab.getByText('There are 2 notes to this question')).toBeVisible()
      await savedOnDevice(tab)
    }
    await expect.poll(() => readStore(tabs[0], 'drafts')).toEqual([])
    await tabs[0].reload()
    await tabs[0].getByRole('button', { name: /^Keep this.*Text of tab 2$/ }).click()
    for (const tab of tabs) await expect(noteOn(tab)).toHaveValue('Text of tab 2')
  })
}

test('each tab has a draft of its own, which another takes over only once that tab is gone', async ({ context }) => {
  const [one, two] = await twoTabs(context)
  // No time passes in them: text that pauses does not settle, and is kept by the clock that the test turns.
  for (const tab of [one, two]) {
    await tab.clock.install({ time: new Date('2026-11-26T09:00:00Z') })
    await tab.clock.pauseAt(new Date('2026-11-26T10:00:00Z'))
  }
  await Promise.all([noteOn(one).pressSequentially('Half a sent'), noteOn(two).pressSequentially('Other half')])
  for (const tab of [one, two]) await tab.clock.runFor(1_000)
  await expect.poll(async () => new Set((await readStore(two, 'drafts')).map(({ page }) => page)).size).toBe(2)
  const three = await context.newPage()
  await three.goto(one.url())
  await expect(noteOn(three)).toHaveValue('')
  await expect.poll(async () => (await readStore(two, 'drafts')).length).toBe(2)
  // A page that crashes settles nothing.
  const session = await context.newCDPSession(one)
  session.send('Page.crash').catch(() => undefined)
  await expect(noteOn(three)).toHaveValue('Half a sent')
  await savedOnDevice(three)
  await expect
    .poll(async () => (await readStore(two, 'drafts')).map(({ change }) => change))
    .toMatchObject([{ value: 'Other half' }])
})

test('a form that is open in two tabs overwrites nothing of the other, also when it was left and is gone on with: both are kept, to choose from', async ({
  context,
}) => {
  const [one, two] = await twoTabs(context)
  for (const tab of [one, two]) {
    await goTo(tab, 'details')
    await tab.getByLabel('What this review is called').fill(tab === one ? 'Autumn' : 'Winter')
  }
  await one.getByLabel('Phase').selectOption('Primary')
  // The second is left and taken up after the page was loaded anew: it still knows what it saw.
  await savedOnDevice(two)
  await goTo(two, 'plan')
  await one.getByRole('button', { name: 'Keep these details' }).click()
  await savedOnDevice(one)
  await two.reload()
  await goTo(two, 'details')
  await expect(two.getByLabel('What this review is called')).toHaveValue('Winter')
  await expect(two.getByText(/^This was changed elsewhere since you began/)).toBeVisible()
  await two.getByRole('button', { name: 'Keep these details' }).click()
  await expect(two.getByText('The details were changed.')).toBeVisible()
  await two.getByRole('button', { name: 'See both' }).click()
  await two.getByRole('button', { name: /^Keep this.*Autumn/ }).click()
  for (const tab of [one, two]) {
    // A form holds what stood there when it was opened.
    await expect(tab).toHaveTitle(/Autumn/)
    await goTo(tab, 'details')
    await expect(tab.getByLabel('What this review is called')).toHaveValue('Autumn')
    await expect(tab.getByLabel('Phase')).toHaveValue('primary')
  }
})

test('undoing what the other tab has changed since asks first, and does it only after a yes', async ({ context }) => {
  const [one, two] = await twoTabs(context)
  await choice(one, 'lead-available', 1).check()
  await choice(one, 'lead-available', 2).check()
  await expect(choice(two, 'lead-available', 2)).toBeChecked()
  await choice(two, 'lead-available', 3).check()
  await expect(choice(one, 'lead-available', 3)).toBeChecked()
  await one.getByRole('button', { name: 'Undo' }).click()
  const asks = one.getByRole('dialog', { name: 'This has changed since' })
  await asks.getByRole('button', { name: 'Leave it as it is' }).click()
  await expect(asks).toBeHidden()
  await expect(choice(one, 'lead-available', 3)).toBeChecked()
  await one.getByRole('button', { name: 'Undo' }).click()
  await asks.getByRole('button', { name: 'Put the earlier value back' }).click()
  await expect(asks).toBeHidden()
  await expect(choice(one, 'lead-available', 1)).toBeChecked()
  await expect(choice(two, 'lead-available', 1)).toBeChecked()
})

test('undo takes back what this tab did, not what the other did to another question', async ({ context }) => {
  const [one, two] = await twoTabs(context)
  await choice(one, 'lead-available', 2).check()
  await goToQuestion(two, 'child-heard')
  await choice(two, 'child-heard', 2).check()
  await savedOnDevice(two)
  await one.getByRole('button', { name: 'Undo' }).click()
  await expect(choice(one, 'lead-available', 2)).not.toBeChecked()
  await goToQuestion(one, 'child-heard')
  await expect(choice(one, 'child-heard', 2)).toBeChecked()
})
