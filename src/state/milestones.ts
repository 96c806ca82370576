import { coversOf } from '../core/review/milestones'
import { fingerprintOf } from '../core/review/fingerprint'
import { newId, today } from './clock'
import { record } from './openReview'
import { ready, useOpenReview } from './openStore'

/** Keeps the open review as it stands by a name. `isToSend`: it is what goes to governors. Returns the new milestone's id. */
export const makeMilestone = (name: string, isToSend = false): string => {
  const { log, omitted } = ready(useOpenReview.getState())
  const milestone = newId()
  record({
    kind: 'milestone-set',
    milestone,
    value: {
      name,
      madeOn: today(),
      covers: coversOf([...log, ...omitted]),
      fingerprint: fingerprintOf({ log, omitted }),
      ...(isToSend && { sentTo: 'governors' }),
    },
  })
  return milestone
}

/** Takes a milestone away that was made by a slip, whatever was done since. Returns `false` where it stays, since somebody has signed it. */
export const takeBackMilestone = (milestone: string): boolean => {
  const { review } = ready(useOpenReview.getState())
  if (review.signatures.some((signature) => signature.milestone === milestone)) return false
  record({ kind: 'milestone-set', milestone, value: null })
  return true
}
