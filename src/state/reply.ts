import { copyOfPart } from '../core/review/adoption'
import * as z from 'zod/mini'
import { create } from 'zustand'
import { idSchema, mostEvents } from '../core/log/envelope'
import { replyOf } from '../core/review/governor'
import { governorEntries } from '../core/review/governorEntries'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { writeReviewFile } from '../storage/reviewFile'
import { momentSchema } from './backups'
import { now } from './clock'
import type { ReadyReview } from './openStore'
import { recall, remember } from './remembered'

type OpenCopy = ReviewCopy & Pick<ReadyReview, 'me'>

/** What the governor who reads here sends back, as the text of a file: what they added, and nothing of the school's answers. */
export const replyFileText = (open: OpenCopy): string =>
  writeReviewFile(copyOfPart(open, replyOf(open, open.me)), now(), { for: 'reply', by: open.me })

/** What this device knows of a governor's sending back. */
export interface SentBack {
  /** The review and the governor that it is about. */
  readonly review: string
  readonly by: string
  /** When a reply was last saved or handed over; `null`: never from this device. */
  readonly at: string | null
  /** The ids of the entries that went along. */
  readonly entries: ReadonlySet<string>
}

/** Of the review and governor last asked for; `null`: none yet. */
export const useSentBack = create<{ readonly sent: SentBack | null }>()(() => ({ sent: null }))

const keyOf = (review: string, by: string): string => `sent-back/${review}/${by}`
const stored = z.object({ at: momentSchema, entries: z.array(idSchema).check(z.maxLength(mostEvents)) })

/** Reads when a governor last sent back from this device. What cannot be read counts as never. */
export const readSentBack = async (review: string, by: string): Promise<void> => {
  const before = useSentBack.getState().sent
  if (before?.review === review && before.by === by) return
  const kept = await recall(keyOf(review, by), stored)
  useSentBack.setState({ sent: { review, by, at: kept?.at ?? null, entries: new Set(kept?.entries) } })
}

/** Notes that all the governor has added so far was handed over now. Where it cannot be stored, it is known for as long as the page is. */
export const noteSentBack = async ({
  id,
  log,
  omitted,
  me,
}: Pick<ReadyReview, 'id' | 'log' | 'omitted' | 'me'>): Promise<void> => {
  const at = now()
  const entries = governorEntries({ log, omitted }, me).map((event) => event.id)
  useSentBack.setState({ sent: { review: id, by: me, at, entries: new Set(entries) } })
  await remember(keyOf(id, me), { at, entries })
}
