import { act, render, screen } from '@testing-library/react'
import { Profiler } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useToday } from '../../src/screens/useToday'
import { sayDate } from '../../src/core/math/calendar'

vi.hoisted(() => {
  process.env['TZ'] = 'Europe/London'
})

const Day = () => <h1>{sayDate(useToday())}</h1>

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-07-01T22:58:30Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

it('a page that stays open has the new day within a minute of midnight where the user is, and is not drawn in between', () => {
  const onDrawn = vi.fn<() => void>()
  render(
    <Profiler id="day" onRender={onDrawn}>
      <Day />
    </Profiler>,
  )
  act(() => void vi.advanceTimersByTime(60_000))
  expect(screen.getByRole('heading')).toHaveTextContent('1 July 2026')
  expect(onDrawn).toHaveBeenCalledTimes(1)
  act(() => void vi.advanceTimersByTime(90_000))
  expect(screen.getByRole('heading')).toHaveTextContent('2 July 2026')
})

it('a page that somebody comes back to has the new day at once', () => {
  render(<Day />)
  vi.setSystemTime('2026-07-03T08:00:00Z')
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(screen.getByRole('heading')).toHaveTextContent('3 July 2026')
})

it('a page that is gone looks no more', () => {
  const { unmount } = render(<Day />)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
