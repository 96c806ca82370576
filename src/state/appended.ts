import * as z from 'zod/mini'
import { idSchema, mostEvents } from '../core/log/envelope'
import { eventSchema } from '../core/review/event'
import { omittedEventSchema, type PartialLog } from '../core/review/omission'
import { onAnyMessage } from './tabs'

const appendedSchema = z.strictObject({
  kind: z.literal('appended'),
  review: idSchema,
  events: z.array(eventSchema).check(z.maxLength(mostEvents)),
  omitted: z.array(omittedEventSchema).check(z.maxLength(mostEvents)),
})

/** Hears what other tabs stored of a review. What another version of the app says in a way unknown here is passed over. Returns how to stop. */
export const onAppended = (hear: (review: string, appended: PartialLog) => void): (() => void) =>
  onAnyMessage((said) => {
    const message = appendedSchema.safeParse(said)
    if (message.success) hear(message.data.review, { log: message.data.events, omitted: message.data.omitted })
  })
