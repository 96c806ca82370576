import { expect, test, type Page } from '@playwright/test'
import type { ReviewEvent } from '../../src/core/review/event'
import {
  accepts,
  commentOn,
  forGovernors,
  opens,
  people,
  question,
  remark,
  reviewsAsGovernor,
  role,
  saysEverything,
  sendsBack,
  signs,
} from './governorStory'
import { choice, eventsIn, goTo, goToQuestion, readStore, savedOnDevice, type ReadFile } from './pages'

/** What goes from the head to a governor and back. */

/** What the results say, to the letter. */
const results = async (head: Page): Promise<string> => {
  await goTo(head, 'results')
  await expect(head.getByRole('heading', { name: 'By area' })).toBeVisible()
  return head
    .locator('.result-slide, .gap-table, .all-questions, .area-rows')
    .allInnerTexts()
    .then((texts) => texts.join('\n'))
}

const answersIn = async (head: Page): Promise<readonly unknown[]> =>
  (await readStore(head, 'events'))
    .map(({ event }) => event)
    .filter((event) => /^(answer|reason|note|evidence|detail)-set$/.test((event as ReviewEvent).kind))

/** A reply that somebody has changed by hand. */
const changed = ({ name, bytes }: ReadFile, change: (events: ReviewEvent[], omitted: object[]) => void): ReadFile => {
  const file = JSON.parse(bytes.toString('utf8')) as { events: ReviewEvent[]; omitted: object[]; fingerprint?: string }
  change(file.events, file.omitted)
  delete file.fingerprint
  return { name, bytes: Buffer.from(JSON.stringify(file)) }
}

for (const [as, words] of [
  ['file', 'files'],
  ['PDF', 'PDFs'],
] as const) {
  test(`a review goes to a governor and back through ${words}, and no answer and no figure is other than before`, async ({
    browser,
    baseURL,
  }) => {
    await people(browser, baseURL, async ({ head, governor }) => {
      const sent = await forGovernors(head, as)
      expect(sent.name).toMatch(
        /^Example-Primary-School-for-governors-\d{4}-\d{2}-\d{2}(\.review\.json|-with-review-data\.pdf)$/,
      )
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

test('what the school changes after a signature shows as changes since, and the governor sees the school’s answer as new in the next round', async ({
  browser,
  baseURL,
}) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    const first = await forGovernors(head, 'file')
    await reviewsAsGovernor(governor, first)
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
    const news = governor.getByRole('region', { name: 'New since you last read it' })
    await expect(news.getByText('The school has answered your comment on')).toContainText(question)
    await expect(news.getByText('The school has changed 2 things')).toBeVisible()
    await governor.reload()
    await expect(news).toBeVisible()
    await news.getByRole('button', { name: 'I have seen this' }).click()
    await expect(news).toHaveCount(0)
    await governor.reload()
    await expect(governor.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(news).toHaveCount(0)
    await opens(governor, first)
    await governor.getByRole('button', { name: `Go on as ${role}` }).click()
    await expect(governor.getByText('This file is older than what is on this device: it adds nothing.')).toBeVisible()
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

test('a reply says nothing of the school’s answers, and what somebody has put into it beyond a governor’s part is left out', async ({
  browser,
  baseURL,
}) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    const sent = await forGovernors(head, 'file')
    const answer = eventsIn(sent.bytes).find((event) => event.kind === 'answer-set' && event.question === 'child-heard')
    await reviewsAsGovernor(governor, sent)
    await commentOn(governor, remark)
    const back = await sendsBack(governor)
    expect(back.bytes.toString('utf8')).not.toContain('On the rota.')
    expect(eventsIn(back.bytes).map(({ kind }) => kind)).not.toContain('answer-set')

    const [before, answers] = [await results(head), await answersIn(head)]
    await opens(
      head,
      changed(back, (events, omitted) => {
        const last = events.at(-1)
        if (last === undefined || answer === undefined) throw new Error('a reply holds an entry')
        events.push({
          id: 'smuggler:1',
          seq: last.seq + 1,
          at: last.at,
          by: last.by,
          replaces: [answer.id],
          kind: 'answer-set',
          question: 'child-heard',
          value: 3,
        })
        omitted.push({
          id: 'smuggler:2',
          seq: last.seq + 2,
          replaces: [answer.id],
          digest: '0'.repeat(64),
          kind: 'comment-set',
        })
      }),
    )
    await expect(head.getByText('1 entry was not a governor’s to send (answers): it was left out.')).toBeVisible()
    await expect(
      head.getByText(
        /1 further entry came without what it says, and could only have taken the place of others: it was left out\./,
      ),
    ).toBeVisible()
    await accepts(head)
    await expect(head.getByRole('article', { name: question })).toContainText(remark)
    expect(await results(head)).toBe(before)
    expect(await answersIn(head)).toEqual(answers)
  })
})

test('a signature whose fingerprint does not fit any more is shown as such, before it is accepted and after', async ({
  browser,
  baseURL,
}) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    await reviewsAsGovernor(governor, await forGovernors(head, 'file'))
    await signs(governor)
    const back = changed(await sendsBack(governor), (events) => {
      for (const event of events)
        if (event.kind === 'signature-set' && event.value !== null) event.value.fingerprint = '0'.repeat(64)
    })
    await opens(head, back)
    await expect(head.getByText('What is here is not what was signed')).toBeVisible()
    await accepts(head)
    await expect(head.getByText('What is here is not what was signed')).toBeVisible()
    await expect(head.getByText('A. Example, Chair of governors')).toBeVisible()
  })
})
