import { describe, expect, it } from 'vitest'
import { leftWords, pauseClock, startClock, stoppedClock, tick } from '../../../src/core/rehearsal/clock'

const seconds = (...at: readonly number[]) => at.map((second) => second * 1_000)

/** A clock that was started at 0 and ticked at these seconds. */
const ticked = (...at: readonly number[]) => seconds(...at).reduce(tick, startClock(stoppedClock, 0))

describe('the clock of a rehearsal', () => {
  it('counts what passes between its ticks', () => {
    expect(ticked(1, 2, 4).spentMs).toBe(4_000)
  })

  it('leaves out a time in which the page was frozen, and says so', () => {
    const clock = ticked(1, 2, 900, 901)
    expect(clock).toMatchObject({ spentMs: 3_000, hasSkipped: true })
  })

  it('never runs backwards where a clock jumps', () => {
    expect(ticked(3, 1, 2)).toMatchObject({ spentMs: 4_000, hasSkipped: false })
  })

  it('stands still while it is paused, and goes on', () => {
    const paused = pauseClock(ticked(1, 2), 3_000)
    expect(tick(paused, 60_000)).toEqual(paused)
    expect(tick(startClock(paused, 60_000), 61_000).spentMs).toBe(4_000)
  })

  it('says what is left, and by how much it is over', () => {
    expect([0, 51, 360, 372].map((second) => leftWords(6, { ...stoppedClock, spentMs: second * 1_000 }))).toEqual([
      '6:00',
      '5:09',
      '0:00',
      '−0:12',
    ])
  })
})
