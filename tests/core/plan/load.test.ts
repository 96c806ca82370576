import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priorities, type Priority } from '../../../src/core/content/pack'
import { spread, type Load } from '../../../src/core/plan/load'
import { addWorkingDays } from '../../../src/core/plan/workingDays'

const from = '2026-11-23'
const limits: Readonly<Record<Priority, number>> = { now: 5, next: 20, then: 60, later: 130 }

/** Steps such as `next`, `then deputy` or `now! head`: one each, with its limit; `!` is a day that nothing moves. */
const loadsOf = (lines: readonly string[], since = from): readonly Load[] =>
  lines.map((line, index) => {
    const [word = '', person = 'head'] = line.split(' ')
    const priority = priorities.find((one) => word.startsWith(one))!
    const limit = addWorkingDays(since, limits[priority], [])
    return { id: `s${index + 1}`, person, since, limit, priority, fixed: word.endsWith('!') ? limit : null }
  })

/** Of each step, how many working days after the review date it is due. */
const daysOf = (lines: readonly string[], load = 2): readonly number[] => {
  const due = spread(loadsOf(lines), from, load, [])
  return lines.map((_, index) => {
    const day = due.get(`s${index + 1}`)!
    for (let days = 0; ; days += 1) if (addWorkingDays(from, days, []) === day) return days
  })
}

describe('the steps of one person', () => {
  it('are due at their limit where nothing stands in the way', () => {
    expect(daysOf(['now!', 'next', 'then', 'later'])).toEqual([5, 20, 60, 130])
  })

  it('are spread before it where there are several, the more pressing first', () => {
    expect(daysOf(['then', 'then', 'then'])).toEqual([50, 55, 60])
  })

  it('are as many in a fortnight as the school says', () => {
    expect(daysOf(['next', 'next', 'next', 'next'], 1)).toEqual([10, 20, 30, 40])
    expect(daysOf(['next', 'next', 'next', 'next'], 4)).toEqual([13, 15, 18, 20])
  })

  it('give way to what is more pressing, and are later than their limit where there is no place left', () => {
    expect(daysOf(['next', 'next', 'next', 'next', 'next', 'next'])).toEqual([5, 10, 15, 20, 25, 30])
    expect(daysOf([...Array<string>(12).fill('next'), 'then', 'then'])).toEqual([
      5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70,
    ])
  })

  it('never move one whose day is fixed, which takes up their time all the same', () => {
    expect(daysOf(['now!', 'now!', 'now!'])).toEqual([5, 5, 5])
    expect(daysOf(['next!', 'next', 'next'])).toEqual([20, 10, 15])
  })

  it('are nothing to anybody else', () => {
    expect(daysOf(['then', 'then deputy', 'then'])).toEqual([55, 60, 60])
  })

  it('are never more in a fortnight than the school says, whatever there is to do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('next', 'then', 'later', 'next deputy', 'then deputy'), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (lines, load) => {
          const days = daysOf(lines, load)
          for (const person of ['head', 'deputy']) {
            const own = days.filter((_, index) => (lines[index]!.split(' ')[1] ?? 'head') === person)
            for (const start of own)
              expect(own.filter((day) => day >= start && day < start + 10).length).toBeLessThanOrEqual(load)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of a later answer never are due before it, though places before it are free', () => {
    const late = addWorkingDays(from, 58, [])
    const [only] = loadsOf(['next'], late)
    expect(spread([only!], from, 2, []).get('s1')! > late).toBe(true)
  })
})
