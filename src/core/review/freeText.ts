import type { ReviewEvent } from './event'

/** Stands where a text was taken away. */
export const removedText = '[removed]'

/** One text of an event: what it says, `null` where the field was left empty, what stands there once it is taken out, and whether it stands beside what the event says: where evidence is kept, why something was agreed. */
type ChangeSlot = (text: string | null, takenOut: string | null, isAside: boolean) => string | null

/** Chooses texts of an event by what stands for each once it is taken out, and by whether it stands beside what the event says. */
export type TakenOut = (takenOut: string | null, isAside: boolean) => boolean

/**
 * The event with each of its texts changed, in an order that is always the same for one kind of event: the places of its
 * texts, its *slots*. Choices, dates and ids are no text. A name, an owner and a note to an action are simply not there
 * once they are taken out; of any other text it stays to be seen that something was said.
 */
export const mapSlots = (event: ReviewEvent, change: ChangeSlot): ReviewEvent => {
  const said = (text: string, isAside = false): string => change(text, removedText, isAside) ?? ''
  const saidOrNull = (text: string | null): string | null => change(text, removedText, false)
  const shownOrNot = (text: string | null): string | null => change(text, null, false)
  switch (event.kind) {
    case 'note-set':
    case 'reason-set':
      return event.value === null ? event : { ...event, value: saidOrNull(event.value) }
    case 'action-set':
      if (event.property === 'wording')
        return event.value === null ? event : { ...event, value: saidOrNull(event.value) }
      return event.property === 'owner' || event.property === 'note'
        ? { ...event, value: shownOrNot(event.value) }
        : event
    case 'detail-set':
      return (event.detail === 'school' || event.detail === 'title') && event.value !== null
        ? { ...event, value: saidOrNull(event.value) }
        : event
    case 'contributor-set':
      return event.value === null
        ? event
        : { ...event, value: { ...event.value, role: said(event.value.role), name: shownOrNot(event.value.name) } }
    case 'evidence-set':
      return event.value === null
        ? event
        : { ...event, value: { ...event.value, what: said(event.value.what), where: said(event.value.where, true) } }
    case 'milestone-set':
      return event.value === null ? event : { ...event, value: { ...event.value, name: said(event.value.name) } }
    case 'comment-set':
      return event.value === null ? event : { ...event, value: { ...event.value, text: said(event.value.text) } }
    case 'signature-set':
      return event.value === null
        ? event
        : {
            ...event,
            value: {
              ...event.value,
              name: said(event.value.name),
              role: said(event.value.role),
              minute: said(event.value.minute),
            },
          }
    case 'earlier-answer-set':
      return event.value === null
        ? event
        : { ...event, value: { ...event.value, reason: saidOrNull(event.value.reason) } }
    case 'agreement-set':
      return event.value === null
        ? event
        : {
            ...event,
            value: {
              ...event.value,
              reason: said(event.value.reason, true),
              views: event.value.views.map((view) => ({ ...view, role: said(view.role) })),
            },
          }
    case 'review-started':
    case 'answer-set':
    case 'flag-set':
    case 'view-set':
    case 'comment-resolved-set':
      return event
  }
}

/** Whether a slot holds a text at all. */
export const isText = (text: string | null): text is string => text !== null && text !== ''

/** Each text that somebody typed into an event; empty ones are left out. */
export const textsOf = (event: ReviewEvent): readonly string[] => {
  const texts: string[] = []
  mapSlots(event, (text) => {
    if (isText(text)) texts.push(text)
    return text
  })
  return texts
}

/** An event without those of its texts that `isTakenOut` chooses. */
export const withoutTexts = (event: ReviewEvent, isTakenOut: TakenOut): ReviewEvent =>
  mapSlots(event, (text, takenOut, isAside) => (isText(text) && isTakenOut(takenOut, isAside) ? takenOut : text))

/** An event without any text. What follows from it stays: a reason that was given still is one, evidence that said where it is still does. Emptying it again changes nothing. */
export const emptied = (event: ReviewEvent): ReviewEvent => withoutTexts(event, () => true)
