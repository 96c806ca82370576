import { describe, expect, it } from 'vitest'
import type { Counted, Counting, Pack } from '../../../src/core/content/pack'
import { adopting } from '../../../src/core/review/adopting'
import { keeping, sidesOf } from '../../../src/core/review/conflicts'
import { eventSchema, type Change } from '../../../src/core/review/event'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { undoing } from '../../../src/core/review/log'
import { wholeLog } from '../../../src/core/review/omission'
import { asAsked } from '../../../src/core/review/review'
import { tallyOutcome } from '../../../src/core/review/tally'
import type { TallyResult } from '../../../src/core/review/eventValues'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { answering, answers, extended, pack, packJson, parsed, patched, start } from '../../support/notation'

const counting: Counting = {
  oneMissingFrom: 3,
  oneMissingIn: 10,
  hardlyAnyBelow: [1, 4],
  fewer: 'latest ten',
  noCase: 1,
}
const ruled: Pick<Pack, 'rule'> = { rule: { steps: ['Read.'], words: [], counting } }

const letters: Readonly<Record<string, TallyResult>> = { y: 'yes', n: 'no', p: 'put-right' }
/** `yyn` is three cases. */
const cases = (notation: string): readonly TallyResult[] => [...notation].map((letter) => letters[letter]!)
const counts = (of: Counted['of'], more: Partial<Counted> = {}): Counted => ({
  of,
  what: 'latest concerns',
  needs: 'nearly all',
  ...more,
})

/** `some 1`: the words, and the level that is offered; `-` for none. */
const fit = (results: readonly TallyResult[], counted: Counted): string => {
  const { words, offers } = tallyOutcome(results, counted, ruled)
  return `${words ?? '-'} ${offers ?? '-'}`
}

describe('a count of cases', () => {
  it.each<[string, Counted, string]>([
    // Of ten: on the thresholds and beside them.
    ['yyyyyyyyyy', counts(10), 'nearly all 2'],
    ['yyyyyyyyyp', counts(10), 'nearly all 2'],
    ['yyyyyyyyyn', counts(10), 'some 1'],
    ['yyyyyyyypp', counts(10), 'some 1'],
    ['yyynnnnnnn', counts(10), 'some 1'],
    ['yynnnnnnnn', counts(10), 'hardly any 0'],
    ['pppppppppp', counts(10), 'hardly any 0'],
    // Of five.
    ['yyyyp', counts(5), 'nearly all 2'],
    ['yyypp', counts(5), 'some 1'],
    ['yynnn', counts(5), 'some 1'],
    ['ynnnn', counts(5), 'hardly any 0'],
    // Fewer than are asked for are all there are.
    ['yyyyyyyyp', counts(10), 'nearly all 2'],
    ['yyyyyyypp', counts(10), 'some 1'],
    ['yyp', counts(10), 'nearly all 2'],
    ['yp', counts(10), 'some 1'],
    ['yy', counts(10), 'nearly all 2'],
    ['ynnn', counts(10), 'some 1'],
    ['nnnn', counts(10), 'hardly any 0'],
    ['y', counts(10), 'nearly all 2'],
    ['p', counts(10), 'hardly any 0'],
    ['', counts(10), '- -'],
    // All there are, however many: one in ten.
    [`${'y'.repeat(18)}pp`, counts('all'), 'nearly all 2'],
    [`${'y'.repeat(17)}pp`, counts('all'), 'some 1'],
    [`${'y'.repeat(17)}ppp`, counts('all'), 'some 1'],
    // Where level 2 asks for every one.
    ['yyyyyyyyyy', counts(10, { needs: 'every' }), 'nearly all 2'],
    ['yyyyyyyyyp', counts(10, { needs: 'every' }), 'nearly all -'],
    ['yyyyyyyyyn', counts(10, { needs: 'every' }), 'some 1'],
    ['ynnnnnnnnn', counts(10, { needs: 'every' }), 'hardly any 0'],
    // Where it asks for so many at least.
    ['yyn', counts(3, { needs: 2 }), 'some 2'],
    ['ynn', counts(3, { needs: 2 }), 'some 1'],
    ['nnn', counts(3, { needs: 2 }), 'hardly any 0'],
    ['y', counts(3, { needs: 2 }), 'nearly all -'],
    // Where level 0 asks for more than that it is so in hardly any.
    ['nnnnnnnnnn', counts(10, { lowest: 1 }), 'hardly any 1'],
  ])('of %s, with %j, is %s', (notation, counted, expected) => {
    expect(fit(cases(notation), counted)).toBe(expected)
  })

  it('offers nothing where the question does not say what its levels need', () => {
    expect(fit(cases('yyyyy'), { of: 5, what: 'staff asked' })).toBe('nearly all -')
  })

  it('never offers level 3, which asks for somebody else’s check', () => {
    const needs: readonly Counted['needs'][] = ['nearly all', 'every', 1, undefined]
    const offered = needs.flatMap((need) =>
      ['y', 'n', 'p'].map(
        (letter) =>
          tallyOutcome(
            cases(letter.repeat(10)),
            { of: 10, what: 'cases', ...(need !== undefined && { needs: need }) },
            ruled,
          ).offers,
      ),
    )
    expect(offered).not.toContain(3)
  })

  it('says no more than its numbers where the checklist has none behind its words', () => {
    const outcome = tallyOutcome(cases('yynp'), counts(10), { rule: { steps: ['Read.'], words: [] } })
    expect(outcome).toEqual({
      yes: 2,
      putRight: 1,
      no: 1,
      counted: 4,
      toCount: 6,
      words: null,
      offers: null,
      isCertain: false,
      lacksPuttingRight: false,
    })
    expect(tallyOutcome(cases('yynp'), counts(10), {}).words).toBeNull()
  })

  it('tells that only putting right, or a reason, is missing from nearly all', () => {
    const lacks = (notation: string) => tallyOutcome(cases(notation), counts(10), ruled).lacksPuttingRight
    expect(['yyyyyyyyyn', 'yyyyyyyyyp', 'yyyyyyyynn', 'yyyyyyyyyy'].map(lacks)).toEqual([true, false, false, false])
  })
})

describe('what a count comes to is certain', () => {
  const certain = (notation: string, of: Counted['of'] = 10) =>
    tallyOutcome(cases(notation), counts(of), ruled).isCertain

  it.each([
    ['yyynn', true],
    ['yyyp', false],
    ['yyyn', true],
    ['nnnnnnnnnn', true],
    ['ynnnnnnnn', true],
    ['yynnnnnnn', false],
    ['yyyyyyyyy', false],
    ['yyyyyyyyyp', true],
    ['', false],
  ])('of %s: %s', (notation, expected) => {
    expect(certain(notation)).toBe(expected)
  })

  it('never where all there are is to be counted: nobody knows how many are left', () => {
    expect(certain('nnnnnnnnnn', 'all')).toBe(false)
  })

  it('and then no way of going on comes to anything else', () => {
    const needs: readonly Counted['needs'][] = ['nearly all', 'every', 2]
    const goneOn = (begun: string, of: number): readonly string[] =>
      begun.length === of ? [begun] : ['y', 'n', 'p'].flatMap((next) => goneOn(begun + next, of))
    for (const need of needs) {
      for (const of of [3, 5, 6]) {
        const counted: Counted = { of, what: 'cases', ...(need !== undefined && { needs: need }) }
        const begun = Array.from({ length: of }, (_, length) => goneOn('', length)).flat()
        for (const notation of begun) {
          if (!tallyOutcome(cases(notation), counted, ruled).isCertain) continue
          const ends = new Set(goneOn(notation, of).map((whole) => fit(cases(whole), counted)))
          expect([...ends], `${notation} of ${of}`).toEqual([fit(cases(notation), counted)])
        }
      }
    }
  })
})

describe('the event of a count', () => {
  const tally = (notation: string, question = 'q1'): Change => ({
    kind: 'tally-set',
    question,
    value: { day: '2026-12-03', results: [...cases(notation)] },
  })

  it.each<[string, unknown, boolean]>([
    ['of one case', { day: '2026-12-03', results: ['yes'] }, true],
    ['of fifty cases', { day: '2026-12-03', results: Array.from({ length: 50 }, () => 'no') }, true],
    ['that is taken away', null, true],
    ['of 51 cases', { day: '2026-12-03', results: Array.from({ length: 51 }, () => 'no') }, false],
    ['of no case', { day: '2026-12-03', results: [] }, false],
    ['of another word', { day: '2026-12-03', results: ['yes', 'perhaps'] }, false],
    ['on a day that there is not', { day: '2026-02-30', results: ['yes'] }, false],
    ['on no day', { results: ['yes'] }, false],
    ['with a name to it', { day: '2026-12-03', results: ['yes'], child: 'X' }, false],
  ])('%s is read: %#', (_, value, isRead) => {
    const [event] = extended(start, [tally('y')]).slice(1)
    expect(eventSchema.safeParse({ ...event, value }).success).toBe(isRead)
  })

  it('says where it cannot be read', () => {
    const [event] = extended(start, [tally('y')]).slice(1)
    const read = eventSchema.safeParse({ ...event, value: { day: '2026-12-03', results: ['yes', 'perhaps'] } })
    expect(read.error?.issues.map(({ path }) => path)).toEqual([['value', 'results', 1]])
  })

  it('changes no figure, and is no evidence', () => {
    const asked = pack('C5 3n | 1')
    const withIt = foldEvents(wholeLog(answers('2 1 0', tally('nnnnnnnnnn'), tally('yyyyy', 'q3'))))
    const without = foldEvents(wholeLog(answers('2 1 0')))
    expect(scoreReview(asked, withIt)).toEqual(scoreReview(asked, without))
    expect(withIt.answers).toEqual(without.answers)
    expect(withIt.evidence).toEqual([])
  })

  it('is one field for each question: the latest stands, and undoing brings the one before back', () => {
    const log = answers('2', tally('yyn'), tally('yyyy'))
    expect(foldEvents(wholeLog(log)).tallies.get('q1')?.results).toEqual(cases('yyyy'))
    const back = undoing(wholeLog(log), log.at(-1)!.id)!
    expect(foldEvents(wholeLog(extended(log, [back.change]))).tallies.get('q1')?.results).toEqual(cases('yyn'))
  })

  it('that two people made without sight of each other is a conflict, settled by keeping one', () => {
    const begun = answers('2')
    const [mine, theirs] = [
      extended(begun, [tally('yyn')]).slice(-1),
      extended(begun, [tally('yyy')], 'colleague').slice(-1),
    ]
    const both = [...begun, ...theirs, ...mine]
    const review = foldEvents(wholeLog(both))
    expect(review.conflicts.map((events) => events.map(({ kind }) => kind))).toEqual([['tally-set', 'tally-set']])
    const sides = sidesOf(review.conflicts[0]!)
    const kept = foldEvents(wholeLog(extended(both, [keeping(sides[0]!)])))
    expect([kept.conflicts.length, kept.tallies.size]).toEqual([0, 1])
  })

  it('counts for the revision of the question that it was made for, and for no other', () => {
    const first = pack('C5 3')
    const second = parsed(patched(patched(packJson('C5 3'), 'questions.0.revision', 2), 'version', '2.0.0'))
    const moved = extended(start, [...answering('2'), tally('yyn'), adopting(first, second)])
    const review = foldEvents(wholeLog(moved))
    expect(review.tallies.get('q1')).toBeUndefined()
    const again = extended(moved, [{ ...tally('yyy'), ...asAsked(review, 'q1') } as Change])
    expect(foldEvents(wholeLog(again)).tallies.get('q1')?.results).toEqual(cases('yyy'))
    const back = foldEvents(wholeLog(extended(again, [adopting(first, first)])))
    expect(back.tallies.get('q1')?.results).toEqual(cases('yyn'))
  })
})
