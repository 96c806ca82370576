import * as z from 'zod/mini'
import { create } from 'zustand'
import { packLimits } from '../core/content/packFields'
import { idSchema } from '../core/log/envelope'
import type { ReadyReview } from './openStore'
import { recall, remember } from './remembered'
import { sentTo } from './sentTo'

/** Which questions a governor has ticked as asked, on this device, of what was sent to them. It is theirs alone: it goes into no file. */
interface Asked {
  /** Whose it is, of what: another sending begins anew. */
  readonly key: string
  /** Ids of questions. */
  readonly questions: ReadonlySet<string>
}

const none: Asked = { key: '', questions: new Set() }
export const useAsked = create<Asked>()(() => none)

const stored = z.array(idSchema).check(z.maxLength(packLimits.questions))

const keyOf = (open: Pick<ReadyReview, 'id' | 'me' | 'review'>): string => `asked/${sentTo(open)}`

/** Reads what this governor has ticked so far. What cannot be read counts as nothing. */
export const readAsked = async (open: Pick<ReadyReview, 'id' | 'me' | 'review'>): Promise<void> => {
  const key = keyOf(open)
  if (useAsked.getState().key === key) return
  useAsked.setState({ ...none, key })
  const kept = await recall(key, stored)
  if (kept === null || useAsked.getState().key !== key) return
  // What was ticked while it was read counts as well.
  useAsked.setState(({ questions }) => ({ questions: new Set([...kept, ...questions]) }))
}

/** Ticks a question as asked, or takes the tick back. Where it cannot be stored it is known for as long as the page is. */
export const noteAsked = async (
  open: Pick<ReadyReview, 'id' | 'me' | 'review'>,
  question: string,
  isAsked: boolean,
): Promise<void> => {
  await readAsked(open)
  const { key, questions } = useAsked.getState()
  const others = [...questions].filter((id) => id !== question)
  const now = isAsked ? [...others, question] : others
  useAsked.setState({ questions: new Set(now) })
  await remember(key, now)
}
