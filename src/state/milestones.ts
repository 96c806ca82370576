import { coversOf } from '../core/review/milestones'
import { fingerprintOf } from '../core/review/fingerprint'
import { newId, today } from './clock'
import type { ReviewDocument } from './openStore'

/** Keeps a review as it stands by a name. `isToSend`: it is what goes to governors. Returns the new milestone's id. */
export const makeMilestone = (document: ReviewDocument, name: string, isToSend = false): string => {
  const { log, omitted } = document.ready()
  const milestone = newId()
  document.record({
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
export const takeBackMilestone = (document: ReviewDocument, milestone: string): boolean => {
  const { review } = document.ready()
  if ([...review.signatures, ...review.signOffs].some((signed) => signed.milestone === milestone)) return false
  document.record({ kind: 'milestone-set', milestone, value: null })
  return true
}
