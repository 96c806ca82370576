/** Stands where a text was taken away. */
export const removedText = '[removed]'

/** What of a review a copy can be made without, see `OmitChoice`. */
export type Omissible = 'notes' | 'owners' | 'names' | 'places' | 'comments'

/**
 * The texts of an event are told by handing each to one of these, which returns what stands there instead; the places of
 * its texts are its *slots*. `omittedWith`: the choice by which a copy goes without this text and has the rest of the event.
 */
export interface Slots {
  /** A text that may be empty. Of one that is taken out it stays to be seen that something was said. */
  readonly said: (text: string, omittedWith?: Omissible) => string
  /** The same where it may not be there at all. */
  readonly saidOrNull: (text: string | null) => string | null
  /** A text that is simply not there once it is taken out: a name, an owner, a note to an action. */
  readonly shownOrNot: (text: string | null, omittedWith: Omissible) => string | null
}

/** An event with its value changed, where it gives one. */
export const withValue = <Event extends { readonly value: unknown }>(
  event: Event,
  change: (value: NonNullable<Event['value']>) => Event['value'],
): Event => {
  const { value } = event
  return value === null || value === undefined ? event : { ...event, value: change(value) }
}

/** An event that holds no text. */
export const withoutSlots = <Event>(event: Event): Event => event
