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
const around = { order, minutes: 5, vote: 1 }
const run = (from: Showing, ...taken: readonly RevealStep[]): Showing =>
  taken.reduce((now, step) => afterStep(now, step, around), from)
const start = showingOf('a', 5)
const withLeft = (showing: Showing, leftMs: number): Showing => ({ ...showing, timer: { ...showing.timer, leftMs } })

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
    expect(run(withLeft(run(start, 'timer'), 61_000), 'timer').timer).toEqual({
      leftMs: 61_000,
      isRunning: false,
    })
    expect(run(start, 'minute').timer.leftMs).toBe(360_000)
  })

  it('give a whole minute more however long the time has been over, and start it anew', () => {
    const over = withLeft(run(start, 'timer'), -400_000)
    expect(run(over, 'minute').timer).toEqual({ leftMs: 60_000, isRunning: true })
    expect(run(over, 'timer').timer).toEqual({ leftMs: 300_000, isRunning: true })
  })

  it('leave a later vote hidden until somebody shows it, and then show it before they go on', () => {
    const first = run(start, 'next')
    const later = { ...around, vote: 2 }
    expect(first.vote).toBe(1)
    for (const step of ['timer', 'minute', 'before', 'blank'] as const)
      expect(afterStep(first, step, later).vote).toBe(1)
    for (const step of ['next', 'reveal'] as const) {
      const both = afterStep(first, step, later)
      expect(both).toMatchObject({ question: 'a', isRevealed: true, vote: 2 })
      expect(afterStep(both, 'next', later).question).toBe('b')
      expect(afterStep(both, 'reveal', later).isRevealed).toBe(false)
    }
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
