import { rulesOf, type ReviewEvent } from './event'
import { removedText, type Omissible } from './textSlots'

/** One text of an event: what it says, `null` where the field was left empty, what stands there once it is taken out, and the choice by which a copy goes without it and has the rest; `null`: there is none. */
type ChangeSlot = (text: string | null, takenOut: string | null, omittedWith: Omissible | null) => string | null

/** Chooses texts of an event by what stands for each once it is taken out, and by the choice that leaves it out, see `ChangeSlot`. */
export type TakenOut = (takenOut: string | null, omittedWith: Omissible | null) => boolean

/** The event with each of its texts changed, in an order that is always the same for one kind of event: the places of its texts, its *slots*. */
export const mapSlots = (event: ReviewEvent, change: ChangeSlot): ReviewEvent =>
  rulesOf(event).texts(event, {
    said: (text, omittedWith) => change(text, removedText, omittedWith ?? null) ?? '',
    saidOrNull: (text) => change(text, removedText, null),
    shownOrNot: (text, omittedWith) => change(text, null, omittedWith),
  })

/** Whether a slot holds a text at all. */
export const isText = (text: string | null): text is string => text !== null && text !== ''

/** Whether an event has a text that is chosen so. */
export const hasText = (event: ReviewEvent, isChosen: TakenOut): boolean => {
  let isFound = false
  mapSlots(event, (text, takenOut, omittedWith) => {
    isFound ||= isText(text) && isChosen(takenOut, omittedWith)
    return text
  })
  return isFound
}

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
  mapSlots(event, (text, takenOut, omittedWith) =>
    isText(text) && isTakenOut(takenOut, omittedWith) ? takenOut : text,
  )

/** An event without any text. What follows from it stays: a reason that was given still is one, evidence that said where it is still does. Emptying it again changes nothing. */
export const emptied = (event: ReviewEvent): ReviewEvent => withoutTexts(event, () => true)
