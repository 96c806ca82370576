import { useMemo } from 'react'
import { personBehind } from '../../core/plan/owners'
import type { Action } from '../../core/plan/planActions'
import { useReadyReview } from '../../state/openStore'

/** Whoever works on this device. */
export interface Mine {
  readonly role: string
  /** Tells which actions are theirs, by their role. */
  readonly isMine: (action: Action) => boolean
}

/** Who works on this device; `null`: nobody has said in which role they do. */
export const useMine = (): Mine | null => {
  const { pack, details, role } = useReadyReview(({ pack, review, me }) => ({
    pack,
    details: review.details,
    role: review.contributors.find(({ id }) => id === me)?.role.trim() ?? '',
  }))
  return useMemo(() => {
    if (role === '') return null
    const person = personBehind(pack, details)
    return { role, isMine: ({ owner }) => person(owner) === person(role) }
  }, [pack, details, role])
}
