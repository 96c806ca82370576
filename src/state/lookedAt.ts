import * as z from 'zod/mini'
import { create } from 'zustand'
import { packLimits } from '../core/content/packFields'
import { idSchema } from '../core/log/envelope'
import type { ReadyReview } from './openStore'
import { recall, remember } from './remembered'
import { sentTo } from './sentTo'

/** What a governor has opened, on this device, of what was sent to them. It is theirs alone: it goes into no file. */
export interface LookedAt {
  /** Whose it is, of what: another sending begins anew. */
  readonly key: string
  readonly areas: ReadonlySet<string>
  readonly plan: boolean
}

const none: LookedAt = { key: '', areas: new Set(), plan: false }
export const useLookedAt = create<LookedAt>()(() => none)

const stored = z.object({ areas: z.array(idSchema).check(z.maxLength(packLimits.areas)), plan: z.boolean() })

const keyOf = (open: Pick<ReadyReview, 'id' | 'me' | 'review'>): string => `looked-at/${sentTo(open)}`

/** Reads what this governor has looked at so far of what was sent last. What cannot be read counts as nothing. */
export const readLookedAt = async (open: Pick<ReadyReview, 'id' | 'me' | 'review'>): Promise<void> => {
  const key = keyOf(open)
  if (useLookedAt.getState().key === key) return
  useLookedAt.setState({ ...none, key })
  const kept = await recall(key, stored)
  if (kept === null || useLookedAt.getState().key !== key) return
  // What was opened while it was read counts as well.
  useLookedAt.setState(({ areas, plan }) => ({ areas: new Set([...kept.areas, ...areas]), plan: plan || kept.plan }))
}

/** Notes that an area, or the plan, is looked at now. Where it cannot be stored it is known for as long as the page is. */
export const noteLookedAt = async (
  open: Pick<ReadyReview, 'id' | 'me' | 'review'>,
  what: { readonly area: string } | 'plan',
): Promise<void> => {
  await readLookedAt(open)
  const { areas, plan, key } = useLookedAt.getState()
  const isNew = what === 'plan' ? !plan : !areas.has(what.area)
  if (!isNew) return
  useLookedAt.setState(what === 'plan' ? { plan: true } : { areas: new Set([...areas, what.area]) })
  const now = useLookedAt.getState()
  await remember(key, { areas: [...now.areas], plan: now.plan })
}
