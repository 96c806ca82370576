import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change, ReviewEvent } from '../../../src/core/review/event'
import { asOnePerson } from '../../../src/core/review/onePerson'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { ReplyOffer } from '../../../src/screens/open/ReplyOffer'
import type { ReviewCopy, ReadReviewFile } from '../../../src/state/governors'
import { copyOf } from '../../../src/state/library'
import { makeMilestone } from '../../../src/state/milestones'
import { shown, state } from '../results/shown'
import {
  chair,
  comment,
  forged,
  reply,
  replyTo,
  sent,
  signature,
  view,
  withGovernor,
} from '../fromGovernors/governorFile'
import { lastDocument, record, redo, undo } from '../../support/openReview'

const user = userEvent.setup()

const agrees: ReadReviewFile['fingerprint'] = { hex: 'a'.repeat(64), check: 'fits' }

/** The school's review: two questions of two areas, answered, with the head named. */
const school = async (...changes: readonly Change[]): Promise<void> => {
  await shown(
    null,
    '3 3 | C5',
    '3 2 1',
    { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: null } },
    ...changes,
  )
}

const here = async (): Promise<ReviewCopy> => {
  const copy = await copyOf(state().id)
  if (copy === null) throw new Error('the review is not here')
  return copy
}

/** Opens a governor's file, as /open does once it has read it. */
const opens = async (file: ReviewCopy, by = 'chair', fingerprint = agrees) => {
  const before = await here()
  const page = render(
    <ReplyOffer here={before} copy={file} by={by} fingerprint={fingerprint} onDone={() => undefined} />,
  )
  return { ...page, main: within(page.container) }
}

const accept = async () => {
  await user.click(screen.getByRole('button', { name: 'Accept' }))
  await screen.findByText(/^Accepted from /)
}

const answersNow = () => ({ answers: state().review.answers, scorecard: scoreReview(state().pack, state().review) })
const commentsNow = () => state().review.comments.map(({ by, text }) => `${by}: ${text}`)

describe('a governor’s file that the school has opened', () => {
  it('says what came, from whom, and lists it', async () => {
    await school()
    const milestone = makeMilestone(lastDocument(), 'Autumn 2026, to full governors')
    const { fingerprint } = state().review.milestones[0]!
    const { container, main } = await opens(
      replyTo(
        await here(),
        view('a1', 'accepted'),
        view('a2', 'want-evidence'),
        comment('c1', 'q3', 'Who checks it?'),
        signature(milestone, fingerprint),
      ),
    )
    expect(main.getByText('2 views, 1 comment, 1 signature from Chair of governors')).toBeInTheDocument()
    expect(container).toHaveTextContent('For the review “Example Primary School”')
    expect(container).toHaveTextContent('Area 1Accepted')
    expect(container).toHaveTextContent('Area 2Want to see evidence')
    expect(container).toHaveTextContent('Is q3 in place?Who checks it?')
    expect(container).toHaveTextContent('What is here is what was signed')
    expect(container).toHaveTextContent('Autumn 2026, to full governors: no change since')
    expect(container).toHaveTextContent('A. Example, Chair of governors')
    expect(container).toHaveTextContent('8 December 2026')
    expect(container).toHaveTextContent('Minute 7.2')
  })

  const fromLaptop = async (copy: ReviewCopy): Promise<ReviewCopy> =>
    reply(
      withGovernor(
        sent(copy),
        [
          {
            kind: 'contributor-set',
            contributor: 'laptop',
            value: { role: 'chair of governors', name: null, isGovernor: true },
          },
          view('a1', 'disagree', 'laptop'),
        ],
        'morning',
        'laptop',
      ),
      'laptop',
    )

  it('of somebody called like one who has sent something already is accepted once it is said whether they are one person', async () => {
    await school()
    const copy = await here()
    const { unmount } = await opens(replyTo(copy, view('a1', 'accepted'), view('a2', 'accepted')))
    await accept()
    unmount()
    await opens(await fromLaptop(copy), 'laptop')
    await user.click(screen.getByRole('button', { name: 'Accept' }))
    expect(screen.getByText('Say first whether it is the same person.')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Yes, it is one person' })).toHaveFocus()
    expect(state().review.views).toHaveLength(2)
    await user.click(screen.getByRole('radio', { name: 'Yes, it is one person' }))
    expect(screen.getByText(/^Area 1: “.+” counts, said later than “.+”\.$/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Accept' }))
    await screen.findByText(/^Accepted from chair of governors/)
    expect(
      asOnePerson(state().review)
        .views.map(({ by, area }) => `${by} ${area}`)
        .sort(),
    ).toEqual(['chair a1', 'chair a2'])
  })

  it('of two people of one role leaves them two where the school says so', async () => {
    await school()
    const copy = await here()
    const { unmount } = await opens(replyTo(copy, view('a1', 'accepted')))
    await accept()
    unmount()
    await opens(await fromLaptop(copy), 'laptop')
    await user.click(screen.getByRole('radio', { name: 'No, they are two people' }))
    await user.click(screen.getByRole('button', { name: 'Accept' }))
    await screen.findByText(/^Accepted from chair of governors/)
    expect(asOnePerson(state().review).views).toHaveLength(2)
  })

  it('asks nothing where nobody is called alike', async () => {
    await school()
    await opens(replyTo(await here(), view('a1', 'accepted')))
    expect(screen.queryByRole('group', { name: 'Is this the same person as before?' })).toBeNull()
  })

  it('changes nothing until it is accepted', async () => {
    await school()
    const { log } = state()
    await opens(replyTo(await here(), comment('c1', 'q3', 'Who checks it?')))
    expect(state().log).toEqual(log)
    await user.click(screen.getByRole('button', { name: 'Leave it' }))
    expect(state().log).toEqual(log)
    expect((await here()).log).toEqual(log)
  })

  it('once accepted stands in the review at once, and leaves every answer and figure as it was', async () => {
    await school()
    const before = answersNow()
    await opens(replyTo(await here(), view('a1', 'disagree'), comment('c1', 'q3', 'Who checks it?')))
    await accept()
    expect(screen.getByText('Accepted from Chair of governors: 1 view, 1 comment.')).toBeInTheDocument()
    expect(commentsNow()).toEqual(['chair: Who checks it?'])
    expect(state().review.views.map(({ area, by, view: is }) => [area, by, is])).toEqual([['a1', 'chair', 'disagree']])
    expect(answersNow()).toEqual(before)
    expect((await here()).log).toEqual(state().log)
  })

  it('is taken back by new entries: nothing is lost, and nothing of it counts', async () => {
    await school()
    const before = answersNow()
    await opens(replyTo(await here(), view('a1', 'disagree'), comment('c1', 'q3', 'Who checks it?')))
    await accept()
    const { length } = state().log
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText(/was taken back/)
    expect(state().review).toMatchObject({ views: [], comments: [], contributors: [{ id: 'head' }] })
    expect(state().log.length).toBeGreaterThan(length)
    expect(answersNow()).toEqual(before)
  })

  it('can be undone and done again like anything else that was done here, and stays the governor’s', async () => {
    await school()
    await opens(replyTo(await here(), comment('c1', 'q3', 'Who checks it?')))
    await accept()
    undo()
    expect(commentsNow()).toEqual([])
    redo()
    expect(commentsNow()).toEqual(['chair: Who checks it?'])
  })

  it('brings nothing the second time, and says so', async () => {
    await school()
    const file = replyTo(await here(), comment('c1', 'q3', 'Who checks it?'))
    const first = await opens(file)
    await accept()
    first.unmount()
    const { log } = state()
    const { main } = await opens(file)
    expect(main.getByText('All that is in this file is here already. Nothing was changed.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument()
    expect(state().log).toEqual(log)
  })

  it('that was taken back here is offered again, in the governor’s own name', async () => {
    await school()
    const file = replyTo(await here(), view('a1', 'disagree'), comment('c1', 'q3', 'Who checks it?'))
    const first = await opens(file)
    await accept()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText(/was taken back/)
    first.unmount()
    const { container } = await opens(file)
    expect(container).toHaveTextContent(
      'This had been accepted here once, and was taken back: 1 view, 1 comment. Accepting puts it back.',
    )
    await accept()
    expect(commentsNow()).toEqual(['chair: Who checks it?'])
    expect(state().review.contributors.map(({ id, isGovernor }) => [id, isGovernor])).toEqual([
      ['head', undefined],
      ['chair', true],
    ])
    expect(state().review.views).toHaveLength(1)
  })

  it('lists of a second reply only what is new, and takes rewording for what it is', async () => {
    await school()
    const evening = withGovernor(sent(await here()), [
      chair,
      comment('c1', 'q3', 'Who checks it?'),
      view('a1', 'accepted'),
    ])
    const first = await opens(reply(evening))
    await accept()
    first.unmount()
    // Two more page loads, of which the first is replaced by the second before anything is sent.
    const later = withGovernor(
      withGovernor(evening, [comment('c1', 'q3', 'Who checks it, and')], 'morning'),
      [comment('c1', 'q3', 'Who checks it, and when?')],
      'noon',
    )
    const { main, container } = await opens(reply(later))
    expect(main.getByText('1 comment from Chair of governors')).toBeInTheDocument()
    expect(container).toHaveTextContent('Who checks it, and when?')
    await accept()
    expect(commentsNow()).toEqual(['chair: Who checks it, and when?'])
    expect(state().review.conflicts).toEqual([])
  })

  it('is accepted with what the governor says now where the school had taken an earlier wording back', async () => {
    await school()
    const evening = withGovernor(sent(await here()), [chair, comment('c1', 'q3', 'Who checks it?')])
    const first = await opens(reply(evening))
    await accept()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText(/was taken back/)
    first.unmount()
    await opens(reply(withGovernor(evening, [comment('c1', 'q3', 'Who checks it, and when?')], 'morning')))
    await accept()
    expect(commentsNow()).toEqual(['chair: Who checks it, and when?'])
    expect(state().review.conflicts).toEqual([])
  })

  it('says of a signature under another saved version that it does not fit', async () => {
    await school()
    const milestone = makeMilestone(lastDocument(), 'Autumn 2026, to full governors')
    const { container } = await opens(
      replyTo(await here(), signature(milestone, '0'.repeat(64)), signature('elsewhere', '0'.repeat(64), 's2')),
    )
    expect(container).toHaveTextContent('What is here is not what was signed')
    expect(container).toHaveTextContent('The saved version that was signed is not in this copy')
  })

  it('says when it was changed after it was saved', async () => {
    await school()
    const { main } = await opens(replyTo(await here(), comment('c1', 'q3', 'Who checks it?')), 'chair', {
      hex: 'b'.repeat(64),
      check: 'differs',
    })
    expect(main.getByText('The file was changed after it was saved')).toBeInTheDocument()
    expect(main.getByText(/bbbb bbbb bbbb bbbb/)).toBeInTheDocument()
  })
})

describe('what is not a governor’s to send', () => {
  const answer = (replaces: readonly string[] = []): ReviewEvent => ({
    id: 'evening:9',
    seq: 90,
    at: '2026-12-08T19:00:00Z',
    by: 'chair',
    replaces: [...replaces],
    kind: 'answer-set',
    question: 'q3',
    value: 3,
  })

  it('is left out and said, and the rest is accepted', async () => {
    await school()
    const before = answersNow()
    const note: ReviewEvent = {
      ...answer(),
      id: 'evening:10',
      seq: 91,
      kind: 'note-set',
      question: 'q3',
      value: 'All is well.',
    }
    const { main } = await opens(forged(replyTo(await here(), comment('c1', 'q3', 'Who checks it?')), [answer(), note]))
    expect(
      main.getByText('2 entries were not a governor’s to send (answers and notes): they were left out.'),
    ).toBeInTheDocument()
    await accept()
    expect(commentsNow()).toEqual(['chair: Who checks it?'])
    expect(answersNow()).toEqual(before)
    expect(state().review.notes.size).toBe(0)
  })

  it.each(['evening', 'the school’s own writer'])(
    'is a place that would take an answer away, also in the name of %s',
    async (writer) => {
      await school()
      const before = answersNow()
      const taken = state().log.find((event) => event.kind === 'answer-set' && event.question === 'q3')!
      const [own] = taken.id.split(':')
      const place = {
        id: `${writer === 'evening' ? writer : own}:999`,
        seq: 90,
        replaces: [taken.id],
        digest: '0'.repeat(64),
        kind: 'comment-set',
      }
      const { main } = await opens(forged(replyTo(await here(), comment('c1', 'q3', 'Who checks it?')), [], [place]))
      expect(
        main.getByText(
          /1 further entry came without what it says, and could only have taken the place of others: it was left out/,
        ),
      ).toBeInTheDocument()
      await accept()
      expect(answersNow()).toEqual(before)
    },
  )

  it('is anything in the name of somebody who answers for the school', async () => {
    await school()
    const own: Change = {
      kind: 'contributor-set',
      contributor: 'head',
      value: { role: 'Headteacher', name: null, isGovernor: true },
    }
    const { main } = await opens(
      reply(withGovernor(sent(await here()), [own, comment('c1', 'q3', 'All is well.')], 'evening', 'head'), 'head'),
      'head',
    )
    expect(main.getByText('“Headteacher” answers for the school in this review')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument()
  })

  it('is another’s comment in other words', async () => {
    await school(comment('c9', 'q3', 'The list is in the office.'))
    const event: ReviewEvent = {
      id: 'evening:9',
      seq: 90,
      at: '2026-12-08T19:00:00Z',
      by: 'chair',
      replaces: [],
      kind: 'comment-set',
      comment: 'c9',
      value: { question: 'q3', text: 'There is no list.' },
    }
    const { main } = await opens(forged(replyTo(await here()), [event]))
    expect(main.getByText('1 entry was not a governor’s to send (comments): it was left out.')).toBeInTheDocument()
    await accept()
    expect(state().review.comments.map(({ text }) => text)).toEqual(['The list is in the office.'])
  })
})

describe('while a governor’s file waits', () => {
  it('what the school changes meanwhile is kept', async () => {
    await school()
    await opens(replyTo(await here(), comment('c1', 'q3', 'Who checks it?')))
    record({ kind: 'answer-set', question: 'q3', value: 2 })
    await accept()
    expect(state().review.answers.get('q3')).toEqual({ kind: 'level', level: 2 })
    expect(commentsNow()).toEqual(['chair: Who checks it?'])
  })
})
