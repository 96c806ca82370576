import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterStep,
  showingOf,
  stepOfKey,
  steps,
  timerWords,
  type Showing,
  type RevealStep,
} from '../../../src/core/workshop/showing'

const order = ['a', 'b', 'c']
const run = (from: Showing, ...taken: readonly RevealStep[]): Showing =>
  taken.reduce((now, step) => afterStep(now, step, { order, minutes: 5, leftMs: now.timer.leftMs }), from)
const start = showingOf('a', 5)

describe('the steps of a reveal', () => {
  it('show the answers, then the next question with its answers hidden, and lead back the same way', () => {
    expect(run(start, 'next')).toMatchObject({ question: 'a', isRevealed: true })
    expect(run(start, 'next', 'next')).toMatchObject({ question: 'b', isRevealed: false })
    expect(run(start, 'next', 'next', 'back')).toMatchObject({ question: 'a', isRevealed: false })
    expect(run(start, 'next', 'back')).toMatchObject({ question: 'a', isRevealed: false })
  })

  it('never leave the questions that there are, nor show the answers of one that just came up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (taken) => {
        let now = start
        for (const step of taken) {
          const next = run(now, step)
          expect(order).toContain(next.question)
          if (next.question !== now.question) expect(next.isRevealed).toBe(false)
          now = next
        }
      }),
    )
  })

  it('come back from showing nothing to what was shown', () => {
    const shown = run(start, 'next')
    expect(run(shown, 'blank').isBlank).toBe(true)
    expect(run(shown, 'blank', 'next')).toEqual(shown)
    expect(run(shown, 'blank', 'blank')).toEqual(shown)
  })

  it('pause the time where it stands, and add a minute', () => {
    expect(run(start, 'timer').timer).toEqual({ leftMs: 300_000, isRunning: true })
    expect(afterStep(run(start, 'timer'), 'timer', { order, minutes: 5, leftMs: 61_000 }).timer).toEqual({
      leftMs: 61_000,
      isRunning: false,
    })
    expect(run(start, 'minute').timer.leftMs).toBe(360_000)
  })

  it('are taken by keys as a clicker sends them', () => {
    expect(['PageDown', 'PageUp', 'ArrowRight', ' ', 'B', 'x'].map(stepOfKey)).toEqual([
      'next',
      'back',
      'next',
      'next',
      'blank',
      null,
    ])
  })

  it('say what is left of the time', () => {
    expect([300_000, 61_500, 900, 0, -5_000].map(timerWords)).toEqual(['5:00', '1:02', '0:01', 'Time', 'Time'])
  })
})
