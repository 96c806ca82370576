import { expect, it } from 'vitest'
import { authorsIn } from '../../../src/core/review/authors'
import type { Change, ReviewEvent } from '../../../src/core/review/event'
import { sortReply } from '../../../src/core/review/governor'
import { omitEvents } from '../../../src/core/review/omitEvents'
import type { Stamp } from '../../../src/core/log/appending'
import { appendingTo, currentEvents, stampChange, undoing, undoingAll, type Log } from '../../../src/core/review/log'
import { coversOf, lastChangedMilestone, restoring } from '../../../src/core/review/milestones'
import { omitNothing, wholeLog } from '../../../src/core/review/omission'
import { doublesIn } from '../../../src/core/review/onePerson'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { evidenceFor, type Review } from '../../../src/core/review/review'
import { planActions } from '../../../src/core/plan/planActions'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { standings } from '../../../src/state/reportInput'
import { answers, pack, start } from '../../support/notation'
import { countedReads } from '../../support/work'

/** Files may hold tens of thousands of entries, and packs thousands of questions: whatever is done with them may take time for each of them, not for each with each. */

const many = <Value>(count: number, of: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => of(index))

const stamp = (n: number, by = 'head', writer = by): Stamp => ({ writer, n, at: '2026-11-23T10:00:00Z', by })

/** Each of these changes by the same person, one after the other. */
const logOf = (changes: readonly Change[], by = 'head', log: Log = start): Log => {
  const { add } = appendingTo({ log, omitted: [] })
  return [...log, ...changes.map((change, index) => add(change, stamp(index + 1, by)))]
}

const answered = (count: number): readonly Change[] =>
  many(count, (index): Change => ({ kind: 'answer-set', question: `q${index + 1}`, value: 2 }))
const comments = (count: number): readonly Change[] =>
  many(count, (index): Change => ({
    kind: 'comment-set',
    comment: `c${index}`,
    value: { question: 'q1', text: 'Who checks it?' },
  }))
const milestone = (log: Log): Change => ({
  kind: 'milestone-set',
  milestone: 'm',
  value: { name: 'Autumn', madeOn: '2026-11-23', covers: coversOf(log), fingerprint: '0'.repeat(64) },
})
const chair: Change = {
  kind: 'contributor-set',
  contributor: 'chair',
  value: { role: 'Chair', name: null, isGovernor: true },
}
const evidence = (count: number): readonly Change[] =>
  many(count, (index): Change => ({
    kind: 'evidence-set',
    evidence: `e${index}`,
    value: { what: 'A list', where: 'Office', checkedOn: '2026-11-01', questions: [`q${index + 1}`] },
  }))
const longPack = (count: number) => pack('3 '.repeat(count))
const reviewOf = (count: number): Review => foldEvents(wholeLog(logOf([...answered(count), ...evidence(count)])))

it.each<[string, (count: number) => number]>([
  [
    'changes are added to a log one after another',
    (count) =>
      countedReads(logOf(answered(count)), (log) => {
        const { add } = appendingTo({ log, omitted: [] })
        return answered(count).map((change, index) => add(change, stamp(count + index + 1)))
      }),
  ],
  [
    'as many entries are taken back',
    (count) =>
      countedReads(logOf(answered(count)), (log) =>
        undoingAll(
          wholeLog(log),
          log.map(({ id }) => id),
        ),
      ),
  ],
  [
    'a milestone is restored',
    (count) => {
      const before = logOf(answered(count))
      return countedReads(
        logOf(
          many(count, (index): Change => ({ kind: 'answer-set', question: `q${index + 1}`, value: 3 })),
          'deputy',
          [...before, stampChange(wholeLog(before), milestone(before), stamp(count + 1))],
        ),
        (log) => restoring(log, [], { covers: coversOf(before) }),
      )
    },
  ],
  [
    'the history is left out',
    (count) => {
      const before = logOf([...answered(count), ...answered(count)])
      return countedReads(
        [...before, stampChange(wholeLog(before), milestone(before), stamp(2 * count + 1))] as readonly ReviewEvent[],
        (log) => omitEvents({ log, omitted: [] }, 'current', omitNothing),
      )
    },
  ],
  [
    'a reply is sorted',
    (count) => {
      const here = logOf(
        many(count, (index): Change => ({
          kind: 'contributor-set',
          contributor: `p${index}`,
          value: { role: 'Teacher', name: null },
        })),
      )
      return countedReads(logOf([chair, ...comments(count)], 'chair', here), (log) =>
        sortReply({ log: here, omitted: [] }, { log, omitted: [] }, 'chair'),
      )
    },
  ],
  [
    'the words of as many comments are put back',
    (count) => countedReads(logOf(comments(count)), (log) => comments(count).map(authorsIn(log))),
  ],
  [
    'a log is folded',
    (count) =>
      countedReads(logOf([...answered(count), ...evidence(count), ...comments(count)]), (log) =>
        foldEvents(wholeLog(log)),
      ),
  ],
  [
    'a milestone with as many signatures is looked at',
    (count) => {
      const before = logOf(answered(count))
      const sign = (index: number): Change => ({
        kind: 'signature-set',
        signature: `s${index}`,
        value: {
          milestone: 'm',
          fingerprint: '0'.repeat(64),
          name: 'One',
          role: 'Chair',
          meetingOn: '2026-12-08',
          minute: '',
          attests: [],
        },
      })
      const log = logOf([milestone(before), ...many(count, sign)], 'chair', before)
      return countedReads(log, (read) => standings({ log: read, omitted: [] }, foldEvents(wholeLog(log))))
    },
  ],
  [
    'the last milestone is looked for from which something differs',
    (count) => {
      const before = logOf(answered(count))
      const log = logOf(
        many(count, (index): Change => ({ ...milestone(before), milestone: `m${index}` }) as Change),
        'chair',
        before,
      )
      return countedReads(log, (read) => lastChangedMilestone(read, foldEvents(wholeLog(log)).milestones))
    },
  ],
  [
    'governors who are called alike, and one of whom the school took for the next, are told',
    (count) => {
      const governor = (index: number): Change => ({
        kind: 'contributor-set',
        contributor: `g${index}`,
        value: {
          role: 'Governor',
          name: `Name ${index}`,
          isGovernor: true,
          ...(index % 2 === 0 && { sameAs: `g${index + 2}` }),
        },
      })
      return countedReads(foldEvents(wholeLog(logOf(many(count, governor)))), doublesIn)
    },
  ],
  [
    'each question asks for its evidence',
    (count) =>
      countedReads(reviewOf(count).evidence, (entries) =>
        answered(count).map((_, index) => evidenceFor({ evidence: entries }, `q${index + 1}`)),
      ),
  ],
  [
    'a review is scored',
    (count) =>
      countedReads(
        { pack: longPack(count), review: { ...reviewOf(count), answers: reviewOf(count).answers } },
        (given) => scoreReview(given.pack, { ...reviewOf(count), evidence: given.review.evidence }),
      ),
  ],
  [
    'a review of many areas is scored',
    (count) => countedReads(pack('3 | '.repeat(count - 1) + '3'), (given) => scoreReview(given, reviewOf(count))),
  ],
  ['a plan is made', (count) => countedReads(longPack(count), (given) => planActions(given, reviewOf(count)))],
])('where there is twice as much, it takes about twice the work that %s', (_, workOf) => {
  const [once, twice, fourfold] = [workOf(50), workOf(100), workOf(200)]
  expect(twice / once).toBeLessThan(2.5)
  expect(fourfold / twice).toBeLessThan(2.5)
})

it('changes that are added one after another come to the same events as if each were stamped on its own', () => {
  const changes: readonly Change[] = [
    ...answered(3),
    ...answered(2),
    { kind: 'note-set', question: 'q1', value: 'A note' },
    { kind: 'answer-set', question: 'q1', value: null },
  ]
  const { add } = appendingTo({ log: answers('2 1 0'), omitted: [] })
  const together = changes.map((change, index) => add(change, stamp(index + 1)))
  let log = answers('2 1 0')
  for (const [index, change] of changes.entries()) log = [...log, stampChange(wholeLog(log), change, stamp(index + 1))]
  expect([...answers('2 1 0'), ...together]).toEqual(log)
})

it('text that was typed by somebody who had not seen what is there stays beside it, also for the changes that follow', () => {
  const note = (value: string): Change => ({ kind: 'note-set', question: 'q1', value })
  const log = logOf([note('Here before')])
  const { add, currentIn } = appendingTo({ log, omitted: [] })
  const unaware = add(note('Typed elsewhere'), stamp(2), [])
  expect(currentIn(note('')).map(({ id }) => id)).toEqual(['head:1', unaware.id])
  const both = add(note('Both'), stamp(3))
  expect(both.replaces).toEqual(['head:1', unaware.id])
  expect(currentEvents(wholeLog([...log, unaware, both])).get('note-set/q1')).toEqual([both])
})

it('what is put back of an entry that replaced several is the last of them', () => {
  const log = logOf(answered(1))
  const [, first] = log
  const beside = stampChange(wholeLog(log), { kind: 'answer-set', question: 'q1', value: 3 }, stamp(1, 'deputy'), [])
  const both = [...log, beside]
  const after = stampChange(wholeLog(both), { kind: 'answer-set', question: 'q1', value: 0 }, stamp(2))
  expect(after.replaces).toEqual([first?.id, beside.id])
  expect(undoing(wholeLog([...both, after]), after.id)?.change).toEqual({
    kind: 'answer-set',
    question: 'q1',
    value: 3,
  })
})
