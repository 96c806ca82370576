import { noOtherPacks } from '../../src/core/review/adoption'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/core/review/event'
import { emptied, textsOf, withoutTexts } from '../../src/core/review/freeText'
import { removedText } from '../../src/core/review/textSlots'
import { omitEvents } from '../../src/core/review/omitEvents'
import { redactEvents } from '../../src/core/review/redaction'
import { undoing } from '../../src/core/review/log'
import { omitNothing, type DataChoice, type PartialLog, wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { fingerprintOf } from '../../src/core/review/fingerprint'
import { mergeCopies } from '../../src/core/review/merging'
import type { ReviewCopy } from '../../src/core/review/reviewCopy'
import { writeReviewFile } from '../../src/storage/reviewFile'
import { parseReviewFile } from '../../src/storage/readReviewFile'
import { goldenLog, goldenPack } from '../support/goldenReview'
import { answers, pack } from '../support/notation'
import { lived, steps } from '../support/stories'

const whole = (log: PartialLog['log']): PartialLog => ({ log, omitted: [] })
const redacted = (copy: PartialLog, ...ids: readonly string[]): PartialLog => redactEvents(copy, new Set(ids))
const union = (...copies: readonly PartialLog[]): PartialLog =>
  copies.reduce((known, copy) => {
    const result = mergeCopies(known, copy)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.value
  })

const note = (value: string | null): Change => ({ kind: 'note-set', question: 'q1', value })
const log = answers(
  '2 n',
  note('A child’s name.'),
  note('No name.'),
  {
    kind: 'evidence-set',
    evidence: 'e1',
    value: { what: 'The file of a child', where: '', checkedOn: '2026-11-02', questions: ['q1'] },
  },
  { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'What of that child?' } },
)

describe('a text that was taken away for good', () => {
  it('is in the log no more, and neither is it in a copy or a file of any kind', () => {
    const copy = redacted(whole(log), 'w:4', 'w:6', 'w:7')
    expect(JSON.stringify(copy)).not.toMatch(/child/)
    for (const choice of ['history', 'current'] as const)
      expect(JSON.stringify(omitEvents(copy, choice, omitNothing))).not.toMatch(/child/)
  })

  it('leaves behind that something was said, and all that is no text: answers, dates and figures stay', () => {
    const before = foldEvents(wholeLog(log))
    const after = foldEvents(wholeLog(redacted(whole(log), 'w:4', 'w:6', 'w:7').log))
    expect(after.notes.get('q1')).toBe('No name.')
    expect(after.evidence).toEqual([
      { id: 'e1', what: removedText, where: '', checkedOn: '2026-11-02', questions: ['q1'] },
    ])
    expect(after.comments.map(({ text }) => text)).toEqual([removedText])
    expect(after.answers).toEqual(before.answers)
  })

  it('leaves a reason why a question does not apply standing as one: the score is the same', () => {
    const { log: kept } = redacted(whole(log), 'w:3')
    expect(foldEvents(wholeLog(kept)).answers.get('q2')).toEqual({ kind: 'not-applicable', reason: removedText })
    expect(scoreReview(pack('C5 3n'), foldEvents(wholeLog(kept)))).toEqual(
      scoreReview(pack('C5 3n'), foldEvents(wholeLog(log))),
    )
  })

  it('is not brought back by a copy that still has it, nor by one that had left it out', () => {
    const copy = redacted(whole(log), 'w:4')
    const without = omitEvents(whole(log), 'current', { ...omitNothing, notes: true })
    for (const other of [whole(log), without]) {
      for (const both of [union(copy, other), union(other, copy)])
        expect(JSON.stringify(both)).not.toMatch(/name\.",.*A child/)
    }
    expect(union(whole(log), copy)).toEqual(copy)
    expect(union(copy, whole(log))).toEqual(copy)
  })

  it('goes from a copy that merges the redaction even where the redaction itself came without the entry', () => {
    const copy = omitEvents(redacted(whole(log), 'w:4'), 'current', omitNothing)
    expect(copy.log.some(({ id }) => id === 'w:4')).toBe(false)
    expect(union(whole(log), copy).log.find(({ id }) => id === 'w:4')).toMatchObject({ value: removedText })
  })

  it('cannot be had back by undoing the entry that replaced it', () => {
    const copy = redacted(whole(log), 'w:4')
    expect(undoing(copy, 'w:5')?.change).toMatchObject({ value: removedText })
  })

  it('changes no fingerprint, so milestones and signatures still fit', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(20), { maxLength: 5 }), (story, picks) => {
        const all = whole(lived(story).a)
        const ids = picks.flatMap((index) => all.log[index]?.id ?? [])
        expect(fingerprintOf(redacted(all, ...ids))).toBe(fingerprintOf(all))
      }),
    )
  })

  it('makes a file that opens again as it was saved, and agrees with its fingerprint', () => {
    const noted = goldenLog.filter((event) => textsOf(event).length > 0).map(({ id }) => id)
    const copy: ReviewCopy = { pack: goldenPack, otherPacks: noOtherPacks, ...redacted(whole(goldenLog), ...noted) }
    const read = parseReviewFile(JSON.parse(writeReviewFile(copy, '2026-11-23T12:00:00.000Z')))
    expect(read).toEqual({
      ok: true,
      value: { copy, purpose: null, fingerprint: { hex: fingerprintOf(whole(goldenLog)), check: 'fits' } },
    })
  })
})

describe('copies of which some redact, some omit and some have all', () => {
  const way = fc.tuple(
    fc.constantFrom<DataChoice>('history', 'current'),
    fc.record({
      notes: fc.boolean(),
      owners: fc.boolean(),
      names: fc.boolean(),
      places: fc.boolean(),
      comments: fc.boolean(),
      personalData: fc.boolean(),
    }),
    fc.array(fc.nat(20), { maxLength: 4 }),
    fc.boolean(),
  )
  const copies = fc.tuple(steps, way, way, way).map(([story, ...ways]) => {
    const { a, b, c } = lived(story)
    return [a, b, c].map((each, index) => {
      const [choice, omit, picks, isRedactedFirst] = ways[index]!
      const ids = picks.flatMap((pick) => each[pick]?.id ?? [])
      const left = (copy: PartialLog) => omitEvents(copy, choice, omit)
      return isRedactedFirst ? left(redacted(whole(each), ...ids)) : redacted(left(whole(each)), ...ids)
    })
  })

  it('merge to the same whichever comes first, in whatever groups, and however often', () => {
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        const all = union(a!, b!, c!)
        for (const order of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ])
          expect(union(...order.map((copy) => copy!))).toEqual(all)
        expect(union(a!, union(b!, c!))).toEqual(all)
        expect(union(all, a!, all, b!)).toEqual(all)
      }),
    )
  })

  it('never bring back what one of them has redacted', () => {
    fc.assert(
      fc.property(copies, (partial) => {
        const gone = new Set(
          partial.flatMap(({ omitted }) => omitted.filter(({ redacted: is }) => is === true).map(({ id }) => id)),
        )
        for (const event of union(...partial).log.filter(({ id }) => gone.has(id)))
          expect(event).toEqual(emptied(event))
      }),
    )
  })
})

describe('an event without its texts', () => {
  it('has none left, and is the same when it is emptied again or had its name taken first', () => {
    fc.assert(
      fc.property(steps, (story) => {
        for (const event of lived(story).a) {
          expect(textsOf(emptied(event)).filter((text) => text !== removedText)).toEqual([])
          expect(emptied(emptied(event))).toEqual(emptied(event))
          expect(emptied(withoutTexts(event, (takenOut) => takenOut === null))).toEqual(emptied(event))
        }
      }),
    )
  })
})
