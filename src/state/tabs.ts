import * as z from 'zod/mini'
import { idSchema, mostEvents } from '../core/log/envelope'
import { eventSchema, type ReviewEvent } from '../core/review/event'
import { omittedEventSchema, type OmittedEvent } from '../core/review/omission'

/** What the tabs of this app on one device tell each other. */
const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('appended'),
    review: idSchema,
    events: z.array(eventSchema).check(z.maxLength(mostEvents)),
    omitted: z.array(omittedEventSchema).check(z.maxLength(mostEvents)),
  }),
  z.strictObject({ kind: z.literal('deleted'), review: idSchema }),
  z.strictObject({ kind: z.literal('stored'), review: idSchema }),
  z.strictObject({ kind: z.literal('cleared') }),
])

export type TabMessage =
  | {
      readonly kind: 'appended'
      readonly review: string
      readonly events: readonly ReviewEvent[]
      readonly omitted: readonly OmittedEvent[]
    }
  | { readonly kind: 'deleted' | 'stored'; readonly review: string }
  | { readonly kind: 'cleared' }

const openChannel = (): BroadcastChannel | null => {
  try {
    return new BroadcastChannel('unannounced')
  } catch {
    // Old browsers have none, and Firefox refuses it where a site may store nothing: then there is nothing to keep in step either.
    return null
  }
}

const channel = openChannel()

/** Tells the other tabs, not this one. */
export const tellTabs = (message: TabMessage): void => channel?.postMessage(message)

/** Hears the other tabs. What another version of the app says in a way unknown here is passed over. */
export const onTabMessage = (hear: (message: TabMessage) => void): void =>
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = messageSchema.safeParse(data)
    if (message.success) hear(message.data)
  })
