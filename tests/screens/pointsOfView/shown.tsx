import { render } from '@testing-library/react'
import { Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Change } from '../../../src/core/review/event'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { Overview } from '../../../src/screens/overview/Overview'
import { PointsOfViewScreen } from '../../../src/screens/pointsOfView/PointsOfViewScreen'
import { QuestionScreen } from '../../../src/screens/question/QuestionScreen'
import { AskOthers } from '../../../src/screens/share/AskOthers'
import { clearAll, copyOf, startReview } from '../../../src/state/library'
import { openReview } from '../../../src/state/openReview'
import type { ReadyReview } from '../../../src/state/openStore'
import { Toasts } from '../../../src/ui/toasts'
import { answering, pack } from '../../support/notation'
import { closeAll, stateNow } from '../../support/openReview'
import { InReview } from '../../support/InReview'

/** The open review as it stands. */
export const state = (): ReadyReview => {
  const open = stateNow()
  if (open.status !== 'ready') throw new Error('no review is open')
  return open
}

/** Somebody who answers independently: a line of answers as in `notation`, and of which pack and for which day. */
export interface Person {
  readonly role: string
  readonly given: string
  readonly pack?: string
  readonly reviewDate?: string
  readonly changes?: readonly Change[]
}

const details = (role: string, reviewDate: string): readonly Change[] => [
  { kind: 'contributor-set', contributor: role, value: { role, name: null } },
  { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
  { kind: 'detail-set', detail: 'reviewDate', value: reviewDate },
]

const today = '2026-11-23'

/** A device on which a head has a review with these answers, and these people have answered independently. Returns the head's review. */
export const device = async (packLine: string, head: string, people: readonly Person[] = []): Promise<string> => {
  closeAll()
  await clearAll()
  const lead = await startReview(pack(packLine), [...details('Head', today), ...answering(head)], 'Head')
  const copy = await copyOf(lead)
  const { group } = foldEvents(copy!)
  for (const { role, given, pack: own = packLine, reviewDate = today, changes = [] } of people) {
    await startReview(pack(own), [...details(role, reviewDate), ...answering(given), ...changes], role, group, true)
  }
  return lead
}

/** Shows a screen of a review: `''` is the overview. */
export const shown = async (review: string, screen: string): Promise<{ readonly path: () => string }> => {
  await openReview(review)
  const { hook, history } = memoryLocation({ path: `/review/${review}${screen}`, record: true })
  render(
    <Router hook={hook}>
      <Switch>
        <Route path="/review/:id">
          <Overview />
        </Route>
        <Route path="/review/:id/points-of-view">
          <PointsOfViewScreen />
        </Route>
        <Route path="/review/:id/share">
          <AskOthers />
        </Route>
        <Route path="/review/:id/question/:question">
          {({ id, question }) => (state().id === id ? <QuestionScreen id={question} /> : null)}
        </Route>
        <Route>
          <h1>Another screen</h1>
        </Route>
      </Switch>
      <Toasts />
    </Router>,
    { wrapper: InReview },
  )
  return { path: () => history.at(-1) ?? '' }
}
