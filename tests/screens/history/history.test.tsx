import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Change, ReviewEvent } from '../../../src/core/review/event'
import type { AnswerValue } from '../../../src/core/review/answerValues'
import { History } from '../../../src/screens/history/History'
import { clearAll } from '../../../src/state/library'
import { redact } from '../../../src/state/redaction'
import { shown, state } from '../results/shown'
import { adopt, lastDocument, record } from '../../support/openReview'

const user = userEvent.setup()
const does = (change: Change) => act(() => void record(change))
const answer = (value: AnswerValue | null, question = 'q1'): Change => ({ kind: 'answer-set', question, value })

/** What somebody else did on another device, `seq` after what is here. */
const from = (
  writer: string,
  n: number,
  at: string,
  by: string,
  change: Change,
  replaces: readonly string[] = [],
): ReviewEvent =>
  ({
    ...change,
    id: `${writer}:${n}`,
    seq: state().log.at(-1)!.seq + n,
    at,
    by,
    replaces: [...replaces],
  }) as ReviewEvent
const takeIn = (...events: readonly ReviewEvent[]) => act(() => adopt(state().id, { log: events, omitted: [] }))

const entries = () => [...document.querySelectorAll<HTMLElement>('.history-entry')]
/** The sentence that counts them. */
const counted = () => screen.getByText(/entr(y|ies)\./)
const top = () => within(entries()[0]!)
const head: Change = { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: null } }
const lead: Change = {
  kind: 'contributor-set',
  contributor: 'lead',
  value: { role: 'Safeguarding lead', name: 'A. Example' },
}

beforeEach(clearAll)

describe('the history', () => {
  it('says who changed what, from which value to which, the latest first', async () => {
    await shown(<History />, '3', '1', head, lead)
    does(answer(2))
    expect(screen.getByRole('heading', { level: 2, name: /^Today, \d{1,2} \w+ \d{4}$/ })).toBeInTheDocument()
    expect(entries()[0]).toHaveTextContent(
      /^\d\d:\d\dHeadteacherCounts nowIs q1 in place\?Answer, beforePartly in placeFrom then onIn place/,
    )
    expect(top().getByRole('link', { name: 'Is q1 in place?' })).toHaveAttribute(
      'href',
      `/review/${state().id}/question/q1`,
    )
    takeIn(from('other', 1, '2026-11-20T10:00:00Z', 'lead', answer(3), [state().log.at(-1)!.id]))
    expect(entries()[0]).toHaveTextContent('Safeguarding lead (A. Example)')
    expect(entries()[1]).toHaveTextContent('Replaced')
    expect(entries()).toHaveLength(state().log.length)
  })

  it('is read as well by somebody who answers alone and has not said who they are', async () => {
    await shown(<History />, '3', '2')
    expect(screen.getByText('4 entries.')).toBeInTheDocument()
    expect(screen.queryByRole('combobox', { name: 'By' })).toBeNull()
    expect(within(entries().at(-1)!).getByText('This starts the review, so it cannot be undone.')).toBeInTheDocument()
  })

  it('keeps the order of the log, under the days of whatever clock, also where clocks are years apart', async () => {
    await shown(<History />, '3', '2')
    takeIn(from('past', 1, '2019-03-04T10:00:00Z', 'lead', answer(1, 'q1')))
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Monday 4 March 2019',
      expect.stringMatching(/^Today, /),
    ])
  })

  it('says what is in conflict', async () => {
    await shown(<History />, '3', '2')
    takeIn(from('other', 1, '2026-11-20T10:00:00Z', 'lead', answer(1)))
    expect(screen.getAllByText('In conflict')).toHaveLength(2)
    expect(screen.getByText(/changed in several copies/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Keep this: Partly in place/ }))
    expect(screen.queryByText('In conflict')).toBeNull()
  })

  it('takes the keyboard to the heading once a conflict is settled, and leaves it at an entry that was taken back', async () => {
    await shown(<History />, '3', '2')
    takeIn(from('other', 1, '2026-11-20T10:00:00Z', 'lead', answer(1)))
    await user.click(screen.getByRole('button', { name: /^Keep this: Partly in place/ }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    does(answer(3))
    const undone = entries()[0]!
    await user.click(top().getByRole('button', { name: /^Put back what was there before/ }))
    expect(entries()[1]).toBe(undone)
    expect(undone).toHaveFocus()
  })

  it('counts what came without its contents', async () => {
    await shown(<History />, '3', '2')
    act(() =>
      adopt(state().id, {
        log: [],
        omitted: [{ id: 'gone:1', seq: 1, replaces: [], digest: '0'.repeat(64), kind: 'note-set' }],
      }),
    )
    expect(counted()).toHaveTextContent('4 entries. 1 entry came without its contents, so it is not shown.')
  })

  it('shows a long log a hundred entries at a time', async () => {
    await shown(<History />, '3', '')
    const first = state().log.at(-1)!.seq
    const last = new Map<string, string>()
    const events = Array.from({ length: 20_000 }, (_, index): ReviewEvent => {
      const id = `long:${index + 1}`
      const question = `q${index % 60}`
      const before = last.get(question)
      last.set(question, id)
      return {
        id,
        seq: first + index + 1,
        at: '2026-11-20T10:00:00Z',
        by: 'lead',
        replaces: before === undefined ? [] : [before],
        kind: 'answer-set',
        question,
        value: 2,
      }
    })
    takeIn(...events)
    expect(entries()).toHaveLength(100)
    await user.click(screen.getByRole('button', { name: 'Show 100 more' }))
    expect(entries()).toHaveLength(200)
  })
})

describe('the filters of the history', () => {
  it('leave one person, one kind, one area and question, or what counts now', async () => {
    await shown(<History />, '3 | 3', '1 2', head, { kind: 'note-set', question: 'q2', value: 'A note' })
    does(answer(3))
    takeIn(
      from('other', 1, '2026-11-20T10:00:00Z', 'lead', answer(0, 'q2'), [
        state().log.find(
          ({ kind, ...event }) => kind === 'answer-set' && 'question' in event && event.question === 'q2',
        )!.id,
      ]),
    )
    const all = entries().length
    await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'Answers')
    expect(entries()).toHaveLength(4)
    expect(counted()).toHaveTextContent(`4 of ${all} entries.`)
    await user.click(screen.getByRole('checkbox', { name: 'Only what counts now' }))
    expect(entries()).toHaveLength(2)
    await user.selectOptions(screen.getByRole('combobox', { name: 'By' }), 'Somebody')
    expect(entries()).toHaveLength(1)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'Area 1')
    expect(entries()).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'Area 2')
    expect(entries()).toHaveLength(3)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Question' }), 'Is q2 in place?')
    expect(entries()).toHaveLength(3)
  })
})

describe('putting back what was there before', () => {
  it('is a change like any other, which can be undone', async () => {
    await shown(<History />, '3', '1')
    does(answer(3))
    const before = state().log.length
    await user.click(top().getByRole('button', { name: /^Put back what was there before/ }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
    expect(state().log).toHaveLength(before + 1)
    await user.click(
      within(screen.getByText('Answer put back to “Partly in place”.').parentElement!).getByRole('button', {
        name: 'Undo',
      }),
    )
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
    expect(entries()).toHaveLength(before + 2)
  })

  it('takes a first value out again', async () => {
    await shown(<History />, '3', '')
    does({ kind: 'note-set', question: 'q1', value: 'A note' })
    await user.click(top().getByRole('button', { name: /^Take this out again/ }))
    expect(state().review.notes.has('q1')).toBe(false)
    expect(screen.getByText('Note taken out again: there was none before.')).toBeInTheDocument()
  })

  it('asks first where the field has moved on, and names the value that would be overwritten', async () => {
    await shown(<History />, '3', '0')
    does(answer(1))
    does(answer(3))
    await user.click(within(entries()[1]!).getByRole('button', { name: /^Put back/ }))
    const dialog = within(screen.getByRole('dialog', { name: 'This has changed since' }))
    expect(dialog.getByText('Answer now').nextElementSibling).toHaveTextContent('In place and checked')
    expect(dialog.getByText('Would be put back').nextElementSibling).toHaveTextContent('Not in place')
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
    await user.click(dialog.getByRole('button', { name: 'Put back what was there before' }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 0 })
  })

  it('is not there for what was redacted, and says why', async () => {
    await shown(<History />, '3', '', { kind: 'note-set', question: 'q1', value: 'A text' })
    await act(() => redact(lastDocument(), [state().log.at(-1)!.id]))
    expect(entries()[0]).toHaveTextContent('Text taken away for good')
    expect(top().getByText('A text was taken away for good here, so this cannot be undone.')).toBeInTheDocument()
    expect(top().queryByRole('button')).toBeNull()
  })

  it('leaves to a governor what the governor said', async () => {
    await shown(<History />, '3', '')
    takeIn(
      from('chair', 1, '2026-11-20T10:00:00Z', 'chair', {
        kind: 'view-set',
        area: 'a1',
        contributor: 'chair',
        value: 'disagree',
      }),
    )
    expect(top().getByText('Only whoever said this can take it back.')).toBeInTheDocument()
  })
})
