import { describe, expect, it } from 'vitest'
import { droppedLookAgain } from '../../../src/core/review/droppedLookAgain'
import type { Change } from '../../../src/core/review/event'
import { isFromNewer } from '../../../src/core/review/event'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { historyOf } from '../../../src/core/review/history'
import { dueToLookAgain, isLookedAt, toLookAgain } from '../../../src/core/review/lookAgain'
import { nextReviewChanges } from '../../../src/core/review/nextReview'
import { wholeLog } from '../../../src/core/review/omission'
import { entryWords } from '../../../src/core/report/words/entryWords'
import { extended, pack, start } from '../../support/notation'

const listed = (evidence: string, checkedOn: string | null = null, what = evidence): Change => ({
  kind: 'evidence-set',
  evidence,
  value: { what, where: 'Office', checkedOn, questions: ['q1'] },
})
const gone = (evidence: string): Change => ({ kind: 'evidence-set', evidence, value: null })
const by = (evidence: string, value: string | null): Change => ({ kind: 'look-again-set', evidence, value })
const logOf = (...changes: readonly Change[]) => extended(start, changes)
const reviewOf = (...changes: readonly Change[]) => foldEvents(wholeLog(logOf(...changes)))
const names = (looks: ReturnType<typeof toLookAgain>) => looks.map(({ entry, by: day }) => `${entry.what} ${day}`)

describe('a day to look at evidence again by', () => {
  it('belongs to an entry that is listed, and the earliest comes first', () => {
    const review = reviewOf(
      listed('Log'),
      listed('Rota'),
      by('Log', '2027-02-01'),
      by('Rota', '2027-01-11'),
      by('never listed', '2027-01-01'),
    )
    expect(names(toLookAgain(review))).toEqual(['Rota 2027-01-11', 'Log 2027-02-01'])
  })

  it('goes with the entry and comes back with it', () => {
    const without = [listed('Log'), by('Log', '2027-01-11'), gone('Log')]
    expect(toLookAgain(reviewOf(...without))).toEqual([])
    expect(names(toLookAgain(reviewOf(...without, listed('Log'))))).toEqual(['Log 2027-01-11'])
  })

  it.each([
    // by, last checked, today, state
    ['2027-01-11', null, '2027-01-10', 'ahead'],
    ['2027-01-11', null, '2027-01-11', 'due'],
    ['2027-01-11', '2027-01-10', '2027-03-01', 'due'],
    ['2027-01-11', '2027-01-11', '2027-03-01', 'done'],
    ['2027-01-11', '2027-01-12', '2027-01-12', 'done'],
  ])('of %s, last checked %s, is on %s: %s', (day, checkedOn, today, state) => {
    const review = reviewOf(listed('Log', checkedOn), by('Log', day))
    expect(toLookAgain(review).map(isLookedAt)).toEqual([state === 'done'])
    expect(dueToLookAgain(review, today)).toHaveLength(state === 'due' ? 1 : 0)
  })

  it('changes nothing that a figure rests on, and is no part of what an entry says', () => {
    const review = reviewOf(listed('Log'), by('Log', '2027-01-11'))
    expect(review.evidence).toEqual(reviewOf(listed('Log')).evidence)
  })

  it('is told in the history with the questions that the evidence serves', () => {
    const log = logOf(listed('e1', null, 'Referral log'), by('e1', '2027-01-11'), by('e1', null))
    const words = entryWords(pack('3'), log)
    const [cleared, given] = historyOf(wholeLog(log))
    expect([given, cleared].map((entry) => entry && words(entry.event))).toMatchObject([
      { subject: 'Referral log', what: 'Look again by', value: '11 January 2027' },
      { subject: 'Referral log', what: 'Look again by', value: 'No date' },
    ])
    expect(given).toMatchObject({ kind: 'evidence', questions: ['q1'] })
  })

  it('is seen by an app that does not know it as something that a newer one made', () => {
    const event = logOf(by('e1', '2027-01-11')).at(-1)
    expect(isFromNewer(event)).toBe(false)
    // What an app of before knows of it is a name that it has never heard.
    expect(isFromNewer({ ...event, kind: 'look-once-more-set' })).toBe(true)
  })

  it('goes along into the next review unless the evidence was looked at since', () => {
    const review = reviewOf(
      listed('Log', '2027-01-12'),
      listed('Rota'),
      by('Log', '2027-01-11'),
      by('Rota', '2027-01-11'),
    )
    const changes = nextReviewChanges(pack('3'), review, pack('3'), '2027-02-01')
    expect(changes.filter(({ kind }) => kind === 'look-again-set')).toEqual([by('Rota', '2027-01-11')])
    expect(() => logOf(...changes)).not.toThrow()
  })
})

describe('what is to be looked at again no more', () => {
  const droppedIn = (...changes: readonly Change[]) => {
    const log = logOf(...changes)
    return names(droppedLookAgain(log, foldEvents(wholeLog(log))))
  }

  it('is what had such a day and has none, or is not listed any more', () => {
    expect(
      droppedIn(
        listed('Log'),
        listed('Rota'),
        listed('Poster'),
        by('Log', '2027-01-11'),
        by('Log', '2027-01-18'),
        by('Log', null),
        by('Rota', '2027-02-01'),
        gone('Rota'),
        by('Poster', '2027-03-01'),
      ),
    ).toEqual(['Log 2027-01-18', 'Rota 2027-02-01'])
  })

  it('is nothing that never had one', () => {
    expect(droppedIn(listed('Log'), by('Log', null), gone('Log'), by('other', '2027-01-11'))).toEqual([])
  })

  it('does not bring back a name that was taken away with personal data in it', () => {
    expect(droppedIn(listed('e1', null, 'Log of N999123426001'), by('e1', '2027-01-11'), gone('e1'))).toEqual([
      '[removed] 2027-01-11',
    ])
  })
})
