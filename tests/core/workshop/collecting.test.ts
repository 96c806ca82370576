import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerCode, WorkshopAnswer } from '../../../src/core/workshop/answerCode'
import { collect, disagreement, middleLevels, spreadOf } from '../../../src/core/workshop/collecting'

const sent = (table: number, device: number, count: number, ...answers: readonly WorkshopAnswer[]): AnswerCode => ({
  session: 1,
  vote: 1,
  table,
  device,
  count,
  answers,
})

describe('what is collected', () => {
  it('is the latest sending of each device, however often and in whatever order they come', () => {
    const anySending = fc
      .record({
        table: fc.integer({ min: 1, max: 4 }),
        device: fc.integer({ min: 1, max: 3 }),
        count: fc.integer({ min: 1, max: 4 }),
        vote: fc.integer({ min: 1, max: 2 }),
        answer: fc.constantFrom<WorkshopAnswer>(0, 1, 2, 3, 'dont-know', null),
      })
      .map(({ answer, ...code }): AnswerCode => ({ session: 1, ...code, answers: [answer] }))
    fc.assert(
      fc.property(fc.array(anySending, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (codes, order) => {
        const once = collect(codes, 1)
        const shuffled = codes
          .map((code) => [order.next().value ?? 0, code] as const)
          .sort(([a], [b]) => a - b)
          .map(([, code]) => code)
        expect(collect([...shuffled, ...codes], 1)).toEqual(once)
        for (const code of codes.filter(({ vote }) => vote === 1)) {
          const standing = once.sendings.find(({ table, device }) => table === code.table && device === code.device)
          expect(standing?.count).toBeGreaterThanOrEqual(code.count)
        }
      }),
    )
  })

  it('asks about a second device under one number', () => {
    expect(collect([sent(1, 10, 1, 3), sent(2, 20, 1, 2), sent(2, 21, 1, 1)], 1)).toMatchObject({ contested: [2] })
    expect(collect([sent(1, 10, 1, 3), sent(1, 10, 2, 2)], 1).contested).toEqual([])
  })
})

describe('the spread of a question', () => {
  const of = (...answers: readonly WorkshopAnswer[]) =>
    spreadOf(
      answers.map((answer) => ({ answers: [answer] })),
      0,
    )

  it('counts each answer, and never says a mean', () => {
    expect(of(0, 2, 2, 3, 'dont-know', null)).toEqual({ levels: [1, 0, 2, 1], dontKnow: 1, unanswered: 1, median: 2 })
  })

  it('is hidden while fewer than four have answered', () => {
    expect(of(0, 1, 2, null, null)).toBeNull()
    expect(of(0, 1, 2, 'dont-know')).not.toBeNull()
  })

  it('has a median half way between two in the middle, and none where nobody gave a level', () => {
    expect(of(1, 1, 3, 3)?.median).toBe(2)
    expect(of(0, 1, 2, 3)?.median).toBe(1.5)
    expect(of('dont-know', 'dont-know', 'dont-know', 'dont-know')?.median).toBeNull()
  })

  it('has two levels in its middle where the room is split between them, one otherwise', () => {
    expect(middleLevels([5, 0, 0, 5])).toEqual([0, 3])
    expect(middleLevels([0, 2, 2, 0])).toEqual([1, 2])
    expect(middleLevels([1, 0, 2, 1])).toEqual([2])
    expect(middleLevels([0, 0, 0, 1])).toEqual([3])
    expect(middleLevels([0, 0, 0, 0])).toEqual([])
  })

  it('is the wider apart the further its answers are', () => {
    const apart = (...answers: readonly WorkshopAnswer[]) => disagreement(of(...answers)!)
    expect(apart(2, 2, 2, 2)).toBe(0)
    expect(apart(0, 0, 3, 3)).toBe(200)
    expect(apart(2, 2, 2, 'dont-know')).toBe(50)
    expect(apart(1, 1, 2, 2)).toBeLessThan(apart(0, 1, 2, 3))
  })
})
