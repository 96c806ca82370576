import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ErrorScreen } from '../../src/app/ErrorScreen'
import { reviewOf } from '../../src/state/openReview'
import { useLastOpened, type ReadyReview } from '../../src/state/openStore'
import { closeAll, lastDocument } from '../support/openReview'

const Failing = () => {
  throw new Error('the screen fell over')
}

const show = () =>
  render(
    <Router hook={useHashLocation}>
      <ErrorScreen>
        <Switch>
          <Route path="/">
            <p>The list of reviews</p>
          </Route>
          <Route>
            <Failing />
          </Route>
        </Switch>
      </ErrorScreen>
    </Router>,
  )

beforeEach(() => {
  // React tells the console of what the screen stands in for.
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(window, 'scrollTo').mockReturnValue()
  window.location.hash = '#/failing'
})
afterEach(() => {
  vi.restoreAllMocks()
  closeAll()
})

test('the screen that says that a page failed leaves when the address changes', async () => {
  show()
  expect(screen.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: 'All reviews' }))
  expect(await screen.findByText('The list of reviews')).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'This page could not be shown' })).toBeNull()
})

test('it says what is so of the open review, and stays true when that changes', () => {
  useLastOpened.setState({ document: reviewOf('r1') })
  const ready = (saveStatus: ReadyReview['saveStatus']) =>
    act(() => lastDocument().state.setState({ status: 'ready', saveStatus } as ReadyReview, true))
  ready({ kind: 'failed', why: 'full', waiting: 2 })
  show()
  expect(screen.getByText('What you entered last is not stored on this device.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Save the review as a file' })).toBeVisible()
  ready({ kind: 'saving' })
  expect(screen.getByText(/is being stored/)).toBeVisible()
  ready({ kind: 'saved', at: null })
  expect(screen.getByText(/is stored on this device/)).toBeVisible()
})

test('it says nothing of a review where none is open', () => {
  show()
  expect(screen.getByText('Nothing that is stored on this device was changed.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Save the review as a file' })).toBeNull()
})
