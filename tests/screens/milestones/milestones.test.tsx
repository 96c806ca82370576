import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { sayFingerprint } from '../../../src/core/report/words/fingerprintWords'
import type { Change } from '../../../src/core/review/event'
import { coversOf } from '../../../src/core/review/milestones'
import { Milestones } from '../../../src/screens/milestones/Milestones'
import { clearAll, startReview } from '../../../src/state/library'
import { takeBackMilestone } from '../../../src/state/milestones'
import { fingerprintOf } from '../../../src/core/review/fingerprint'
import { answering, pack, packJson, parsed, patched } from '../../support/notation'
import { shown, state } from '../results/shown'
import { lastDocument, record, undo } from '../../support/openReview'

const user = userEvent.setup()
const section = (name: string | RegExp) => within(screen.getByRole('heading', { level: 2, name }).closest('section')!)
const make = async (name: string) => {
  const field = screen.getByRole('textbox', { name: 'Name of the saved version' })
  await user.clear(field)
  if (name !== '') await user.type(field, name)
  await user.click(screen.getByRole('button', { name: 'Save a version' }))
}
const does = (change: Change) => act(() => void record(change))
const answerNow = (question: string, value: 0 | 1 | 2 | 3) => does({ kind: 'answer-set', question, value })
const card = (name: string) => within(screen.getByRole('heading', { level: 3, name }).closest('li')!)

beforeEach(clearAll)

describe('a saved version', () => {
  it('is made with a click, and stands there with its day, what came since and its check code', async () => {
    await shown(<Milestones />, 'C5 3', '2 1')
    const before = state()
    expect(section('Saved so far').getByText('None yet.')).toBeInTheDocument()
    await make('To full governors')
    const [made] = state().review.milestones
    expect(screen.getByRole('heading', { name: 'Saved so far' })).toHaveFocus()
    expect(made).toMatchObject({
      name: 'To full governors',
      covers: coversOf(before.log),
      fingerprint: fingerprintOf(before),
    })
    expect(card('To full governors').getByText(/^No change since\./)).toHaveTextContent(
      `No change since. Check code ${sayFingerprint(made!.fingerprint)}.`,
    )
    answerNow('q2', 2)
    expect(card('To full governors').getByText(/^1 change since\./)).toBeInTheDocument()
  })

  it('stands beside the review as it is now, whose check code can be compared with that of another copy', async () => {
    await shown(<Milestones />, '3', '2')
    expect(screen.getByText(/^Each saved version has a code/)).toHaveTextContent(sayFingerprint(fingerprintOf(state())))
  })

  it('has a name proposed by the season, and needs one', async () => {
    await shown(<Milestones />, '3', '2')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the saved version' }).value).toMatch(
      /^(Autumn|Spring|Summer) \d{4}$/,
    )
    await make('')
    expect(screen.getByText(/^Give it a name/)).toBeInTheDocument()
    expect(state().review.milestones).toEqual([])
  })

  it('is taken back from what says that it was made, whatever was done since', async () => {
    await shown(<Milestones />, '3', '2')
    await make('A slip')
    answerNow('q1', 3)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.milestones).toEqual([])
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
    act(() => undo())
    expect(state().review.milestones.map(({ name }) => name)).toEqual(['A slip'])
  })

  const sign = (fingerprint?: string): void => {
    const [milestone] = state().review.milestones
    does({
      kind: 'signature-set',
      signature: 's1',
      value: {
        milestone: milestone!.id,
        fingerprint: fingerprint ?? milestone!.fingerprint,
        name: 'A. Example',
        role: 'Chair of governors',
        meetingOn: '2026-12-08',
        minute: 'Minute 7.2',
        attests: ['read'],
      },
    })
  }

  it('stays once somebody has signed it', async () => {
    await shown(<Milestones />, '3', '2')
    await make('To full governors')
    sign()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.milestones).toHaveLength(1)
    expect(screen.getByText('This saved version is signed, so it stays.')).toBeInTheDocument()
    expect(takeBackMilestone(lastDocument(), state().review.milestones[0]!.id)).toBe(false)
  })

  it('has below it who signed, in which role and when, and whether it still is what was signed', async () => {
    await shown(<Milestones />, '3', '2')
    await make('To full governors')
    sign()
    const signature = () => card('To full governors').getByRole('listitem')
    expect(signature()).toHaveTextContent(
      /^A\. Example, Chair of governors\. Meeting on 8 December 2026, Minute 7\.2\. Signed .*The saved version is as it was signed\.$/,
    )
    sign('0'.repeat(64))
    expect(signature()).toHaveTextContent('Does not fit: the saved version is not what was signed.')
  })

  it('says where what is here does not come to its check code', async () => {
    await shown(<Milestones />, '3', '2')
    does({
      kind: 'milestone-set',
      milestone: 'm1',
      value: { name: 'Not as made', madeOn: '2026-11-23', covers: coversOf(state().log), fingerprint: '0'.repeat(64) },
    })
    expect(card('Not as made').getByText(/^What is here is not what was saved/)).toBeInTheDocument()
  })
})

describe('going back to a saved version', () => {
  it('says first what it changes and that nothing is lost, and can be undone', async () => {
    await shown(<Milestones />, '3 3', '1 2', { kind: 'note-set', question: 'q1', value: 'As it was' })
    await make('Spring 2026')
    answerNow('q1', 3)
    answerNow('q2', 0)
    does({ kind: 'note-set', question: 'q1', value: null })
    const before = state().log
    await user.click(screen.getByRole('button', { name: /^Bring the review back to this saved version/ }))
    const dialog = within(screen.getByRole('dialog', { name: 'Bring the review back to “Spring 2026”' }))
    expect(
      dialog.getByText(/^This puts back 2 answers and 1 note, so that the review says what it said on/),
    ).toBeInTheDocument()
    expect(dialog.getByText(/^Nothing is lost:/)).toBeInTheDocument()
    expect(state().log).toBe(before)
    await user.click(dialog.getByRole('button', { name: 'Bring it back' }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
    expect(state().review.notes.get('q1')).toBe('As it was')
    expect(state().log.slice(0, before.length)).toEqual(before)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
    expect(state().review.notes.has('q1')).toBe(false)
  })

  it('is left alone by closing the question', async () => {
    await shown(<Milestones />, '3', '1')
    await make('Spring 2026')
    answerNow('q1', 3)
    await user.click(screen.getByRole('button', { name: /^Bring the review back/ }))
    await user.click(screen.getByRole('button', { name: 'Leave it as it is' }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
  })

  it('says why this copy cannot, where something of it did not come along', async () => {
    await shown(<Milestones />, '3', '1', { kind: 'note-set', question: 'q1', value: 'As it was' })
    await make('Spring 2026')
    does({ kind: 'note-set', question: 'q1', value: 'Now' })
    const note = state().log.find(({ kind }) => kind === 'note-set')!
    // As it is in a copy that was saved without history: the place of the earlier note, and nothing of what it said.
    act(() =>
      lastDocument().patch({
        log: state().log.filter((event) => event !== note),
        omitted: [{ id: note.id, seq: note.seq, replaces: note.replaces, digest: '0'.repeat(64), kind: 'note-set' }],
      }),
    )
    await user.click(screen.getByRole('button', { name: /^Bring the review back/ }))
    expect(screen.getByText(/^This copy came without some of what the review held then/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull()
  })
})

describe('comparing', () => {
  const compare = () => section('Compare')

  it('says what it needs while there is nothing to compare with', async () => {
    await shown(<Milestones />, '3', '2')
    expect(compare().getByText(/^There is nothing to compare with yet/)).toBeInTheDocument()
    expect(compare().queryByRole('combobox')).toBeNull()
  })

  it('begins with what got worse since the last milestone, each with a way to its question', async () => {
    await shown(<Milestones />, '3 3 3', '1 3 -')
    await make('Spring 2026')
    for (const [question, level] of [
      ['q1', 2],
      ['q2', 1],
      ['q3', 0],
    ] as const)
      answerNow(question, level)
    expect(
      compare().getByText('1 answer is lower than before, 1 is a new gap or not known and 1 is better.'),
    ).toBeInTheDocument()
    expect(
      compare()
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Lower than before: 1', 'New gaps, and what nobody knows: 1', 'Better than before: 1'])
    expect(compare().getByRole('link', { name: 'Is q2 in place?' }).closest('li')).toHaveTextContent(
      'was in place and checked, now partly in place',
    )
    expect(compare().getByRole('link', { name: 'Is q2 in place?' })).toHaveAttribute(
      'href',
      `/review/${state().id}/question/q2`,
    )
    expect(
      compare().getByText(/^Score of each area, Spring 2026 and Now\. Area 1: between 44% and 78%, now 33%\.$/),
    ).toBeInTheDocument()
  })

  it('is of any two milestones, or of one and now, once they are chosen', async () => {
    await shown(<Milestones />, '3 3', '1 1')
    await make('Spring 2026')
    answerNow('q1', 2)
    await make('Summer 2026')
    answerNow('q2', 0)
    const [first, second] = state().review.milestones
    expect(compare().getByText('1 answer is lower than before.')).toBeInTheDocument()
    await user.selectOptions(compare().getByRole('combobox', { name: 'From' }), `milestone/${first!.id}`)
    expect(compare().getByText('1 answer is lower than before and 1 is better.')).toBeInTheDocument()
    await user.selectOptions(compare().getByRole('combobox', { name: 'To' }), `milestone/${second!.id}`)
    expect(compare().getByText('1 answer is better.')).toBeInTheDocument()
    await user.click(compare().getByRole('button', { name: 'Swap' }))
    expect(compare().getByText('1 answer is lower than before.')).toBeInTheDocument()
    await user.selectOptions(compare().getByRole('combobox', { name: 'To' }), `milestone/${second!.id}`)
    expect(compare().getByText('Choose two different states.')).toBeInTheDocument()
  })

  const other = (
    packOf: ReturnType<typeof pack>,
    answers: string,
    school: string,
    group?: string,
    isIndependent = false,
  ) =>
    startReview(
      packOf,
      [
        { kind: 'detail-set', detail: 'school', value: school },
        { kind: 'detail-set', detail: 'reviewDate', value: '2025-11-24' },
        ...answering(answers),
      ],
      'head',
      group,
      isIndependent,
    )

  it('is also of another review of the same school on this device, and of none of another school or of single people', async () => {
    const lastYear = await other(pack('3 3'), '3 1', 'example primary school ')
    await other(pack('3 3'), '3 1', 'Example Academy')
    await other(pack('3 3'), '3 1', 'Example Primary School', undefined, true)
    await shown(<Milestones />, '3 3', '1 1')
    const from = await compare().findByRole<HTMLSelectElement>('combobox', { name: 'From' })
    expect([...from.options].map(({ text }) => text)).toEqual([
      'Another review: example primary school (review date 24 November 2025)',
      'This review, now',
    ])
    expect(from.value).toBe(`review/${lastYear}`)
    expect(await compare().findByText('1 answer is lower than before.')).toBeInTheDocument()
  })

  it('is of a school whose name is typed another way, and offers one that is perhaps the same without choosing it', async () => {
    const lastYear = await other(pack('3 3'), '3 1', 'Example Primary school.')
    await other(pack('3 3'), '3 1', 'The “Example” Primary')
    await shown(<Milestones />, '3 3', '1 1')
    const from = await compare().findByRole<HTMLSelectElement>('combobox', { name: 'From' })
    await waitFor(() =>
      expect([...from.options].map(({ text }) => text).sort()).toEqual([
        'Another review: Example Primary school. (review date 24 November 2025)',
        'Perhaps of this school: The “Example” Primary (review date 24 November 2025)',
        'This review, now',
      ]),
    )
    expect(from.value).toBe(`review/${lastYear}`)
  })

  it('compares reviews of two checklists each by its own, and lists what is not comparable', async () => {
    const longer = parsed(patched(patched(packJson('3 3'), 'version', '0.9.0'), 'questions.1.id', 'old-one'))
    await other(longer, '3', 'Example Primary School')
    await shown(<Milestones />, '3 3', '1 1')
    expect(await compare().findByText(/^Each side is scored by its own checklist/)).toBeInTheDocument()
    const last = compare().getByRole('heading', {
      level: 3,
      name: 'Not comparable: asked differently or only in one of the two: 2',
    }).parentElement!
    expect(
      within(last)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Is q2 in place?asked only in the later one', 'Is q2 in place?asked only in the earlier one'])
    expect(within(last).getAllByRole('link')).toHaveLength(1)
  })
})
