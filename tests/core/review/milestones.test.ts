import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventSchema, type Change } from '../../../src/core/review/event'
import type { MilestoneEntry } from '../../../src/core/review/eventValues'
import { mergeLogs } from '../../../src/core/log/log'
import { undoing, type Log } from '../../../src/core/review/log'
import {
  changesSince,
  coversOf,
  logAtMilestone,
  lastChangedMilestone,
  proposedMilestoneName,
  restoring,
  reviewAtMilestone,
} from '../../../src/core/review/milestones'
import { omitNothing, wholeLog, type PartialLog } from '../../../src/core/review/omission'
import { omitEvents } from '../../../src/core/review/omitEvents'
import { redactEvents } from '../../../src/core/review/redaction'
import { foldEvents } from '../../../src/core/review/foldEvents'
import type { Milestone } from '../../../src/core/review/review'
import { digestOf } from '../../../src/core/review/digest'
import { fingerprintOf } from '../../../src/core/review/fingerprint'
import { answers, extended, start } from '../../support/notation'
import { change as anyChange } from '../../support/stories'

const entry = (log: Log, name = 'Autumn 2026'): MilestoneEntry => ({
  name,
  madeOn: '2026-11-23',
  covers: coversOf(log),
  fingerprint: fingerprintOf({ log, omitted: [] }),
})

const answer = (question: string, value: 0 | 1 | 2 | 3 | null): Change => ({ kind: 'answer-set', question, value })

/** The log with a milestone of what it holds, and that milestone. */
const withMilestone = (log: Log, id = 'm1', name?: string): { readonly log: Log; readonly milestone: Milestone } => ({
  log: extended(log, [{ kind: 'milestone-set', milestone: id, value: entry(log, name) }]),
  milestone: { id, ...entry(log, name) },
})

const merged = (a: Log, b: Log): Log => {
  const result = mergeLogs(a, b)
  if (!result.ok) throw new Error('the logs do not merge')
  return result.value
}

describe('a milestone', () => {
  it('covers, for each writer, all events up to the highest', () => {
    const log = merged(extended(answers('2 3'), [answer('q1', 1)], 'other'), answers('2 3'))
    expect(coversOf(log)).toEqual({ start: 1, w: 2, other: 1 })
  })

  it('is among the milestones of the review, in the order in which they were made', () => {
    const first = withMilestone(answers('2'), 'm2', 'Spring 2026')
    const second = withMilestone(first.log, 'm1', 'Autumn 2026')
    expect(foldEvents(wholeLog(second.log)).milestones).toEqual([first.milestone, second.milestone])
  })

  it('gives back the events that it covers, and not itself', () => {
    const log = answers('2 3')
    const { log: longer, milestone } = withMilestone(log)
    expect(logAtMilestone(extended(longer, [answer('q1', 0)]), milestone)).toEqual(log)
  })

  it('is one that anybody can check: what it covers has its fingerprint', () => {
    const { log, milestone } = withMilestone(answers('2 3'))
    const later = extended(log, [answer('q1', 0)])
    expect(fingerprintOf({ log: logAtMilestone(later, milestone), omitted: [] })).toBe(milestone.fingerprint)
    expect(fingerprintOf({ log: later, omitted: [] })).not.toBe(milestone.fingerprint)
  })

  it('can be taken back', () => {
    const { log } = withMilestone(answers('2'))
    const undo = undoing(wholeLog(log), log.at(-1)!.id)
    expect(undo).toMatchObject({ change: { kind: 'milestone-set', milestone: 'm1', value: null }, hasMovedOn: false })
    expect(foldEvents(wholeLog(extended(log, [undo!.change]))).milestones).toEqual([])
  })

  it('is no conflict where two people each make one of the same name', () => {
    const shared = answers('2')
    const make = (milestone: string, writer: string) =>
      extended(shared, [{ kind: 'milestone-set', milestone, value: entry(shared) }], writer)
    const { milestones, conflicts } = foldEvents(wholeLog(merged(make('m1', 'a'), make('m2', 'b'))))
    expect(milestones.map(({ id }) => id)).toEqual(['m1', 'm2'])
    expect(conflicts).toEqual([])
  })

  it.each([
    ['a fingerprint that is none', { fingerprint: 'abc' }],
    ['a writer that is none', { covers: { 'a b': 1 } }],
    ['a count below one', { covers: { w: 0 } }],
    ['no date', { madeOn: 'today' }],
  ])('is refused with %s', (_, wrong) => {
    const { log } = withMilestone(answers('2'))
    const event = log.at(-1)!
    expect(eventSchema.safeParse(event).success).toBe(true)
    expect(eventSchema.safeParse({ ...event, value: { ...entry(answers('2')), ...wrong } }).success).toBe(false)
  })
})

const change = fc
  .record({
    question: fc.constantFrom('q1', 'q2', 'q3'),
    value: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, null),
  })
  .map(({ question, value }) => answer(question, value))
const someChanges = fc.array(change, { maxLength: 6 })

describe('the review at a milestone', () => {
  it('stays what it was, whatever others merge in and whoever goes on', () => {
    fc.assert(
      fc.property(someChanges, someChanges, someChanges, someChanges, (shared, before, others, after) => {
        const common = extended(start, shared, 'common')
        const { log, milestone } = withMilestone(extended(common, before, 'head'))
        const later = merged(extended(log, after, 'head'), extended(common, others, 'lead'))
        expect(reviewAtMilestone(later, [], milestone)).toEqual(foldEvents(wholeLog(extended(common, before, 'head'))))
      }),
    )
  })

  it('is to be had from a copy without history: what a comparison needs of it comes along', () => {
    fc.assert(
      fc.property(someChanges, someChanges, (before, after) => {
        const { log, milestone } = withMilestone(extended(start, before))
        const copy = omitEvents({ log: extended(log, after), omitted: [] }, 'current', omitNothing)
        const then = reviewAtMilestone(copy.log, copy.omitted, milestone)
        const whole = foldEvents(wholeLog(extended(start, before)))
        expect({ answers: then?.answers, evidence: then?.evidence, details: then?.details }).toEqual({
          answers: whole.answers,
          evidence: whole.evidence,
          details: whole.details,
        })
      }),
    )
  })

  it('comes in such a copy without the notes of that time: what somebody took out again does not go along', () => {
    const { log, milestone } = withMilestone(
      extended(answers('2 3'), [{ kind: 'note-set', question: 'q1', value: 'Taken out again.' }]),
    )
    const copy = omitEvents(
      { log: extended(log, [{ kind: 'note-set', question: 'q1', value: null }]), omitted: [] },
      'current',
      omitNothing,
    )
    expect(JSON.stringify(copy)).not.toContain('Taken out')
    expect(reviewAtMilestone(copy.log, copy.omitted, milestone)?.answers.size).toBe(2)
  })

  it('is not to be had from a copy that lacks an answer of that time, or something of which it does not say what it was', () => {
    const { log, milestone } = withMilestone(answers('2 3'))
    const later = extended(log, [answer('q1', 0)])
    const gone = later[1]!
    const place = { id: gone.id, seq: gone.seq, replaces: gone.replaces, digest: digestOf(gone) }
    const rest = later.filter((event) => event !== gone)
    expect(reviewAtMilestone(rest, [{ ...place, kind: 'answer-set' }], milestone)).toBeNull()
    expect(reviewAtMilestone(rest, [place], milestone)).toBeNull()
    expect(reviewAtMilestone(rest, [{ ...place, kind: 'note-set' }], milestone)).not.toBeNull()
  })

  it('is to be had from such a copy where what is left out had been replaced by then', () => {
    const log = extended(answers('2 3'), [
      { kind: 'note-set', question: 'q1', value: 'One.' },
      { kind: 'note-set', question: 'q1', value: 'Two.' },
    ])
    const { log: longer, milestone } = withMilestone(log)
    const copy = omitEvents({ log: longer, omitted: [] }, 'current', omitNothing)
    expect(copy.omitted).toHaveLength(1)
    expect(reviewAtMilestone(copy.log, copy.omitted, milestone)?.answers).toEqual(foldEvents(wholeLog(log)).answers)
  })

  it('needs the start of the log', () => {
    const log = answers('2')
    expect(reviewAtMilestone(log, [], { covers: { w: 1 } })).toBeNull()
    expect(reviewAtMilestone(log, [], { covers: {} })).toBeNull()
  })
})

describe('what came after a milestone', () => {
  it('is counted without the milestone itself', () => {
    const { log, milestone } = withMilestone(answers('2'))
    expect(changesSince(log, milestone)).toBe(0)
    expect(changesSince(extended(log, [answer('q1', 0), answer('q2', 1)]), milestone)).toBe(2)
  })
})

describe('the milestone to compare with', () => {
  it('is the last one from which something is different, not one of the present state', () => {
    const first = withMilestone(answers('2'), 'm1', 'Spring 2026')
    const changed = extended(first.log, [answer('q1', 1)])
    const second = withMilestone(changed, 'm2', 'Autumn 2026')
    expect(lastChangedMilestone(first.log, [first.milestone])).toBeNull()
    expect(lastChangedMilestone(second.log, [first.milestone, second.milestone])).toEqual(first.milestone)
    expect(lastChangedMilestone(extended(second.log, [answer('q1', 2)]), [first.milestone, second.milestone])).toEqual(
      second.milestone,
    )
  })
})

describe('going back to a milestone', () => {
  /** What the school itself has put into a review. */
  const contentOf = (log: Log, omitted: PartialLog['omitted'] = []) => {
    const {
      answers: given,
      notes,
      flags,
      evidence,
      actionEdits,
      details,
      earlierAnswers,
      agreements,
    } = foldEvents({ log, omitted })
    return { answers: given, notes, flags, evidence, actionEdits, details, earlierAnswers, agreements }
  }
  const many = fc.array(anyChange, { maxLength: 10 })

  it('brings back all that the school had put in, and takes nothing out of the log', () => {
    fc.assert(
      fc.property(many, many, many, (before, after, others) => {
        const shared = extended(start, before, 'common')
        const { log, milestone } = withMilestone(shared)
        const later = merged(extended(log, after, 'head'), extended(log, others, 'lead'))
        const back = restoring(later, [], milestone)
        const restored = extended(later, back ?? [], 'back')
        expect(contentOf(restored)).toEqual(contentOf(shared))
        expect(restored.slice(0, later.length)).toEqual(later)
        expect(restoring(restored, [], milestone)).toEqual([])
      }),
    )
  })

  it('leaves milestones, those who take part, and what governors added', () => {
    const { log, milestone } = withMilestone(answers('2'))
    const later = extended(log, [
      { kind: 'contributor-set', contributor: 'c', value: { role: 'Head', name: null } },
      { kind: 'comment-set', comment: 'c', value: { question: 'q1', text: 'Who?' } },
      { kind: 'view-set', area: 'a1', contributor: 'c', value: 'disagree' },
      answer('q1', 0),
    ])
    expect(restoring(later, [], milestone)).toEqual([answer('q1', 2)])
  })

  it('needs in a copy without history only what was replaced since, and is refused where that is missing', () => {
    const { log, milestone } = withMilestone(
      extended(answers('2 3'), [{ kind: 'note-set', question: 'q1', value: 'As it was' }]),
    )
    const current = (longer: Log) => omitEvents({ log: longer, omitted: [] }, 'current', omitNothing)
    // What a comparison needs comes along, so answers can be put back; an earlier note does not.
    const withAnswer = current(extended(log, [answer('q1', 0)]))
    expect(restoring(withAnswer.log, withAnswer.omitted, milestone)).toEqual([answer('q1', 2)])
    const withNote = current(extended(log, [{ kind: 'note-set', question: 'q1', value: 'Now' }]))
    expect(restoring(withNote.log, withNote.omitted, milestone)).toBeNull()
  })

  it('is refused where the text to put back was left out of this copy, and puts back what is left of one that was redacted', () => {
    const note = (value: string | null): Change => ({ kind: 'note-set', question: 'q1', value })
    const { log, milestone } = withMilestone(extended(answers('2'), [note('Call 07700 900123')]))
    const id = log.find(({ kind }) => kind === 'note-set')!.id
    const later = extended(log, [note('Now')])
    const redacted = redactEvents({ log: later, omitted: [] }, new Set([id]))
    expect(restoring(redacted.log, redacted.omitted, milestone)).toEqual([note('[removed]')])
    const leftOut = { ...redacted, omitted: redacted.omitted.map(({ redacted: _redacted, ...place }) => place) }
    expect(restoring(leftOut.log, leftOut.omitted, milestone)).toBeNull()
    expect(
      restoring(
        leftOut.log.filter((event) => event.kind !== 'note-set' || event.id === id),
        leftOut.omitted,
        milestone,
      ),
    ).toEqual([])
  })
})

describe('the name proposed for a milestone', () => {
  it.each([
    ['2026-09-01', 'Autumn 2026'],
    ['2026-12-18', 'Autumn 2026'],
    ['2027-01-04', 'Spring 2027'],
    ['2027-04-30', 'Spring 2027'],
    ['2027-05-01', 'Summer 2027'],
    ['2027-08-31', 'Summer 2027'],
  ])('on %s is %s', (date, name) => {
    expect(proposedMilestoneName(date, [])).toBe(name)
  })

  it('has a number where it is taken', () => {
    expect(proposedMilestoneName('2026-11-23', [{ name: 'Autumn 2026' }])).toBe('Autumn 2026 (2)')
    expect(proposedMilestoneName('2026-11-23', [{ name: 'Autumn 2026' }, { name: 'Autumn 2026 (2)' }])).toBe(
      'Autumn 2026 (3)',
    )
    expect(proposedMilestoneName('2026-11-23', [{ name: 'Before the audit' }])).toBe('Autumn 2026')
  })
})
