import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { Governors } from '../../../src/screens/fromGovernors/Governors'
import { EditDetails } from '../../../src/screens/setUp/EditDetails'
import { closeReview } from '../../../src/state/closeReview'
import { acceptReply } from '../../../src/state/governors'
import { copyOf } from '../../../src/state/library'
import { makeMilestone } from '../../../src/state/milestones'
import { openReview } from '../../../src/state/openReview'
import { isGovernor } from '../../../src/state/openStore'
import { pack } from '../../support/notation'
import { opened } from '../question/opened'
import { shown, state } from '../results/shown'
import { comment, reply as replyFrom, replyTo, sent, signature, view, withGovernor } from './governorFile'
import { lastDocument, record, undo } from '../../support/openReview'
import { InReview } from '../../support/InReview'

const user = userEvent.setup()

const head: Change = { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: null } }

/** The school's page, with what a governor has sent back. */
const withReply = async (...changes: readonly Change[]): Promise<void> => {
  await shown(<Governors />, '3 3 | C5', '3 2 1', head)
  await reply(...changes)
}

const reply = async (...changes: readonly Change[]): Promise<void> => {
  const copy = await copyOf(state().id)
  if (copy === null) throw new Error('the review is not here')
  await acceptReply(state().id, replyTo(copy, ...changes), 'chair')
}

/** A signature under a new milestone. */
const sign = async (fingerprint?: string): Promise<void> => {
  const milestone = makeMilestone(lastDocument(), 'Autumn 2026, to full governors')
  await reply(signature(milestone, fingerprint ?? state().review.milestones.at(-1)!.fingerprint))
}

const question = (id: string) => within(screen.getByRole('article', { name: `Is ${id} in place?` }))

describe('what governors said', () => {
  it('is nothing as long as nobody was asked, and leads to the way to ask', async () => {
    await shown(<Governors />, '3', '2')
    expect(screen.getByRole('heading', { name: 'Nobody has been asked yet' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Send to governors' })).toHaveAttribute(
      'href',
      `/review/${state().id}/share`,
    )
  })

  it('says that nothing has come back once the review was sent', async () => {
    await shown(<Governors />, '3', '2')
    makeMilestone(lastDocument(), 'Autumn 2026, to full governors')
    expect(await screen.findByRole('heading', { name: 'Nothing has come back yet' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Open a governor’s file' })).toHaveAttribute('href', '/open')
  })

  it('names each governor’s view of each area in words, and where there is none', async () => {
    await withReply(view('a1', 'want-evidence'))
    const rows = (await screen.findAllByRole('row')).map((row) =>
      within(row)
        .queryAllByRole('cell')
        .map(({ textContent }) => textContent),
    )
    expect(screen.getByRole('columnheader', { name: 'Chair of governors' })).toBeInTheDocument()
    expect(rows.flat()).toEqual([expect.stringContaining('Want to see evidence'), 'No view'])
  })

  it('shows the comments under their questions, with the school’s answer', async () => {
    await withReply(comment('c1', 'q3', 'Who checks it?'))
    expect(await screen.findByRole('article', { name: 'Is q3 in place?' })).toHaveTextContent(
      /Area 2 · The school’s answer: Partly in placeChair of governors8 Dec 2026, 19:00Who checks it\?/,
    )
  })

  it('shows open comments first, and all on demand; what is resolved here stays in sight until then', async () => {
    await withReply(comment('c1', 'q1', 'Who checks it?'), comment('c2', 'q3', 'And when?'))
    await screen.findByRole('article', { name: 'Is q1 in place?' })
    await user.click(question('q1').getByRole('button', { name: /^Mark as resolved/ }))
    expect(question('q1').getByText('Resolved')).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'All comments (2)' }))
    await user.click(screen.getByRole('radio', { name: 'Open comments (1)' }))
    expect(screen.queryByRole('article', { name: 'Is q1 in place?' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'All comments (2)' }))
    await user.click(question('q1').getByRole('button', { name: /^Reopen/ }))
    expect(state().review.comments.map(({ isResolved }) => isResolved)).toEqual([false, false])
  })

  it('takes an answer of the school, which the school can change and take back, and a governor’s comment it cannot', async () => {
    await withReply(comment('c1', 'q1', 'Who checks it?'))
    await screen.findByRole('article', { name: 'Is q1 in place?' })
    await user.click(question('q1').getByRole('button', { name: /^Answer/ }))
    expect(question('q1').getByRole('textbox', { name: 'Your comment' })).toHaveFocus()
    await user.keyboard('The deputy.')
    await user.click(question('q1').getByRole('button', { name: 'Done' }))
    expect(state().review.comments.map(({ by, text }) => [by, text])).toEqual([
      ['chair', 'Who checks it?'],
      [state().me, 'The deputy.'],
    ])
    expect(question('q1').getAllByRole('button', { name: /^Change/ })).toHaveLength(1)
    await user.click(question('q1').getByRole('button', { name: /^Change/ }))
    await user.clear(question('q1').getByRole('textbox', { name: 'Your comment' }))
    await user.click(question('q1').getByRole('button', { name: 'Done' }))
    expect(state().review.comments.map(({ text }) => text)).toEqual(['Who checks it?'])
  })

  it('becomes an action of the plan at one press, which can be taken back; the comment stays open, and says where it went', async () => {
    await withReply(comment('c1', 'q1', 'Who checks it?'))
    await screen.findByRole('article', { name: 'Is q1 in place?' })
    await user.click(question('q1').getByRole('button', { name: /^Make it an action/ }))
    expect(state().review.ownActions).toMatchObject([{ wording: 'Who checks it?', question: 'q1', comment: 'c1' }])
    expect(state().review.comments[0]?.isResolved).toBe(false)
    expect(question('q1').getByRole('link', { name: /^In the plan/ })).toHaveAttribute(
      'href',
      `/review/${state().id}/plan`,
    )
    act(() => undo())
    expect(state().review.ownActions).toEqual([])
    expect(question('q1').getByRole('button', { name: /^Make it an action/ })).toBeInTheDocument()
  })

  it('hands the focus on to the way to the plan, which the message offers too beside taking it back', async () => {
    await withReply(comment('c1', 'q1', 'Who checks it?'))
    await screen.findByRole('article', { name: 'Is q1 in place?' })
    await user.click(question('q1').getByRole('button', { name: /^Make it an action/ }))
    expect(question('q1').getByRole('link', { name: /^In the plan/ })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.ownActions).toEqual([])
    await user.click(question('q1').getByRole('button', { name: /^Make it an action/ }))
    await user.click(screen.getByRole('button', { name: 'Go to the plan' }))
    expect(window.location.hash).toBe(`#/review/${state().id}/plan`)
    expect(state().review.ownActions).toHaveLength(1)
  })

  it('is made an action by the school alone, and not of what the school says itself', async () => {
    await withReply(comment('c1', 'q1', 'Who checks it?'))
    await screen.findByRole('article', { name: 'Is q1 in place?' })
    await user.click(question('q1').getByRole('button', { name: /^Answer/ }))
    await user.keyboard('The deputy.')
    await user.click(question('q1').getByRole('button', { name: 'Done' }))
    expect(question('q1').getAllByRole('button', { name: /^Make it an action/ })).toHaveLength(1)
  })
})

describe('the views by area', () => {
  it('leave out an area that asks nothing of this school', async () => {
    await shown(<Governors />, '3 | 3:nursery | C5', '3 - 1', head, {
      kind: 'detail-set',
      detail: 'phase',
      value: 'primary',
    })
    await reply(view('a1', 'accepted'))
    const rows = within(await screen.findByRole('region', { name: 'Views by area' })).getAllByRole('rowheader')
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Area 1', 'Area 3'])
  })
})

describe('a signature', () => {
  it('says who signed what, at which meeting, and what they attest', async () => {
    await withReply()
    await sign()
    const card = await screen.findByText('What is here is what was signed')
    expect(card.parentElement).toHaveTextContent(
      /Autumn 2026, to full governors: no change since.*A\. Example, Chair of governors.*8 December 2026.*Minute 7\.2.*I have read the answers in every area/,
    )
  })

  it('says how many things the school has changed since', async () => {
    await withReply()
    await sign()
    record({ kind: 'answer-set', question: 'q1', value: 1 })
    record({ kind: 'answer-set', question: 'q1', value: 2 })
    record({ kind: 'note-set', question: 'q2', value: 'Seen.' })
    expect(await screen.findByText('2 changes since')).toBeInTheDocument()
    expect(screen.getByText('What is here is what was signed')).toBeInTheDocument()
  })

  it('says where what is here is not what was signed', async () => {
    await withReply()
    await sign('0'.repeat(64))
    expect(await screen.findByText('What is here is not what was signed')).toBeInTheDocument()
  })

  it('says where the saved version that was signed is not here', async () => {
    await withReply(signature('elsewhere', '0'.repeat(64)))
    expect(await screen.findByText('The saved version that was signed is not in this copy')).toBeInTheDocument()
  })
})

describe('comments by governors', () => {
  it('that are open are counted on the overview, where governors are not among those who answer', async () => {
    await opened(pack('3 3'), [], '')
    await reply(comment('c1', 'q1', 'Who checks it?'), comment('c2', 'q2', 'And when?'))
    expect(await screen.findByRole('link', { name: '2 open comments by governors' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/governors$/),
    )
    expect(screen.getByText(/Answered by Head/)).not.toHaveTextContent('Chair of governors')
    record({ kind: 'comment-resolved-set', comment: 'c1', value: true })
    record({ kind: 'comment-resolved-set', comment: 'c2', value: true })
    expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /by governors/ })).not.toBeInTheDocument()
  })

  it('stand below the note of their question', async () => {
    await opened(pack('3 3'), [], '/question/q1')
    expect(screen.queryByText(/by governors/)).not.toBeInTheDocument()
    await reply(comment('c1', 'q1', 'Who checks it?'), comment('c2', 'q2', 'And when?'))
    const summary = await screen.findByText('1 comment by governors')
    await user.click(summary)
    expect(screen.getByText('Who checks it?')).toBeVisible()
    expect(screen.queryByText('And when?')).not.toBeInTheDocument()
  })
})

describe('a governor whose file was accepted', () => {
  it('is none of those who answer: the school’s details leave them as they are', async () => {
    await shown(<EditDetails />, '3', '2', head)
    await reply(comment('c1', 'q1', 'Who checks it?'))
    cleanup()
    render(<EditDetails />, { wrapper: InReview })
    expect(screen.getByRole('checkbox', { name: 'Headteacher' })).toBeChecked()
    expect(screen.queryByRole('checkbox', { name: 'Chair of governors' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Class teacher' }))
    await user.click(screen.getByRole('button', { name: 'Keep these details' }))
    await screen.findByRole('checkbox', { name: 'Class teacher' })
    expect(state().review.contributors.map(({ role, isGovernor }) => [role, isGovernor])).toEqual([
      ['Headteacher', undefined],
      ['Chair of governors', true],
      ['Class teacher', undefined],
    ])
  })

  it('is never taken for whoever opens the school’s review, also where nobody else is named', async () => {
    await shown(<Governors />, '3', '2')
    await reply(comment('c1', 'q1', 'Who checks it?'))
    const { id } = state()
    cleanup()
    closeReview(id)
    await openReview(id)
    expect(state().review.contributors.map(({ id: contributor }) => contributor)).toEqual(['chair'])
    expect(isGovernor(state())).toBe(false)
  })
})

describe('a governor who was taken for two people', () => {
  const again = async () => {
    const copy = await copyOf(state().id)
    if (copy === null) throw new Error('the review is not here')
    const laptop: Change = {
      kind: 'contributor-set',
      contributor: 'laptop',
      value: { role: 'Chair of governors', name: null, isGovernor: true },
    }
    await acceptReply(
      state().id,
      replyFrom(withGovernor(sent(copy), [laptop, view('a1', 'disagree', 'laptop')], 'noon', 'laptop'), 'laptop'),
      'laptop',
    )
  }

  it('can be told as one at any later time, and as two again', async () => {
    await withReply(view('a1', 'want-evidence'))
    expect(screen.queryByRole('heading', { name: 'Is somebody here twice?' })).not.toBeInTheDocument()
    await again()
    expect(await screen.findAllByRole('columnheader', { name: 'Chair of governors' })).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Count Chair of governors as one person' }))
    expect(screen.getAllByRole('columnheader', { name: 'Chair of governors' })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Count Chair of governors as two people' }))
    expect(screen.getAllByRole('columnheader', { name: 'Chair of governors' })).toHaveLength(2)
  })
})
