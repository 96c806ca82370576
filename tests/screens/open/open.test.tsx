import { noOtherPacks } from '../../../src/core/review/adoption'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { redactEvents } from '../../../src/core/review/redaction'
import { stampChange, type Log } from '../../../src/core/review/log'
import { waitForPassphrase } from '../../../src/state/incoming'
import { isGovernor } from '../../../src/state/openStore'
import { copyOf, startReview, takeIn } from '../../../src/state/library'
import { useReviewList } from '../../../src/state/reviewList'
import { openReview } from '../../../src/state/openReview'
import { packReference } from '../../../src/core/content/packReference'
import { protect } from '../../../src/storage/protection'
import type { ReviewCopy } from '../../../src/core/review/reviewCopy'
import { writeReviewFile, type Purpose } from '../../../src/storage/reviewFile'
import { answering, pack } from '../../support/notation'
import { freshDevice, openState, shown } from '../home/app'
import { adopt, record, recordAll } from '../../support/openReview'

const user = userEvent.setup()
const savedAt = '2026-11-23T12:00:00Z'

const fileOf = (copy: ReviewCopy, purpose: Purpose | null = null, name = 'a.review.json'): File =>
  new File([writeReviewFile(copy, savedAt, purpose)], name, { type: 'application/json' })

/** Chooses a file on the page that is shown. */
const choose = async (file: File): Promise<void> =>
  user.upload(await screen.findByLabelText('Open a file', { selector: 'input' }), file)

const here = async (id: string): Promise<ReviewCopy> => {
  const copy = await copyOf(id)
  if (copy === null) throw new Error('the review is not here')
  return copy
}

/** A review on this device, with the head named. */
const school = async (...changes: readonly Change[]): Promise<ReviewCopy> =>
  here(
    await startReview(
      pack('C5 3 1'),
      [
        { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: null } },
        { kind: 'contributor-set', contributor: 'teacher', value: { role: 'Class teacher', name: null } },
        { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
        ...answering('2 1'),
        ...changes,
      ],
      'head',
    ),
  )

/** What somebody else did to their copy. */
const elsewhere = (
  copy: ReviewCopy,
  changes: readonly Change[],
  by = 'teacher',
  at = '2026-11-10T10:00:00Z',
): ReviewCopy => ({
  ...copy,
  log: changes.reduce<Log>(
    (log, change, index) => [
      ...log,
      stampChange({ log: log, omitted: copy.omitted }, change, {
        writer: `${by}device`,
        n: index + 1,
        at,
        by,
        salt: `salt000000000000${index}`,
      }),
    ],
    copy.log,
  ),
})

const idOf = ({ log: [first] }: ReviewCopy): string => (first?.kind === 'review-started' ? first.review : '')
const answer = (question: string, value: 0 | 1 | 2 | 3): Change => ({ kind: 'answer-set', question, value })
const note = (question: string, value: string): Change => ({ kind: 'note-set', question, value })

beforeEach(freshDevice)

describe('a page on which nothing waits', () => {
  it('offers to open a file, and says what is wrong with one that cannot be', async () => {
    await shown('/open')
    await choose(new File(['[1, 2]'], 'list.json'))
    expect(await screen.findByText('“list.json” was not opened')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Open a file')
  })
})

describe('a copy of a review that is here', () => {
  it('of one person’s own answers leads to the comparison that they were asked for', async () => {
    const asking = await school({ kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' })
    const {
      log: [start],
    } = asking
    if (start?.kind !== 'review-started') throw new Error('a log starts with its start')
    const table = await here(
      await startReview(
        pack('C5 3 1'),
        [{ kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' }, ...answering('0')],
        'table',
        start.group,
        true,
      ),
    )
    const { path } = await shown('/open')
    await choose(fileOf(elsewhere(table, [answer('q2', 3)], 'table')))
    await user.click(await screen.findByRole('button', { name: 'Add to the review here' }))
    await waitFor(() => expect(path()).toBe(`/review/${idOf(asking)}/points-of-view`))
    expect((await here(idOf(table))).log.some((event) => event.kind === 'answer-set' && event.question === 'q2')).toBe(
      true,
    )
  })

  it('says what is new from whom and what it does to the figures, and adds nothing until it is told to', async () => {
    const copy = await school()
    await shown('/open')
    await choose(fileOf(elsewhere(copy, [answer('q2', 3), answer('q3', 2), note('q1', 'Shown to me.')])))
    expect(await screen.findByText('Class teacher:')).toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveTextContent('Class teacher: 2 answers and 1 note, made on 10 November 2026.')
    expect(screen.getByRole('main')).toHaveTextContent('2 questions count differently from before.')
    expect(screen.getByRole('row', { name: /^All questions/ })).toHaveTextContent('1 of 3 in place3 of 3 in place')
    expect(screen.getByRole('row', { name: /^Critical/ })).toHaveTextContent('As before')
    expect(screen.getByRole('main')).toHaveTextContent('Partly in place → In place and checked')
    expect(await here(idOf(copy))).toEqual(copy)
    await user.click(screen.getByRole('button', { name: 'Leave it' }))
    expect(await here(idOf(copy))).toEqual(copy)
  })

  it('is added when somebody says so, with all that it brings; then the same file brings nothing', async () => {
    const copy = await school()
    const changed = elsewhere(copy, [answer('q2', 3), note('q1', 'Shown to me.')])
    const { path } = await shown('/open')
    await choose(fileOf(changed))
    await user.click(await screen.findByRole('button', { name: 'Add to the review here' }))
    await waitFor(() => expect(path()).toBe(`/review/${idOf(copy)}`))
    expect(screen.getByRole('status')).toHaveTextContent('Added: 1 answer and 1 note.')
    expect((await here(idOf(copy))).log).toEqual(changed.log)
    expect(openState().log).toEqual(changed.log)
  })

  it('shows both sides of what was changed on both, and records the choice so that the other stays in the history', async () => {
    const base = await school()
    await openReview(idOf(base))
    recordAll([answer('q1', 3), note('q2', 'Seen in three files.')])
    await shown('/open')
    await choose(fileOf(elsewhere(base, [answer('q1', 0), note('q2', 'Not seen in one.')])))
    const sides = await screen.findByRole('group', { name: 'Answer: Is q1 in place?' })
    expect(
      within(sides)
        .getAllByRole('radio')
        .map((radio) => (radio.closest('label')?.textContent ?? '').replace(/, .*(?=On this device|In the file)/, ', '))
        .sort(),
    ).toEqual([
      'Keep this: In place and checkedHeadteacher, On this device',
      'Keep this: Not in placeClass teacher, In the file',
      'Settle later',
    ])
    await user.click(within(sides).getByRole('radio', { name: /In place and checked/ }))
    await user.click(screen.getByRole('button', { name: 'Add to the review here' }))
    expect(await screen.findByText(/1 thing is still to be settled\./)).toBeInTheDocument()
    const { review, log } = openState()
    expect(review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
    expect(review.conflicts.map(([first]) => first?.kind)).toEqual(['note-set'])
    const given = log.flatMap((event) => (event.kind === 'answer-set' && event.question === 'q1' ? [event.value] : []))
    expect([given[0], new Set(given.slice(1, 3)), given[3]]).toEqual([2, new Set([0, 3]), 3])
  })

  it('warns of text that goes for good, and of a clock that is wrong', async () => {
    const copy = await school(note('q1', 'A name.'))
    const noted = copy.log.filter(({ kind }) => kind === 'note-set').map(({ id }) => id)
    const changed = elsewhere(
      { ...copy, ...redactEvents(copy, new Set(noted)) },
      [answer('q3', 1)],
      'teacher',
      '1987-05-01T10:00:00Z',
    )
    await shown('/open')
    await choose(fileOf(changed))
    expect(await screen.findByText('The text of 1 entry goes for good')).toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveTextContent('made on 1 May 1987.The clock of that device seems to be wrong.')
  })

  it('follows what is done meanwhile: once all of it is here, there is nothing to add', async () => {
    const copy = await school()
    const changed = elsewhere(copy, [answer('q3', 2)])
    await shown('/open')
    await choose(fileOf(changed))
    await screen.findByRole('button', { name: 'Add to the review here' })
    await takeIn(changed)
    adopt(idOf(copy), changed)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'All of this file is here by now' }),
    ).toBeInTheDocument()
  })

  it('is refused where it was made with another checklist', async () => {
    const copy = await school()
    const [first] = copy.log
    if (first?.kind !== 'review-started') throw new Error('no start')
    const other = pack('C5 3 1 1')
    await shown('/open')
    await choose(
      fileOf({ otherPacks: noOtherPacks, pack: other, log: [{ ...first, pack: packReference(other) }], omitted: [] }),
    )
    expect(await screen.findByRole('alert')).toHaveTextContent('made with another checklist')
    expect(await here(idOf(copy))).toEqual(copy)
  })
})

describe('a file that was sent to governors', () => {
  const sent = (copy: ReviewCopy): File => fileOf(copy, { for: 'governors', milestone: 'none' })

  it('makes whoever says who they are a governor on this device, and no more can be undone', async () => {
    const copy = await school()
    await freshDevice()
    const { path } = await shown('/open')
    await choose(sent(copy))
    await user.click(await screen.findByRole('button', { name: 'Review as a governor' }))
    expect(await screen.findByText(/^Enter a role/)).toBeInTheDocument()
    await user.type(screen.getByLabelText('Your role'), 'Chair of governors')
    await user.click(screen.getByRole('button', { name: 'Review as a governor' }))
    await waitFor(() => expect(path()).toBe(`/review/${idOf(copy)}`))
    const { me, review, undoable, log } = openState()
    expect(isGovernor(openState())).toBe(true)
    expect(review.contributors.find(({ id }) => id === me)).toEqual({
      id: me,
      role: 'Chair of governors',
      name: null,
      isGovernor: true,
    })
    expect(log.at(-1)).toMatchObject({ kind: 'contributor-set', by: me })
    expect(undoable).toEqual([])
  })

  it('goes on as the same governor when it is sent anew', async () => {
    const copy = await school()
    await freshDevice()
    await shown('/open')
    await choose(sent(copy))
    await user.type(await screen.findByLabelText('Your role'), 'Chair of governors')
    await user.click(screen.getByRole('button', { name: 'Review as a governor' }))
    await waitFor(() => expect(isGovernor(openState())).toBe(true))
    const { me } = openState()
    record({ kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Who checks?' } })
    cleanup()
    await shown('/open')
    await choose(sent(elsewhere(copy, [answer('q3', 3)], 'head')))
    await user.click(await screen.findByRole('button', { name: 'Go on as Chair of governors' }))
    await waitFor(() => expect(openState().review.answers.get('q3')).toEqual({ kind: 'level', level: 3 }))
    expect(openState().me).toBe(me)
    expect(openState().review.comments.map(({ text }) => text)).toEqual(['Who checks?'])
    expect(openState().review.contributors.filter((each) => each.isGovernor === true)).toHaveLength(1)
  })

  it('can be opened as the school’s copy, which makes nobody a governor', async () => {
    const copy = await school()
    await freshDevice()
    const { path } = await shown('/open')
    await choose(sent(copy))
    await user.click(await screen.findByRole('button', { name: 'Open as the school’s copy' }))
    await waitFor(() => expect(path()).toBe(`/review/${idOf(copy)}`))
    await openReview(idOf(copy))
    expect(isGovernor(openState())).toBe(false)
  })

  it('says where the school’s own copy is on the device, and adds to it only after showing what', async () => {
    const copy = await school()
    await shown('/open')
    await choose(sent(elsewhere(copy, [answer('q3', 3)], 'head')))
    expect(await screen.findByText('The school’s own copy of this review is on this device')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Open as the school’s copy' }))
    expect(await screen.findByRole('button', { name: 'Add to the review here' })).toBeInTheDocument()
    expect(await here(idOf(copy))).toEqual(copy)
  })
})

describe('a governor’s file whose review is elsewhere', () => {
  it('says whose review it belongs to, and is not taken in', async () => {
    const copy = await school({
      kind: 'contributor-set',
      contributor: 'gov',
      value: { role: 'Chair of governors', name: null, isGovernor: true },
    })
    await freshDevice()
    await shown('/open')
    await choose(fileOf(copy, { for: 'reply', by: 'gov' }))
    expect(
      await screen.findByText('From Chair of governors, for the review of Example Primary School'),
    ).toBeInTheDocument()
    expect(useReviewList.getState().reviews).toEqual([])
  })
})

describe('a protected file', () => {
  it('asks for its passphrase until it fits, and then is any file: one that is new is opened', async () => {
    const copy = await school()
    await freshDevice()
    const { path } = await shown('/open')
    const bytes = new Uint8Array(await protect(writeReviewFile(copy, savedAt), 'kettle violin plum'))
    await choose(new File([bytes], 'a.review.json.age'))
    await user.type(await screen.findByLabelText('Passphrase'), 'kettle violin')
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(await screen.findByText(/^This passphrase does not fit/)).toBeInTheDocument()
    expect(screen.getByLabelText('Passphrase')).toHaveFocus()
    await user.clear(screen.getByLabelText('Passphrase'))
    await user.type(screen.getByLabelText('Passphrase'), 'kettle violin plum')
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await waitFor(() => expect(path()).toBe(`/review/${idOf(copy)}`))
    expect(screen.getByRole('status')).toHaveTextContent('The review was opened')
  })

  it('is asked for by itself, also where the one before it has the same name', async () => {
    const bytes = new Uint8Array(await protect(writeReviewFile(await school(), savedAt), 'kettle violin plum'))
    await shown('/open')
    await choose(new File([bytes], 'a.review.json.age'))
    await user.type(await screen.findByLabelText('Passphrase'), 'kettle violin')
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(await screen.findByText(/^This passphrase does not fit/)).toBeInTheDocument()
    act(() => waitForPassphrase('a.review.json.age', bytes))
    expect(screen.queryByText(/^This passphrase does not fit/)).toBeNull()
    expect(screen.getByLabelText('Passphrase')).toHaveValue('')
  })
})
