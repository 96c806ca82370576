import { render } from '@testing-library/react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { Screen } from '../../../src/app/Screen'
import type { Pack } from '../../../src/core/content/pack'
import type { Change } from '../../../src/core/review/event'
import { startReview } from '../../../src/state/library'
import { makeMilestone } from '../../../src/state/milestones'
import { openReview } from '../../../src/state/openReview'
import type { ReadyReview } from '../../../src/state/openStore'
import { Toasts } from '../../../src/ui/toasts'
import { answering, pack } from '../../support/notation'
import { answerAs, lastDocument, record, stateNow } from '../../support/openReview'

/** The open review as it stands. */
export const state = (): ReadyReview => {
  const open = stateNow()
  if (open.status !== 'ready') throw new Error('no review is open')
  return open
}

export const governor = (id: string, role: string): Change => ({
  kind: 'contributor-set',
  contributor: id,
  value: { role, name: null, isGovernor: true },
})

interface Sent {
  /** A pack, or a line of the notation for one. */
  readonly pack: string | Pack
  readonly answers: string
  /** The school's other changes before it was sent. */
  readonly changes?: readonly Change[]
  /** What the school did after a milestone that was made first. */
  readonly since?: readonly Change[]
  /** The milestone that was sent; `null`: none was made. */
  readonly milestone?: string | null
  /** What comes after it: by the school, or by governors who are named in it. */
  readonly after?: () => void | Promise<void>
}

export const chair = 'chair'

/** Opens a review that was sent to governors, as the chair sees it, at this path below the review: `/area/a1`; empty is what they read first. */
export const sent = async (
  { pack: asked, answers, changes = [], since = [], milestone = 'Autumn 2026, to full governors', after }: Sent,
  path = '',
) => {
  const id = await startReview(
    typeof asked === 'string' ? pack(asked) : asked,
    [
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } },
      { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
      { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
      ...answering(answers),
      ...changes,
    ],
    'head',
  )
  await openReview(id)
  if (since.length > 0) {
    makeMilestone(lastDocument(), 'Summer 2026')
    for (const change of since) record(change)
  }
  if (milestone !== null) makeMilestone(lastDocument(), milestone)
  await after?.()
  // In this order: a governor names themselves.
  await answerAs(chair)
  record(governor(chair, 'Chair of governors'))
  const { hook, history } = memoryLocation({ path: `/review/${id}${path}`, record: true })
  render(
    <Router hook={hook}>
      <Screen />
      <Toasts />
    </Router>,
  )
  return { path: () => (history.at(-1) ?? '').slice(`/review/${id}`.length) }
}
