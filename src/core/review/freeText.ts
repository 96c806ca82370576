import type { ReviewEvent } from './event'

/** Stands where a text was taken away. */
export const removedText = '[removed]'

/** The event with each text that somebody typed into it changed; an empty text stays empty. Choices, dates and ids are no text. */
export const withTexts = (event: ReviewEvent, change: (text: string) => string): ReviewEvent => {
  const changed = (text: string): string => (text === '' ? text : change(text))
  const changedOrNull = (text: string | null): string | null => (text === null ? null : changed(text))
  switch (event.kind) {
    case 'note-set':
    case 'reason-set':
      return { ...event, value: changedOrNull(event.value) }
    case 'action-set':
      return event.property === 'wording' || event.property === 'owner' || event.property === 'note' ? { ...event, value: changedOrNull(event.value) } : event
    case 'detail-set':
      return event.detail === 'school' || event.detail === 'title' ? { ...event, value: changedOrNull(event.value) } : event
    case 'contributor-set':
      return event.value === null ? event : { ...event, value: { ...event.value, role: changed(event.value.role), name: changedOrNull(event.value.name) } }
    case 'evidence-set':
      return event.value === null ? event : { ...event, value: { ...event.value, what: changed(event.value.what), where: changed(event.value.where) } }
    case 'milestone-set':
      return event.value === null ? event : { ...event, value: { ...event.value, name: changed(event.value.name) } }
    case 'comment-set':
      return event.value === null ? event : { ...event, value: { ...event.value, text: changed(event.value.text) } }
    case 'signature-set':
      return event.value === null ? event : { ...event, value: { ...event.value, name: changed(event.value.name), role: changed(event.value.role), minute: changed(event.value.minute) } }
    case 'earlier-answer-set':
      return event.value === null ? event : { ...event, value: { ...event.value, reason: changedOrNull(event.value.reason) } }
    case 'agreement-set':
      return event.value === null ? event : { ...event, value: { ...event.value, reason: changed(event.value.reason), views: event.value.views.map((view) => ({ ...view, role: changed(view.role) })) } }
    case 'review-started':
    case 'answer-set':
    case 'flag-set':
    case 'view-set':
    case 'comment-resolved-set':
      return event
  }
}

/** Each text that somebody typed into an event; empty ones are left out. */
export const textsOf = (event: ReviewEvent): readonly string[] => {
  const texts: string[] = []
  withTexts(event, (text) => {
    texts.push(text)
    return text
  })
  return texts
}

/** An event without the name that it gives a contributor; the event itself where it gives none. */
export const withoutName = (event: ReviewEvent): ReviewEvent =>
  event.kind === 'contributor-set' && event.value !== null && event.value.name !== null ? { ...event, value: { ...event.value, name: null } } : event

/** An event without any text. What follows from it stays: a reason that was given still is one, evidence that said where it is still does. Emptying it again changes nothing. */
export const emptied = (event: ReviewEvent): ReviewEvent => withTexts(withoutName(event), () => removedText)
