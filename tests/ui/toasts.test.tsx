import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dismissToasts, showToast, Toasts } from '../../src/ui/toasts'

beforeEach(() => {
  vi.useFakeTimers()
  render(
    <main>
      <h1 tabIndex={-1}>Reviews</h1>
      <button>Before</button>
    </main>,
  )
  render(<Toasts />)
})

afterEach(() => {
  act(() => dismissToasts())
  vi.useRealTimers()
})

const say = (...toast: Parameters<typeof showToast>) => act(() => showToast(...toast))
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const shown = () => [...document.querySelectorAll('.toast > span')].map(({ textContent }) => textContent)

it('what only says something goes by itself', () => {
  say('Saved.')
  wait(11_000)
  expect(shown()).toEqual(['Saved.'])
  wait(1_000)
  expect(shown()).toEqual([])
})

it('what offers something to do never goes by itself, nor for what is said after it', () => {
  say('Removed.', { label: 'Put it back', run: vi.fn<() => void>() })
  say('Saved.')
  wait(3_600_000)
  expect(shown()).toEqual(['Removed.'])
})

it('what must not be missed stays', () => {
  say('It does not fit.', null, true)
  wait(3_600_000)
  expect(shown()).toEqual(['It does not fit.'])
})

it('a passing message stays under the pointer, and under the focus', () => {
  say('Saved.')
  fireEvent.pointerEnter(screen.getByText('Saved.').parentElement!)
  wait(60_000)
  expect(shown()).toEqual(['Saved.'])
  act(() => screen.getByRole('button', { name: 'Close this message' }).focus())
  fireEvent.pointerLeave(screen.getByText('Saved.').parentElement!)
  wait(60_000)
  expect(shown()).toEqual(['Saved.'])
  act(() => screen.getByRole('button', { name: 'Before' }).focus())
  wait(12_000)
  expect(shown()).toEqual([])
})

it('of offers of one kind the latest stands, and of passing messages too', () => {
  say('One.', { label: 'Undo', run: vi.fn<() => void>(), kind: 'undo' })
  say('Go on?', { label: 'Go on', run: vi.fn<() => void>() })
  say('Two.', { label: 'Undo', run: vi.fn<() => void>(), kind: 'undo' })
  say('Three.')
  say('Four.')
  expect(shown()).toEqual(['Go on?', 'Two.', 'Four.'])
})

it('offers that do not fit come into sight again as others go', () => {
  for (const text of ['One.', 'Two.', 'Three.', 'Four.']) say(text, { label: 'Put it back', run: vi.fn<() => void>() })
  expect(shown()).toEqual(['Two.', 'Three.', 'Four.'])
  fireEvent.click(screen.getAllByRole('button', { name: 'Put it back' })[2]!)
  expect(shown()).toEqual(['One.', 'Two.', 'Three.'])
})

it('an offer that is used goes, and the focus is where it was before', () => {
  const run = vi.fn<() => void>()
  act(() => screen.getByRole('button', { name: 'Before' }).focus())
  say('Removed.', { label: 'Put it back', run })
  act(() => screen.getByRole('button', { name: 'Put it back' }).focus())
  fireEvent.click(screen.getByRole('button', { name: 'Put it back' }))
  expect(run).toHaveBeenCalledOnce()
  expect(shown()).toEqual([])
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Before' }))
})

it('focus goes to the heading where what had it before is gone', () => {
  const before = screen.getByRole('button', { name: 'Before' })
  act(() => before.focus())
  say('Removed.', { label: 'Put it back', run: vi.fn<() => void>() })
  act(() => screen.getByRole('button', { name: 'Put it back' }).focus())
  before.remove()
  fireEvent.click(screen.getByRole('button', { name: 'Close this message' }))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Reviews' }))
})
