import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandIds, type BandId } from '../../../src/core/content/pack'
import { compareRatios, sum, type Ratio } from '../../../src/core/math/ratio'
import { mergeLogs } from '../../../src/core/log/log'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { scoreReview, type Figures, type Gate, type Scorecard } from '../../../src/core/scoring/scoreReview'
import { anyCase, answeredCase, withAnswer } from '../../support/arbitraries'
import { answers, extended, pack, reviewOf, score, start } from '../../support/notation'

const scored = (packLine: string, given: readonly string[]): Scorecard => score(packLine, given.join(' '))

const figuresOf = (scorecard: Scorecard): readonly Figures[] => [scorecard, ...scorecard.areas.values()]

const atMost = (a: Ratio | null | undefined, b: Ratio | null | undefined): boolean => {
  if (a === null || b === null || a === undefined || b === undefined) return a === b
  return compareRatios(a, b) <= 0
}

const gateOrder = ['gap', 'cant-say-yet', 'all-in-place']
const heightOfGate = (gate: Gate | null): number => (gate === null ? -1 : gateOrder.indexOf(gate.state))
const heightOfBand = (band: BandId | null): number => (band === null ? -1 : bandIds.indexOf(band))

describe('for every pack and every set of answers', () => {
  it('each share lies between 0 and 1, and the score within its interval', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        for (const { score, interval, coverage, notApplicableShare } of figuresOf(scored(packLine, given))) {
          for (const share of [score, interval?.low, interval?.high, coverage, notApplicableShare]) {
            if (share === null || share === undefined) continue
            expect(Number.isSafeInteger(share.numerator) && Number.isSafeInteger(share.denominator)).toBe(true)
            expect(share.numerator).toBeGreaterThanOrEqual(0)
            expect(share.numerator).toBeLessThanOrEqual(share.denominator)
            expect(share.denominator).toBeGreaterThan(0)
          }
          if (score !== null) expect(atMost(interval?.low, score) && atMost(score, interval?.high)).toBe(true)
        }
      }),
    )
  })

  it('the counts add up to the number of questions', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        for (const {
          counts: { questions, ...rest },
        } of figuresOf(scored(packLine, given)))
          expect(sum(Object.values(rest), (n) => n)).toBe(questions)
      }),
    )
  })

  it('a higher level on a question never lowers score, interval, gate or band', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 2 }), ({ packLine, given, chosen }, level) => {
        const before = scored(packLine, withAnswer(given, chosen, String(level)))
        const after = scored(packLine, withAnswer(given, chosen, String(level + 1)))
        const areas = [...before.areas.keys()].map((id) => [before.areas.get(id), after.areas.get(id)] as const)
        for (const [lower, higher] of [[before, after] as const, ...areas]) {
          expect(atMost(lower?.score, higher?.score)).toBe(true)
          expect(atMost(lower?.interval?.low, higher?.interval?.low)).toBe(true)
          expect(atMost(lower?.interval?.high, higher?.interval?.high)).toBe(true)
        }
        expect(heightOfGate(before.gate)).toBeLessThanOrEqual(heightOfGate(after.gate))
        expect(heightOfBand(before.band)).toBeLessThanOrEqual(heightOfBand(after.band))
      }),
      { numRuns: 300 },
    )
  })

  it('a level more on one question raises the score by exactly its weight of three times all weights, once all is answered', () => {
    fc.assert(
      fc.property(answeredCase, fc.integer({ min: 0, max: 2 }), ({ packLine, given, chosen }, level) => {
        const { questions } = pack(packLine)
        const before = scored(packLine, withAnswer(given, chosen, String(level))).score
        const after = scored(packLine, withAnswer(given, chosen, String(level + 1))).score
        expect(after?.denominator).toBe(3 * sum(questions, ({ weight }) => weight))
        expect(before?.denominator).toBe(after?.denominator)
        expect((after?.numerator ?? 0) - (before?.numerator ?? 0)).toBe(questions[chosen]?.weight)
      }),
    )
  })

  it('what is not applicable leaves every figure as if the pack did not ask it, apart from its own count and share', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given, chosen }) => {
        const whole = pack(packLine)
        const left = whole.questions[chosen]
        fc.pre(left !== undefined && left.notApplicable !== null)
        const review = reviewOf(withAnswer(given, chosen, 'n').join(' '))
        const ownFiguresAside = ({
          counts: { questions: _, notApplicable: __, ...counts },
          notApplicableShare: ___,
          ...rest
        }: Figures) => ({ counts, ...rest })
        const comparable = ({ gate, band, noBand, caps, areas, ...figures }: Scorecard) => ({
          ...ownFiguresAside(figures),
          gate,
          band,
          noBand,
          caps,
          areas: [...areas].map(([id, area]) => [id, ownFiguresAside(area)]),
        })
        const without = { ...whole, questions: whole.questions.filter((question) => question !== left) }
        expect(comparable(scoreReview(whole, review))).toEqual(comparable(scoreReview(without, review)))
      }),
      { numRuns: 200 },
    )
  })

  it('"not applicable" without a reason, or where the pack does not allow it, counts as unanswered', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const { questions } = pack(packLine)
        const asUnanswered = given.map((answer, index) =>
          answer === 'n!' || (answer === 'n' && questions[index]?.notApplicable === null) ? '-' : answer,
        )
        expect(scored(packLine, given)).toEqual(scored(packLine, asUnanswered))
      }),
    )
  })

  it('the interval holds every completion, and its ends are the completions with level 0 and with level 3', () => {
    const levels = fc.array(fc.constantFrom('0', '1', '2', '3'), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(anyCase, levels, ({ packLine, given }, fill) => {
        const { questions } = pack(packLine)
        const isOpen = (answer: string, index: number) =>
          answer === '-' || answer === 'n!' || (answer === 'n' && questions[index]?.notApplicable === null)
        const completed = (level: (index: number) => string) =>
          scored(
            packLine,
            given.map((answer, index) => (isOpen(answer, index) ? level(index) : answer)),
          ).score
        const { interval } = scored(packLine, given)
        const some = completed((index) => fill[index] ?? '0')
        expect(atMost(interval?.low ?? null, some) && atMost(some, interval?.high ?? null)).toBe(true)
        expect(completed(() => '0')).toEqual(interval?.low ?? null)
        expect(completed(() => '3')).toEqual(interval?.high ?? null)
      }),
    )
  })

  it('"don’t know" is level 0 in every sum', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const sums = figuresOf(scored(packLine, given)).map(({ score, interval, coverage, notApplicableShare }) => ({
          score,
          interval,
          coverage,
          notApplicableShare,
        }))
        const asZero = figuresOf(
          scored(
            packLine,
            given.map((answer) => (answer === '?' ? '0' : answer)),
          ),
        )
        expect(asZero).toMatchObject(sums)
      }),
    )
  })

  it('the whole is the same sum over all: those of the areas add up to it', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const card = scored(packLine, given)
        const shares: readonly ((figures: Figures) => Ratio | null | undefined)[] = [
          ({ score }) => score,
          ({ interval }) => interval?.low,
          ({ interval }) => interval?.high,
          ({ coverage }) => coverage,
          ({ notApplicableShare }) => notApplicableShare,
        ]
        for (const share of shares) {
          const parts = [...card.areas.values()].map(share)
          expect(sum(parts, (part) => part?.numerator ?? 0)).toBe(share(card)?.numerator ?? 0)
          expect(sum(parts, (part) => part?.denominator ?? 0)).toBe(share(card)?.denominator ?? 0)
        }
        for (const count of [
          'questions',
          'checked',
          'inPlace',
          'partly',
          'notInPlace',
          'dontKnow',
          'unanswered',
          'notApplicable',
        ] as const) {
          expect(sum(card.areas.values(), ({ counts }) => counts[count])).toBe(card.counts[count])
        }
      }),
    )
  })

  it('a share is null exactly where there is nothing to divide by, and a reason stands exactly where there is no band', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const card = scored(packLine, given)
        for (const { score, interval, coverage, notApplicableShare, counts } of figuresOf(card)) {
          const applying = counts.questions - counts.notApplicable
          expect(score === null).toBe(applying === counts.unanswered)
          expect(interval === null).toBe(applying === 0)
          expect(coverage === null).toBe(applying === 0)
          expect(notApplicableShare === null).toBe(counts.questions === 0)
        }
        expect(card.band === null).toBe(card.noBand !== null)
      }),
    )
  })

  it('events may arrive in any order and in any number of pieces', () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), ({ packLine, given }, keys) => {
        const log = extended(answers(given.join(' ')), [{ kind: 'answer-set', question: 'q1', value: 2 }], 'v')
        const shuffled = log
          .map((event, index) => ({ event, key: keys[index % keys.length] ?? 0 }))
          .sort((a, b) => a.key - b.key)
        const arrived = shuffled.reduce((known, { event }) => {
          const merged = mergeLogs(known, [event])
          return merged.ok ? merged.value : known
        }, start)
        expect(scoreReview(pack(packLine), foldEvents(wholeLog(arrived)))).toEqual(
          scoreReview(pack(packLine), foldEvents(wholeLog(log))),
        )
      }),
    )
  })
})
