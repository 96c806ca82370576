import { expect, test, type Browser, type Page } from '@playwright/test'
import type { ReviewEvent } from '../../src/core/review/event'
import { choice, downloadBy, eventsIn, goTo, goToQuestion, noteOn, openFile, readStore, savedOnDevice, startReview, type ReadFile } from './pages'

/** What goes from the head to a governor and back: two browsers that know nothing of each other, and files between them. */

const school = 'Example Primary School'
const role = 'Chair of governors'
const question = 'Is the child seen and heard in each concern about them?'
const remark = 'Who listens when the lead is away?'

interface People {
  readonly head: Page
  readonly governor: Page
}

/** A head with some answers, and a governor at another device. */
const people = async (browser: Browser, baseURL: string | undefined, run: (people: People) => Promise<void>): Promise<void> => {
  const contexts = await Promise.all([0, 1].map(() => browser.newContext({ ...(baseURL !== undefined && { baseURL }) })))
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

const forGovernors = async (head: Page, as: 'file' | 'PDF'): Promise<ReadFile> => {
  await goTo(head, 'share')
  return downloadBy(head, head.getByRole('button', { name: as === 'file' ? 'Make the file for governors' : 'Make the PDF with review data' }))
}

/** Opens a file from the first page, in the page as it is. */
const opens = async (page: Page, { name, bytes }: ReadFile): Promise<void> => {
  await page.evaluate(() => { window.location.hash = '#/' })
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible()
  await openFile(page, name, bytes)
}

const takesPart = async (page: Page): Promise<void> => {
  await page.getByLabel('Your role').fill(role)
  await page.getByRole('button', { name: 'Review as a governor' }).click()
  await expect(page).toHaveURL(/#\/review\//)
}

const reviewsAsGovernor = async (page: Page, file: ReadFile): Promise<void> => {
  await opens(page, file)
  await takesPart(page)
}

const commentOn = async (page: Page, text: string): Promise<void> => {
  await goTo(page, 'area/noticing')
  const asked = page.getByRole('article', { name: question })
  await asked.getByRole('button', { name: 'Add a comment' }).click()
  await asked.getByRole('textbox', { name: 'Your comment' }).fill(text)
  await asked.getByRole('button', { name: 'Done' }).click()
  await expect(asked.getByText(text)).toBeVisible()
}

const signs = async (page: Page): Promise<void> => {
  await goTo(page, 'sign')
  for (const box of await page.getByRole('group', { name: 'By signing, you say:' }).getByRole('checkbox').all()) await box.check()
  await page.getByLabel('Your name').fill('A. Example')
  await page.getByLabel('Date of the meeting').fill('2026-12-08')
  await page.getByLabel('Minute').fill('Full governing body, minute 7.2')
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText(/^Signed: A\. Example/)).toBeVisible()
}

/** Two views, a comment and a signature. */
const saysEverything = async (page: Page): Promise<void> => {
  await goTo(page, 'area/noticing')
  await page.getByRole('radio', { name: 'Want to see evidence' }).check()
  await goTo(page, 'area/referring')
  await page.getByRole('radio', { name: 'Accepted' }).check()
  await commentOn(page, remark)
  await signs(page)
}

const sendsBack = async (page: Page, as: 'file' | 'PDF' = 'file'): Promise<ReadFile> => {
  await goTo(page, 'sign')
  await savedOnDevice(page)
  return downloadBy(page, page.getByRole('button', { name: as === 'file' ? /^Send back/ : 'Save it as a PDF' }))
}

/** What the results say, to the letter. */
const results = async (head: Page): Promise<string> => {
  await goTo(head, 'results')
  await expect(head.getByRole('heading', { name: 'Milestones' })).toBeVisible()
  return head.locator('.results-gate, .results-counts, .results-figures').allInnerTexts().then((texts) => texts.join('\n'))
}

const answersIn = async (head: Page): Promise<readonly unknown[]> =>
  (await readStore(head, 'events')).map(({ event }) => event).filter((event) => /^(answer|reason|note|evidence|detail)-set$/.test((event as ReviewEvent).kind))

const accepts = async (head: Page): Promise<void> => {
  await head.getByRole('button', { name: 'Accept' }).click()
  await expect(head.getByRole('heading', { level: 1 })).toHaveText('What governors said')
}

/** A reply that somebody has changed by hand. */
const changed = ({ name, bytes }: ReadFile, change: (events: ReviewEvent[], omitted: object[]) => void): ReadFile => {
  const file = JSON.parse(bytes.toString('utf8')) as { events: ReviewEvent[]; omitted: object[]; fingerprint?: string }
  change(file.events, file.omitted)
  delete file.fingerprint
  return { name, bytes: Buffer.from(JSON.stringify(file)) }
}

for (const [as, words] of [['file', 'files'], ['PDF', 'PDFs']] as const) {
  test(`a review goes to a governor and back through ${words}, and no answer and no figure is other than before`, async ({ browser, baseURL }) => {
    await people(browser, baseURL, async ({ head, governor }) => {
      const sent = await forGovernors(head, as)
      expect(sent.name).toMatch(/^Example-Primary-School-for-governors-\d{4}-\d{2}-\d{2}(\.review\.json|-with-review-data\.pdf)$/)
      const [before, answers] = [await results(head), await answersIn(head)]
      await reviewsAsGovernor(governor, sent)
      await saysEverything(governor)
      const back = await sendsBack(governor, as)

      await opens(head, back)
      await expect(head.getByText(`2 views, 1 comment, 1 signature from ${role}`)).toBeVisible()
      await expect(head.getByText('What is here is what was signed')).toBeVisible()
      await accepts(head)
      await expect(head.getByText(`Accepted from ${role}: 2 views, 1 comment, 1 signature.`)).toBeVisible()
      await expect(head.getByRole('row', { name: /Noticing and telling/ })).toContainText('Want to see evidence')
      await expect(head.getByRole('row', { name: /Referring/ })).toContainText('Accepted')
      await expect(head.getByRole('article', { name: question })).toContainText(remark)
      await expect(head.getByText('Full governing body, minute 7.2')).toBeVisible()

      await head.getByRole('button', { name: 'Undo' }).last().click()
      await expect(head.getByText(/was taken back\. It stays in the history/)).toBeVisible()
      await expect(head.getByText(remark)).toBeHidden()
      expect(await results(head)).toBe(before)

      await opens(head, back)
      await expect(head.getByText(/This had been accepted here once, and was taken back/)).toBeVisible()
      await accepts(head)
      await expect(head.getByRole('article', { name: question })).toContainText(role)
      expect(await results(head)).toBe(before)
      expect(await answersIn(head)).toEqual(answers)
      await savedOnDevice(head)
      await head.reload()
      await goToQuestion(head, 'child-heard')
      await expect(choice(head, 'child-heard', 1)).toBeChecked()
      await head.getByText('1 comment by governors').click()
      await expect(head.getByText(remark)).toBeVisible()
    })
  })
}

test('a file for governors under a passphrase opens with it on a governor’s phone, and what they send back is accepted', async ({ browser, baseURL }) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    await governor.setViewportSize({ width: 375, height: 740 })
    await goTo(head, 'share')
    const send = head.getByRole('region', { name: 'Send to governors' })
    await send.getByRole('checkbox', { name: 'Protect the file with a passphrase' }).check()
    await expect(send.getByRole('button', { name: 'Make the PDF with review data' })).toBeHidden()
    await send.getByRole('button', { name: 'Suggest one' }).click()
    const passphrase = await send.getByRole('status').locator('strong').innerText()
    const sent = await downloadBy(head, send.getByRole('button', { name: 'Protect and make the file' }))
    expect(sent.name).toMatch(/^Example-Primary-School-for-governors-\d{4}-\d{2}-\d{2}\.review\.json\.age$/)
    expect(sent.bytes.toString('latin1')).not.toContain('Example Primary School')
    await expect(send.getByText(/give the passphrase and choose “Review as a governor”/)).toBeVisible()

    await opens(governor, sent)
    await governor.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
    await governor.getByRole('button', { name: 'Open' }).click()
    await takesPart(governor)
    await commentOn(governor, remark)
    await opens(head, await sendsBack(governor))
    await accepts(head)
    await expect(head.getByRole('article', { name: question })).toContainText(remark)
  })
})

test('a file for governors is not protected without a name, and nothing is kept by one', async ({ browser, baseURL }) => {
  await people(browser, baseURL, async ({ head }) => {
    await goTo(head, 'share')
    const send = head.getByRole('region', { name: 'Send to governors' })
    await send.getByRole('textbox', { name: 'Name of the milestone' }).fill('')
    await send.getByRole('checkbox', { name: 'Protect the file with a passphrase' }).check()
    await send.getByRole('button', { name: 'Suggest one' }).click()
    await send.getByRole('button', { name: 'Protect and make the file' }).click()
    await expect(send.getByText(/^Give it a name/)).toBeVisible()
    await expect(send.getByRole('textbox', { name: 'Name of the milestone' })).toBeFocused()
    await savedOnDevice(head)
    expect((await readStore(head, 'events')).map(({ event }) => (event as ReviewEvent).kind)).not.toContain('milestone-set')
  })
})

test('what the school changes after a signature shows as changes since, and the governor sees the school’s answer in the next round', async ({ browser, baseURL }) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    await reviewsAsGovernor(governor, await forGovernors(head, 'file'))
    await saysEverything(governor)
    await opens(head, await sendsBack(governor))
    await accepts(head)
    await expect(head.getByText('no change since')).toBeVisible()
    const asked = head.getByRole('article', { name: question })
    await asked.getByRole('button', { name: 'Answer' }).click()
    await asked.getByRole('textbox', { name: 'Your comment' }).fill('The deputy, from Monday on.')
    await asked.getByRole('button', { name: 'Done' }).click()
    await goToQuestion(head, 'child-heard')
    await choice(head, 'child-heard', 2).check()
    await goToQuestion(head, 'hold-firm')
    await choice(head, 'hold-firm', 2).check()
    await goTo(head, 'governors')
    await expect(head.getByText('2 changes since')).toBeVisible()
    await expect(head.getByText('What is here is what was signed')).toBeVisible()

    await opens(governor, await forGovernors(head, 'file'))
    await governor.getByRole('button', { name: `Go on as ${role}` }).click()
    await expect(governor).toHaveURL(/#\/review\//)
    await goTo(governor, 'area/noticing')
    await expect(governor.getByRole('article', { name: question })).toContainText('The deputy, from Monday on.')
    await commentOn(governor, 'Thank you.')
    await opens(head, await sendsBack(governor))
    await expect(head.getByText(`1 comment from ${role}`)).toBeVisible()
    await accepts(head)
    await expect(head.getByRole('article', { name: question })).toContainText('Thank you.')
  })
})

test('the same reply twice brings nothing the second time', async ({ browser, baseURL }) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    await reviewsAsGovernor(governor, await forGovernors(head, 'file'))
    await commentOn(governor, remark)
    const back = await sendsBack(governor)
    await opens(head, back)
    await accepts(head)
    await savedOnDevice(head)
    const stored = await readStore(head, 'events')
    await opens(head, back)
    await expect(head.getByText('All that is in this file is here already. Nothing was changed.')).toBeVisible()
    await expect(head.getByRole('button', { name: 'Accept' })).toBeHidden()
    expect(await readStore(head, 'events')).toEqual(stored)
  })
})

test('a reply says nothing of the school’s answers, and what somebody has put into it beyond a governor’s part is left out', async ({ browser, baseURL }) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    const sent = await forGovernors(head, 'file')
    const answer = eventsIn(sent.bytes).find((event) => event.kind === 'answer-set' && event.question === 'child-heard')
    await reviewsAsGovernor(governor, sent)
    await commentOn(governor, remark)
    const back = await sendsBack(governor)
    expect(back.bytes.toString('utf8')).not.toContain('On the rota.')
    expect(eventsIn(back.bytes).map(({ kind }) => kind)).not.toContain('answer-set')

    const [before, answers] = [await results(head), await answersIn(head)]
    await opens(head, changed(back, (events, omitted) => {
      const last = events.at(-1)
      if (last === undefined || answer === undefined) throw new Error('a reply holds an entry')
      events.push({ id: 'smuggler:1', seq: last.seq + 1, at: last.at, by: last.by, replaces: [answer.id], kind: 'answer-set', question: 'child-heard', value: 3 })
      omitted.push({ id: 'smuggler:2', seq: last.seq + 2, replaces: [answer.id], digest: '0'.repeat(64), kind: 'comment-set' })
    }))
    await expect(head.getByText('1 entry was not a governor’s to send (answers): it was left out.')).toBeVisible()
    await expect(head.getByText(/1 further entry came without what it says, and could only have taken the place of others: it was left out\./)).toBeVisible()
    await accepts(head)
    await expect(head.getByRole('article', { name: question })).toContainText(remark)
    expect(await results(head)).toBe(before)
    expect(await answersIn(head)).toEqual(answers)
  })
})

test('a signature whose fingerprint does not fit any more is shown as such, before it is accepted and after', async ({ browser, baseURL }) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    await reviewsAsGovernor(governor, await forGovernors(head, 'file'))
    await signs(governor)
    const back = changed(await sendsBack(governor), (events) => {
      for (const event of events) if (event.kind === 'signature-set' && event.value !== null) event.value.fingerprint = '0'.repeat(64)
    })
    await opens(head, back)
    await expect(head.getByText('What is here is not what was signed')).toBeVisible()
    await accepts(head)
    await expect(head.getByText('What is here is not what was signed')).toBeVisible()
    await expect(head.getByText('A. Example, Chair of governors')).toBeVisible()
  })
})
