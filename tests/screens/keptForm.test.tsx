import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Change } from '../../src/core/review/event'
import { stampChange } from '../../src/core/review/log'
import { EvidenceScreen } from '../../src/screens/evidence/EvidenceScreen'
import { History } from '../../src/screens/history/History'
import { PlanScreen } from '../../src/screens/plan/PlanScreen'
import { PointsOfViewScreen } from '../../src/screens/pointsOfView/PointsOfViewScreen'
import { EditDetails } from '../../src/screens/setUp/EditDetails'
import { openReview } from '../../src/state/openReview'
import { dismissToasts, Toasts } from '../../src/ui/toasts'
import { device, state } from './pointsOfView/shown'
import { adopt, record } from '../support/openReview'
import { InReview } from '../support/InReview'

const user = userEvent.setup()
const stamps = { count: 0 }

/** What another tab, or a file, brings while a form is open. */
const elsewhere = (change: Change, saw?: readonly string[]): void => {
  const { id, log, omitted } = state()
  stamps.count += 1
  act(() =>
    adopt(id, {
      log: [
        stampChange(
          { log, omitted },
          change,
          { writer: 'elsewhere', n: stamps.count, at: '2026-11-26T09:00:00.000Z', by: 'Head' },
          saw,
        ),
      ],
      omitted: [],
    }),
  )
}

/** Opens a review in which three people have answered, with these changes, on a screen of it. */
const shown = async (path: string, ...changes: readonly Change[]): Promise<{ readonly go: (path: string) => void }> => {
  const id = await device('C5 3', '1 2', [
    { role: 'Teacher', given: '3 2' },
    { role: 'Governor', given: '0 2' },
  ])
  await openReview(id)
  for (const change of changes) record(change)
  const { hook, navigate } = memoryLocation({ path: `/review/${id}${path}` })
  render(
    <Router hook={hook}>
      <Switch>
        <Route path="/review/:id/evidence">
          <EvidenceScreen />
        </Route>
        <Route path="/review/:id/plan">
          <PlanScreen />
        </Route>
        <Route path="/review/:id/details">
          <EditDetails />
        </Route>
        <Route path="/review/:id/points-of-view">
          <PointsOfViewScreen />
        </Route>
        <Route path="/review/:id/history">
          <History />
        </Route>
        <Route>
          <h1>Another screen</h1>
        </Route>
      </Switch>
      <Toasts />
    </Router>,
    { wrapper: InReview },
  )
  return { go: (next) => act(() => navigate(`/review/${id}${next}`)) }
}

const retype = async (field: HTMLElement, text: string): Promise<void> => {
  await user.clear(field)
  await user.type(field, text)
}
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
const changedSince = () => screen.queryByText(/^This was changed elsewhere since you began/)

beforeEach(() => dismissToasts())

/** The values between which somebody has to choose. */
const toChoose = (): readonly unknown[] =>
  state().review.conflicts.map((events) => events.map((event) => ('value' in event ? event.value : null)))

describe('what a form changes that was changed elsewhere since it was opened', () => {
  const log: Change = {
    kind: 'evidence-set',
    evidence: 'log',
    value: { what: 'Log', where: 'Office', checkedOn: null, questions: [] },
  }
  const logAs = (words: Partial<Extract<Change, { kind: 'evidence-set' }>['value']>): Change =>
    ({ ...log, value: { what: 'Log', where: 'Office', checkedOn: null, questions: [], ...words } }) as Change

  it('is kept beside it: evidence. The message leads to where one is chosen', async () => {
    await shown('/evidence', log)
    await press('Edit Log')
    expect(changedSince()).toBeNull()
    elsewhere(logAs({ what: 'Log of referrals' }))
    expect(changedSince()).toBeInTheDocument()
    await retype(screen.getByLabelText('What it is'), 'Cause for concern log')
    await press('Save changes')
    expect(toChoose()).toMatchObject([[{ what: 'Log of referrals' }, { what: 'Cause for concern log' }]])
    await press('See both')
    expect(screen.getByText(/^1 thing was changed in several copies/)).toBeInTheDocument()
    await press(/^Keep this: .*Log of referrals/)
    expect(state().review.evidence).toMatchObject([{ what: 'Log of referrals' }])
  })

  it('is kept beside it: evidence that was taken away', async () => {
    await shown('/evidence', log)
    await press('Edit Log')
    elsewhere({ kind: 'evidence-set', evidence: 'log', value: null })
    await retype(screen.getByLabelText('Where it is kept'), 'Safe')
    await press('Save changes')
    expect(toChoose()).toMatchObject([[null, { where: 'Safe' }]])
  })

  it('is kept beside it: an action', async () => {
    await shown('/plan')
    await press('Lift q1 from 1.')
    await press('Change the wording of: Is q1 in place?')
    elsewhere({ kind: 'action-set', action: 'q1/1', property: 'wording', value: 'Ask the trust.' })
    await retype(screen.getByLabelText('What to do'), 'Ask the diocese.')
    await press('Save the wording')
    expect(toChoose()).toEqual([['Ask the trust.', 'Ask the diocese.']])
  })

  it('is kept beside it: the note on an action, typed in its place', async () => {
    await shown('/plan')
    await press('Lift q1 from 1.')
    const note = screen.getByRole('textbox', { name: 'Note on: Lift q1 from 1.' })
    await user.type(note, 'Ask')
    elsewhere({ kind: 'action-set', action: 'q1/1', property: 'note', value: 'Ask the trust.' })
    await user.type(note, ' the diocese.')
    await user.tab()
    expect(toChoose()).toEqual([['Ask the trust.', 'Ask the diocese.']])
  })

  it('is kept beside it: the details', async () => {
    await shown('/details')
    elsewhere({ kind: 'detail-set', detail: 'title', value: 'Autumn' })
    await retype(screen.getByLabelText('What this review is called'), 'Winter')
    await press('Keep these details')
    expect(toChoose()).toEqual([['Autumn', 'Winter']])
  })

  it('is kept beside it: what was agreed, and the answer that it is', async () => {
    await shown('/points-of-view')
    await user.click((await screen.findAllByRole('button', { name: /^Record what was agreed/ }))[0]!)
    elsewhere({ kind: 'answer-set', question: 'q1', value: 0 })
    await user.click(screen.getByRole('radio', { name: /^In place$/ }))
    await user.type(screen.getByLabelText('Why'), 'Seen.')
    await press('Record it')
    expect(toChoose()).toEqual([[0, 2]])
  })
})

describe('what a form leaves alone', () => {
  it('stays as it is by now: other parts of the same evidence, and the questions that it serves', async () => {
    await shown('/evidence', {
      kind: 'evidence-set',
      evidence: 'log',
      value: { what: 'Log', where: 'Office', checkedOn: null, questions: [] },
    })
    await press('Edit Log')
    elsewhere({
      kind: 'evidence-set',
      evidence: 'log',
      value: { what: 'Log', where: 'Safe', checkedOn: null, questions: ['q1'] },
    })
    await retype(screen.getByLabelText('What it is'), 'Referral log')
    await press('Save changes')
    expect(state().review.evidence).toMatchObject([{ what: 'Referral log', where: 'Safe', questions: ['q1'] }])
    expect(toChoose()).toEqual([])
  })

  it('stays to be chosen where it was so before: a part of an entry that stands beside another', async () => {
    await shown('/evidence', {
      kind: 'evidence-set',
      evidence: 'log',
      value: { what: 'Log', where: 'Office', checkedOn: null, questions: [] },
    })
    elsewhere(
      { kind: 'evidence-set', evidence: 'log', value: { what: 'Log', where: 'Safe', checkedOn: null, questions: [] } },
      [],
    )
    await press('Edit Log')
    await retype(screen.getByLabelText('What it is'), 'Referral log')
    await press('Save changes')
    expect(toChoose()).toMatchObject([
      [
        { what: 'Log', where: 'Office' },
        { what: 'Referral log', where: 'Safe' },
      ],
    ])
  })

  it('stays as it is by now: who takes part, and other details', async () => {
    await shown('/details')
    elsewhere({ kind: 'contributor-set', contributor: 'nurse', value: { role: 'School nurse', name: null } })
    elsewhere({ kind: 'detail-set', detail: 'phase', value: 'primary' })
    await retype(screen.getByLabelText('What this review is called'), 'Winter')
    await press('Keep these details')
    expect(state().review.details).toMatchObject({ title: 'Winter', phase: 'primary' })
    expect(state().review.contributors.map(({ id }) => id)).toContain('nurse')
    expect(toChoose()).toEqual([])
  })
})

describe('a form that was left', () => {
  it('is gone on with as it was begun: what came meanwhile stays beside what it changes, and only that is recorded', async () => {
    const { go } = await shown('/details')
    await retype(screen.getByLabelText('What this review is called'), 'Winter')
    go('/elsewhere')
    elsewhere({ kind: 'detail-set', detail: 'title', value: 'Autumn' })
    elsewhere({ kind: 'detail-set', detail: 'school', value: 'Example Academy' })
    go('/details')
    expect(screen.getByText('You had begun this earlier, and can go on.')).toBeInTheDocument()
    expect(changedSince()).toBeInTheDocument()
    await press('Keep these details')
    expect(state().review.details.school).toBe('Example Academy')
    expect(toChoose()).toEqual([['Autumn', 'Winter']])
  })

  it('begun afresh is the form as things are now', async () => {
    const { go } = await shown('/details')
    await retype(screen.getByLabelText('What this review is called'), 'Winter')
    go('/elsewhere')
    elsewhere({ kind: 'detail-set', detail: 'title', value: 'Autumn' })
    go('/details')
    await press('Start afresh')
    expect(screen.getByLabelText('What this review is called')).toHaveValue('Autumn')
    expect(changedSince()).toBeNull()
    await retype(screen.getByLabelText('What this review is called'), 'Winter')
    await press('Keep these details')
    expect(state().review.details.title).toBe('Winter')
    expect(toChoose()).toEqual([])
  })
})
