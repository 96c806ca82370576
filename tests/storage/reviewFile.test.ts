import { adopting } from '../../src/core/review/adopting'
import { packReference } from '../../src/core/content/packReference'
import { sayProblem } from '../../src/core/content/problem'
import { extended, parsed } from '../support/notation'
import { heldPacks, noOtherPacks } from '../../src/core/review/adoption'
import { describe, expect, it } from 'vitest'
import { sayFingerprint } from '../../src/core/report/words/fingerprintWords'
import { furthestSeq } from '../../src/core/log/log'
import { stampChange } from '../../src/core/review/log'
import { omitNothing, wholeLog } from '../../src/core/review/omission'
import { fingerprintOf } from '../../src/core/review/fingerprint'
import { withData, type ReviewCopy } from '../../src/core/review/reviewCopy'
import { writeReviewFile } from '../../src/storage/reviewFile'
import { parseReviewFile } from '../../src/storage/readReviewFile'
import { goldenLog, goldenPack } from '../support/goldenReview'
import { patched } from '../support/notation'

const golden: ReviewCopy = { pack: goldenPack, otherPacks: noOtherPacks, log: goldenLog, omitted: [] }
const jsonOf = (copy: ReviewCopy): unknown => JSON.parse(writeReviewFile(copy, '2026-11-23T12:00:00.000Z'))
const file = jsonOf(golden)
const withoutHistory = withData(golden, 'current', { ...omitNothing, notes: true, owners: true, names: true })

const read = (json: unknown) => {
  const result = parseReviewFile(json)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}
const problems = (json: unknown) => {
  const result = parseReviewFile(json)
  return result.ok ? [] : result.problems
}

describe('a review file', () => {
  it('read again is exactly the copy that was written, with what is left out of it', () => {
    expect(read(file).copy).toEqual(golden)
    expect(read(jsonOf(withoutHistory)).copy).toEqual(withoutHistory)
  })

  it('names what it is in its first field, by which it is told from others in a PDF', () => {
    expect(Object.keys(file as object)[0]).toBe('format')
  })

  it('holds nothing of what is left out', () => {
    const text = writeReviewFile(withoutHistory, '2026-11-23T12:00:00.000Z')
    for (const note of ['Zażółć', 'Deputy safeguarding lead', 'nine to go']) {
      expect(writeReviewFile(golden, '2026-11-23T12:00:00.000Z')).toContain(note)
      expect(text).not.toContain(note)
    }
  })

  it('that is older names no fingerprint and leaves nothing out', () => {
    const older = patched(patched(patched(file, 'omitted', undefined), 'fingerprint', undefined), 'formatVersion', 1)
    expect(read(older)).toEqual({
      copy: golden,
      purpose: null,
      fingerprint: { hex: fingerprintOf(golden), check: 'absent' },
    })
  })

  it('that lacks its checklist is told once to lack it', () => {
    expect(problems(patched(file, 'pack', undefined))).toEqual([{ where: 'pack', what: 'is missing' }])
  })

  it('is refused where an entry claims a place that no review reaches, whole or left out: nothing could come after it', () => {
    const far = {
      where: expect.stringMatching(/^event /),
      what: 'claims to be entry number 9,007,199,254,740,991 of its review, which no review reaches',
    }
    expect(problems(patched(file, 'events.3.seq', Number.MAX_SAFE_INTEGER))).toEqual([far])
    expect(problems(patched(jsonOf(withoutHistory), 'omitted.0.seq', Number.MAX_SAFE_INTEGER))).toEqual([far])
  })

  it('opens again after something was added to it, however far on the last entry stands that it was opened with', () => {
    const last = golden.log.length - 1
    const furthest = furthestSeq(golden.log.length)
    const far = (seq: number) => patched(patched(file, `events.${last}.seq`, seq), 'fingerprint', undefined)
    expect(problems(far(furthest + 1))).toHaveLength(1)
    const { copy } = read(far(furthest))
    const longer = {
      ...copy,
      log: [
        ...copy.log,
        stampChange(
          wholeLog(copy.log),
          { kind: 'flag-set', question: 'child-heard', value: true },
          { writer: 'later', n: 1, at: '2026-11-23T12:00:00Z', by: 'head' },
        ),
      ],
    }
    expect(read(jsonOf(longer)).copy.log).toEqual(longer.log)
  })

  it('is refused where an entry that stands for an event is none, naming the place', () => {
    expect(problems(patched(jsonOf(withoutHistory), 'omitted.0.digest', 'abc')).map(({ where }) => where)).toEqual([
      `omitted "${withoutHistory.omitted[0]?.id}", digest`,
    ])
  })

  it('is refused where a whole event stands beside one that it does not fit', () => {
    const [event] = withoutHistory.omitted
    const twice = patched(jsonOf(withoutHistory), `omitted.${withoutHistory.omitted.length}`, {
      ...event,
      digest: '0'.repeat(64),
    })
    expect(problems(twice)).toEqual([
      { where: `event ${event?.id}`, what: 'is there twice and says two different things' },
    ])
  })
})

describe('the fingerprint in a file', () => {
  it('agrees as long as nothing was changed, whatever is left out', () => {
    expect(read(file).fingerprint).toEqual({ hex: fingerprintOf(golden), check: 'fits' })
    expect(read(jsonOf(withoutHistory)).fingerprint).toEqual({ hex: fingerprintOf(golden), check: 'fits' })
  })

  it.each<[string, unknown]>([
    ['an event was changed', patched(file, 'events.20.at', '2026-11-17T09:59:59Z')],
    ['an event was taken away', patched(file, 'events', goldenLog.slice(0, -1))],
    ['a digest was changed', patched(jsonOf(withoutHistory), 'omitted.0.digest', '0'.repeat(64))],
    [
      'an event that was left out was taken away',
      patched(jsonOf(withoutHistory), 'omitted', withoutHistory.omitted.slice(1)),
    ],
    ['it itself was changed', patched(file, 'fingerprint', '0'.repeat(64))],
  ])('differs where %s, and the file is read all the same', (_, changed) => {
    expect(read(changed).fingerprint.check).toBe('differs')
  })

  it('is said in four groups of four', () => {
    expect(sayFingerprint('a1b2c3d4e5f67890ffffffffffffffff')).toBe('a1b2 c3d4 e5f6 7890')
  })
})

describe('a file of a review that has moved to another version of its checklist', () => {
  const next = parsed(
    patched(patched(JSON.parse(JSON.stringify(goldenPack)), 'version', '9.0.0'), 'questions.0.revision', 9),
  )
  const log = extended(goldenLog, [adopting(goldenPack, next)], 'mover')
  const held = heldPacks(wholeLog(log), new Map([goldenPack, next].map((each) => [packReference(each).hash, each])))!
  const written = JSON.parse(writeReviewFile({ ...held, ...wholeLog(log) }, '2027-01-04T09:00:00.000Z')) as Record<
    string,
    unknown
  >

  it('holds both versions, and opens as it was', () => {
    const read = parseReviewFile(written)
    expect(read.ok && read.value.fingerprint.check).toBe('fits')
    expect(read.ok && read.value.copy).toEqual({ ...held, ...wholeLog(log) })
  })

  it.each<[string, unknown, string]>([
    [
      'pack',
      JSON.parse(JSON.stringify(goldenPack)),
      'pack: is not the one that the review was made with: one of the two was changed',
    ],
    ['otherPacks', [{ ...goldenPack, title: 'Another' }], 'otherPacks: holds one that the review was never with'],
    ['otherPacks', undefined, 'otherPacks: lacks the one that the review was started with'],
    ['otherPacks', [7], 'otherPacks, number 1: should be an object, but is a number'],
    ['otherPacks', Array.from({ length: 21 }, () => goldenPack), 'otherPacks: may have at most 20 entries, and has 21'],
  ])('is refused where %s is another: %#', (field, value, said) => {
    const read = parseReviewFile({ ...written, [field]: value })
    expect(read.ok ? [] : read.problems.map(sayProblem)).toContain(said)
  })
})
