import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PlanScreen } from '../../../src/screens/plan/PlanScreen'
import { shown } from '../results/shown'

/** Without asking for roles, which takes a test's DOM seconds for so many rows. */
const rows = () => [...document.querySelectorAll('article')]
const press = (name: string) => fireEvent.click(screen.getByText(name))

/** As many questions as this, each at level 0. */
const withActions = (count: number) => shown(<PlanScreen />, '3 '.repeat(count), '0 '.repeat(count))

describe('a plan of more actions than are drawn at once', () => {
  it('is printed whole', async () => {
    await withActions(101)
    fireEvent(window, new Event('beforeprint'))
    expect(rows()).toHaveLength(101)
    fireEvent(window, new Event('afterprint'))
    expect(rows()).toHaveLength(100)
  })

  it('shows the first hundred, says so, and shows the rest in parts, the keyboard going on where the list does', async () => {
    await withActions(201)
    expect(rows()).toHaveLength(100)
    expect(screen.getByText(/^The first 100 of 201 actions are shown here\./)).toBeInTheDocument()
    press('Show 100 more')
    expect(rows()).toHaveLength(200)
    await Promise.resolve()
    expect(rows()[100]?.querySelector('input')).toHaveFocus()
    press('Show the other 1')
    expect(rows()).toHaveLength(201)
    expect(screen.queryByText(/are shown here/)).toBeNull()
  })
})

it('a plan of a hundred actions is shown whole', async () => {
  await withActions(100)
  expect(rows()).toHaveLength(100)
  expect(screen.queryByText(/are shown here/)).toBeNull()
})
