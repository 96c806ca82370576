import { render, screen, type RenderResult } from '@testing-library/react'
import { Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Pack } from '../../../src/core/content/pack'
import type { Change } from '../../../src/core/review/event'
import { goThrough, type Answering } from '../../../src/state/answering'
import { startReview } from '../../../src/state/library'
import { openReview } from '../../../src/state/openReview'
import type { ReadyReview } from '../../../src/state/openStore'
import { CheckAnswers } from '../../../src/screens/check/CheckAnswers'
import { CriticalDone } from '../../../src/screens/criticalDone/CriticalDone'
import { EvidenceScreen } from '../../../src/screens/evidence/EvidenceScreen'
import { Overview } from '../../../src/screens/overview/Overview'
import { QuestionList } from '../../../src/screens/questions/QuestionList'
import { QuestionScreen } from '../../../src/screens/question/QuestionScreen'
import { ShowScreen } from '../../../src/screens/show/ShowScreen'
import { Announcements } from '../../../src/ui/announce'
import { Toasts } from '../../../src/ui/toasts'
import { stateNow } from '../../support/openReview'
import { InReview } from '../../support/InReview'

/** The open review as it stands. */
export const state = (): ReadyReview => {
  const open = stateNow()
  if (open.status !== 'ready') throw new Error('no review is open')
  return open
}

/** The choice of an answer to the question that is on show, by its value. */
export const answerRadio = (value: string): HTMLInputElement =>
  screen
    .getAllByRole<HTMLInputElement>('radio')
    .find((input) => input.value === value && input.name.startsWith('answer-'))!

export const head = 'head'

interface Opened extends RenderResult {
  /** The path on show, without the review's own part: `/question/q1`. */
  readonly path: () => string
  readonly go: (path: string) => void
}

/** Starts a review with this pack and these changes, opens it, and shows the screen at this path, such as `/question/q1`; the empty path is the overview. */
export const opened = async (
  pack: Pack,
  changes: readonly Change[],
  path: string,
  answering: Partial<Answering> = {},
): Promise<Opened> => {
  goThrough({ order: 'critical-first', filter: null, hasKeys: true, ...answering })
  const id = await startReview(
    pack,
    [
      { kind: 'contributor-set', contributor: head, value: { role: 'Head', name: null } },
      { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
      { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
      ...changes,
    ],
    head,
  )
  await openReview(id)
  const start = `/review/${id}`
  const { hook, history, navigate } = memoryLocation({ path: `${start}${path}`, record: true })
  const shown = render(
    <Router hook={hook}>
      <Switch>
        <Route path="/review/:id">
          <Overview />
        </Route>
        <Route path="/review/:id/question/:question">{({ question }) => <QuestionScreen id={question} />}</Route>
        <Route path="/review/:id/check/:area">{({ area }) => <CheckAnswers areaId={area} />}</Route>
        <Route path="/review/:id/critical-done">
          <CriticalDone />
        </Route>
        <Route path="/review/:id/evidence">
          <EvidenceScreen />
        </Route>
        <Route path="/review/:id/questions">
          <QuestionList />
        </Route>
        <Route path="/review/:id/show">
          <ShowScreen />
        </Route>
        <Route>
          <h1>Another screen</h1>
        </Route>
      </Switch>
      <Toasts />
      <Announcements />
    </Router>,
    { wrapper: InReview },
  )
  return { ...shown, path: () => (history.at(-1) ?? '').slice(start.length), go: (next) => navigate(`${start}${next}`) }
}
