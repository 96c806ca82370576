import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Pack } from '../../../src/core/content/pack'
import type { Change } from '../../../src/core/review/event'
import { startReview } from '../../../src/state/library'
import { openReview } from '../../../src/state/openReview'
import type { ReadyReview } from '../../../src/state/openStore'
import { Toasts } from '../../../src/ui/toasts'
import { answering, pack } from '../../support/notation'
import { stateNow } from '../../support/openReview'
import { InReview } from '../../support/InReview'

/** The open review as it stands. */
export const state = (): ReadyReview => {
  const open = stateNow()
  if (open.status !== 'ready') throw new Error('no review is open')
  return open
}

/** Opens a review with this pack, its answers as a line of `notation`, and shows a screen of it. */
export const shownWith = async (
  screen: ReactNode,
  asked: Pack,
  answersNotation: string,
  ...changes: readonly Change[]
): Promise<void> => {
  const id = await startReview(
    asked,
    [
      { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
      { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
      ...answering(answersNotation),
      ...changes,
    ],
    'head',
  )
  await openReview(id)
  render(
    <>
      {screen}
      <Toasts />
    </>,
    { wrapper: InReview },
  )
}

/** The same with its pack as a line of `notation`. */
export const shown = (
  screen: ReactNode,
  packNotation: string,
  answersNotation: string,
  ...changes: readonly Change[]
): Promise<void> => shownWith(screen, pack(packNotation), answersNotation, ...changes)
