import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planActions } from '../../../src/core/plan/planActions'
import { criticalRoute } from '../../../src/core/report/findings/criticalRoute'
import { reachedWords, routeTitle } from '../../../src/core/report/words/routeWords'
import { anyCase } from '../../support/arbitraries'
import { pack, packJson, parsed, patched, reviewOf } from '../../support/notation'

const routeOf = (asked: ReturnType<typeof pack>, answers: string) => {
  const review = reviewOf(answers)
  return criticalRoute(asked, review, planActions(asked, review))
}
const stepsOf = (line: string, answers: string) =>
  routeOf(pack(line), answers)?.steps.map(({ question, from, gate }) => `${question.id}/${from} ${gate.inPlace}`)

describe('the way to all critical safeguards in place', () => {
  it('is a step for each that is partly in place, and two for each that is not', () => {
    expect(stepsOf('C5 C5 C5 3', '1 0 2 0')).toEqual(['q1/1 2', 'q2/0 2', 'q2/1 3'])
  })

  it('takes the least effort first', () => {
    const asked = parsed(patched(packJson('C5 C5'), 'questions.0.actions.1.effort', 'large'))
    expect(routeOf(asked, '1 1')?.steps.map(({ question }) => question.id)).toEqual(['q2', 'q1'])
  })

  it('has the day of the plan, and for what is not in the plan yet one after it', () => {
    const steps = routeOf(pack('C5'), '0')?.steps
    expect(steps?.map(({ due, action }) => [due, action?.id ?? null])).toEqual([
      ['2026-11-30', 'q1/0'],
      ['2026-12-07', null],
    ])
  })

  it('says what each step comes to, and the verdict at its end', () => {
    const asked = pack('C5 C5')
    const route = routeOf(asked, '1 3')!
    expect(route.steps.map((step) => reachedWords(asked, step))).toEqual([
      '2 of 2 in place · All critical safeguards in place · overall: keep checking',
    ])
  })

  it('tells what nobody knows apart, since what it takes is not known', () => {
    const route = routeOf(pack('C5 C5 C5'), '1 ? -')!
    expect(route.steps).toHaveLength(1)
    expect(route.unknown.map(({ id }) => id)).toEqual(['q2', 'q3'])
    expect(routeTitle(route)).toBe('1 step leads to every critical safeguard in place that is known; 2 are not')
  })

  it('is none where no critical question is asked', () => {
    expect(routeOf(pack('3'), '0')).toBeNull()
  })

  it('leads there with as few steps as levels are missing, whatever was answered', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const route = routeOf(pack(packLine), given.join(' '))
        if (route === null) return
        const missing = pack(packLine).questions.reduce(
          (sum, { critical }, index) =>
            sum + (critical && given[index] === '0' ? 2 : critical && given[index] === '1' ? 1 : 0),
          0,
        )
        expect(route.steps).toHaveLength(missing)
        const last = route.steps.at(-1)
        if (last !== undefined) expect(last.gate.gaps).toEqual([])
        if (last !== undefined && route.unknown.length === 0) expect(last.gate.state).toBe('all-in-place')
      }),
    )
  })
})
