import { coversOf } from '../core/review/milestones'
import { fingerprintOf } from '../storage/fingerprint'
import { newId, today } from './clock'
import { record } from './openReview'
import { ready, useOpenReview } from './openStore'

/** Keeps the open review as it stands by a name. Returns the new milestone's id. */
export const makeMilestone = (name: string): string => {
  const { log, omitted } = ready(useOpenReview.getState())
  const milestone = newId()
  record({
    kind: 'milestone-set', milestone,
    value: { name, madeOn: today(), covers: coversOf([...log, ...omitted]), fingerprint: fingerprintOf({ log, omitted }) },
  })
  return milestone
}

/** Takes a milestone away that was made by a slip, whatever was done since. */
export const takeBackMilestone = (milestone: string): void => {
  record({ kind: 'milestone-set', milestone, value: null })
}
