import { render, screen } from '@testing-library/react'
import { Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { About } from '../../../src/screens/about/About'
import { Home } from '../../../src/screens/home/Home'
import { OpenFile } from '../../../src/screens/open/OpenFile'
import { EditDetails } from '../../../src/screens/setUp/EditDetails'
import { NewReview } from '../../../src/screens/setUp/NewReview'
import { useChosenPack } from '../../../src/state/chosenPack'
import { forgetIncoming } from '../../../src/state/incoming'
import { clearAll } from '../../../src/state/library'
import { openReview } from '../../../src/state/openReview'
import type { ReadyReview } from '../../../src/state/openStore'
import { Toasts } from '../../../src/ui/toasts'
import { closeAll, stateNow } from '../../support/openReview'
import { InReview } from '../../support/InReview'

/** A device on which nothing has been done yet. */
export const freshDevice = async (): Promise<void> => {
  closeAll()
  useChosenPack.setState({ pack: null })
  forgetIncoming()
  await clearAll()
}

/** The open review as it stands. */
export const openState = (): ReadyReview => {
  const open = stateNow()
  if (open.status !== 'ready') throw new Error('no review is open')
  return open
}

interface Shown {
  /** The path on show. */
  readonly path: () => string
}

/** Shows the screen at a path; the screens of a review stand in as their path, save its details, which need the review opened first. */
export const shown = async (path: string): Promise<Shown> => {
  const [, review] = /^\/review\/([^/]+)/.exec(path) ?? []
  if (review !== undefined) await openReview(review)
  const { hook, history } = memoryLocation({ path, record: true })
  render(
    <Router hook={hook}>
      <main>
        <Switch>
          <Route path="/">
            <Home />
          </Route>
          <Route path="/new">
            <NewReview />
          </Route>
          <Route path="/about">
            <About part={null} />
          </Route>
          <Route path="/open">
            <OpenFile />
          </Route>
          <Route path="/review/:id/details">
            <EditDetails />
          </Route>
          <Route>
            <h1>Another screen</h1>
          </Route>
        </Switch>
      </main>
      <Toasts />
    </Router>,
    { wrapper: InReview },
  )
  return { path: () => history.at(-1) ?? '' }
}

/** Waits until the first page has read what is on the device. */
export const homeRead = (): Promise<HTMLElement> => screen.findByRole('link', { name: 'Start a review' })
