import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  claimedQuestions,
  criticalTimes,
  drawQuestions,
  ticketsOf,
  unprovedTimes,
} from '../../../src/core/rehearsal/drawing'
import type { Change } from '../../../src/core/review/event'
import { mostOfRehearsal } from '../../../src/core/review/eventValues'
import { pack as packOf, reviewOf } from '../../support/notation'

/** Evidence that backs a claim on the day of these reviews. */
const proofFor = (question: string): Change => ({
  kind: 'evidence-set',
  evidence: `e-${question}`,
  value: { what: 'Log', where: 'Office', checkedOn: '2026-11-20', questions: [question] },
})

const seeds = fc.integer({ min: 0, max: mostOfRehearsal.seed })

describe('the draw of a rehearsal', () => {
  const pack = packOf('C5 C5 3 3 1 1')
  const review = reviewOf('2 3 2 1 3 ?', proofFor('q1'), proofFor('q3'))

  it('asks for what the school claims, and for nothing else', () => {
    expect(claimedQuestions(pack, review).map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q5'])
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 10 }), (seed, count) => {
        const drawn = drawQuestions(pack, review, count, seed)
        expect(drawn).toHaveLength(Math.min(count, 4))
        expect(new Set(drawn).size).toBe(drawn.length)
        for (const id of drawn) expect(['q1', 'q2', 'q3', 'q5']).toContain(id)
      }),
    )
  })

  it('is the same for the same seed, and begins with the same where more are drawn', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const all = drawQuestions(pack, review, 4, seed)
        for (const count of [1, 2, 3]) expect(drawQuestions(pack, review, count, seed)).toEqual(all.slice(0, count))
      }),
    )
  })

  it('draws nothing where nothing is claimed', () => {
    expect(drawQuestions(pack, reviewOf('0 1 ? - 1 0'), 10, 7)).toEqual([])
  })

  it('gives a critical safeguard three tickets, and a claim without current proof twice as many', () => {
    const tickets = pack.questions.map((question) => ticketsOf(question, review))
    expect(tickets).toEqual([criticalTimes, criticalTimes * unprovedTimes, 1, 0, unprovedTimes, 0])
  })

  it('asks first for each question as often as its share of the tickets', () => {
    const draws = 6_000
    const first = new Map<string, number>()
    for (let seed = 0; seed < draws; seed += 1) {
      const [id = ''] = drawQuestions(pack, review, 1, seed)
      first.set(id, (first.get(id) ?? 0) + 1)
    }
    const all = pack.questions.reduce((sum, question) => sum + ticketsOf(question, review), 0)
    for (const question of claimedQuestions(pack, review)) {
      const expected = (draws * ticketsOf(question, review)) / all
      // Four standard deviations of such a count: seeds are fixed, so this never comes out otherwise.
      const spread = 4 * Math.sqrt(expected * (1 - expected / draws))
      expect(Math.abs((first.get(question.id) ?? 0) - expected)).toBeLessThan(spread)
    }
  })
})
