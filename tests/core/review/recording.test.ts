import { describe, expect, it } from 'vitest'
import { eventSchema, type Change } from '../../../src/core/review/event'
import { dueSymbols } from '../../../src/core/review/actionProperties'
import { most } from '../../../src/core/log/texts'
import { stampChange } from '../../../src/core/review/log'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { extended, start } from '../../support/notation'

const stamped = (change: Change) =>
  stampChange(wholeLog(start), change, { writer: 'w', n: 1, at: '2026-11-23T10:00:00Z', by: 'head' })

const days = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `2027-01-${String(1 + (index % 31)).padStart(2, '0')}`)
const owner = (value: string): Change => ({ kind: 'action-set', action: 'q1/0', property: 'owner', value })
const note = (value: string): Change => ({ kind: 'note-set', question: 'q1', value })
const due = (value: string): Change => ({ kind: 'action-set', action: 'q1/0', property: 'due', value })
const meetings = (value: string[]): Change => ({ kind: 'detail-set', detail: 'governorsMeetings', value })
const terms = (count: number): Change => ({
  kind: 'detail-set',
  detail: 'terms',
  value: days(count).map((day) => ({ start: day, end: day })),
})

describe('a change', () => {
  it.each<readonly [string, Change]>([
    ['a line as long as a line may be', owner('x'.repeat(most.line))],
    ['prose as long as prose may be', note('x'.repeat(most.prose))],
    // U+FB2C is three characters once it is composed, the most there are.
    ['typed prose, however much longer it is once composed', note('\uFB2C'.repeat(most.typed))],
    ['as many terms as are kept', terms(most.rows)],
    ['as many meetings as are kept', meetings(days(most.rows))],
    ['a date', due('2027-01-08')],
    ...dueSymbols.map((symbol) => [`the due date “${symbol}”`, due(symbol)] satisfies [string, Change]),
  ])('is recorded with %s, and can be read again', (_, change) => {
    expect(eventSchema.safeParse(stamped(change)).success).toBe(true)
  })

  it.each([
    ['a line that is too long', owner('x'.repeat(most.line + 1)), 'action-set/q1/0/owner'],
    ['prose that is too long', note('x'.repeat(most.prose + 1)), 'note-set/q1'],
    ['more terms than are kept', terms(most.rows + 1), 'detail-set/terms'],
    ['more meetings than are kept', meetings(days(most.rows + 1)), 'detail-set/governorsMeetings'],
    ['a due date that is none', due('soon'), 'action-set/q1/0/due'],
    ['a day that the calendar does not have', due('2027-02-30'), 'action-set/q1/0/due'],
    ['a year of five digits', due('20270-01-08'), 'action-set/q1/0/due'],
  ])('is never recorded with %s', (_, change, field) => {
    expect(() => stamped(change)).toThrow(`the event ${field} could not be read again`)
  })
})

describe('the governors’ meetings of a school', () => {
  it('are part of its details, as they were entered', () => {
    expect(
      foldEvents(wholeLog(extended(start, [meetings(['2027-03-16', '2026-12-01'])]))).details.governorsMeetings,
    ).toEqual(['2027-03-16', '2026-12-01'])
  })

  it('are none where none were entered, or where they were taken away', () => {
    expect(foldEvents(wholeLog(start)).details.governorsMeetings).toEqual([])
    expect(
      foldEvents(
        wholeLog(
          extended(start, [meetings(['2026-12-01']), { kind: 'detail-set', detail: 'governorsMeetings', value: null }]),
        ),
      ).details.governorsMeetings,
    ).toEqual([])
  })
})
