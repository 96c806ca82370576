import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showingOf, type Showing } from '../../src/core/workshop/showing'
import { asOfNow, leftOf, onceHeard } from '../../src/state/revealing'

const running: Showing = { ...showingOf('q1', 5), timer: { leftMs: 300_000, isRunning: true } }

describe('what another window tells of what is on show', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
  afterEach(() => void vi.useRealTimers())

  it('runs down from when it was heard', () => {
    const shown = onceHeard(null, running)
    vi.advanceTimersByTime(65_000)
    expect(leftOf(shown)).toBe(235_000)
  })

  it('does not turn the time back where it comes a second time, by the other way and later', () => {
    const shown = onceHeard(null, running)
    vi.advanceTimersByTime(65_000)
    expect(leftOf(onceHeard(shown, structuredClone(running)))).toBe(235_000)
  })

  it('counts where anything of it is new', () => {
    const shown = onceHeard(null, running)
    vi.advanceTimersByTime(65_000)
    const more = { ...asOfNow(shown), timer: { leftMs: leftOf(shown) + 60_000, isRunning: true } }
    expect(leftOf(onceHeard(shown, more))).toBe(295_000)
    expect(onceHeard(shown, { ...running, isBlank: true }).showing.isBlank).toBe(true)
  })
})
