import { useEffect, useMemo } from 'react'
import type { ReviewEvent } from '../../core/review/event'
import { entriesToSend } from '../../core/review/governorEntries'
import { useReadyReview } from '../../state/openStore'
import { readSentBack, useSentBack } from '../../state/reply'

/** What the governor who reads here sends back. */
export interface OwnReply {
  /** When they last sent back from this device; `null`: never. */
  readonly sentAt: string | null
  readonly entries: readonly ReviewEvent[]
  /** Those of the entries that have not been sent back yet. */
  readonly notSent: readonly ReviewEvent[]
}

const nothing: ReadonlySet<string> = new Set()

export const useReply = (): OwnReply => {
  const { id, log, omitted, me } = useReadyReview()
  const { sent } = useSentBack()
  useEffect(() => {
    void readSentBack(id, me)
  }, [id, me])
  const known = sent !== null && sent.review === id && sent.by === me ? sent : null
  return useMemo(() => {
    const ids = known?.entries ?? nothing
    const entries = entriesToSend({ log, omitted }, me, ids)
    return { sentAt: known?.at ?? null, entries, notSent: entries.filter((event) => !ids.has(event.id)) }
  }, [log, omitted, me, known])
}
