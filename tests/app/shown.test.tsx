import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { navigate } from 'wouter/use-hash-location'
import { App } from '../../src/app/App'
import { fetchFor, isHere } from '../../src/app/routes'
import { paths } from '../../src/screens/paths'

const go = (address: string): void => act(() => navigate(address))
const title = () => screen.getByRole('heading', { level: 1 }).textContent

const home = /^Review your own safeguarding/
const sources = /^Where it comes from/

test('a screen stays until the code of the next one is here; where that is here, screen and address change in one step', async () => {
  render(<App />)
  expect(title()).toMatch(home)
  expect(isHere(paths.sources)).toBe(false)
  go(paths.sources)
  expect(title()).toMatch(home)
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  expect(await screen.findByRole('heading', { level: 1, name: sources })).toBeVisible()
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false')
  go(paths.home)
  expect(title()).toMatch(home)
  go(paths.sources)
  expect(title()).toMatch(sources)
  go(paths.home)
})

test('a screen that was asked for and left again before its code came is not shown when it comes', async () => {
  render(<App />)
  go(paths.about)
  go(paths.home)
  await act(() => fetchFor(paths.about))
  expect(isHere(paths.about)).toBe(true)
  expect(title()).toMatch(home)
})
