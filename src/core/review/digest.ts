import { sha256Of } from '../hashing/sha256'
import type { ReviewEvent } from './event'
import { isText, mapSlots, withoutTexts, type TakenOut } from './freeText'
import type { Slot } from './omission'

/** What the digest of one text of an event is made with. From it nobody can tell what the others are made with, so a text that is here gives away nothing of one that is not. */
const saltOf = ({ salt }: ReviewEvent, slot: number): string => sha256Of([salt ?? '', slot])

const digestOfText = (salt: string, text: string): string => sha256Of([salt, text.normalize('NFC')])

const withoutSalt = ({ salt: _, ...event }: ReviewEvent): ReviewEvent => event as ReviewEvent

/** An event that is here without some of its texts, and what is known of each of them, in the order of `mapSlots`. */
export interface EventPart {
  readonly event: ReviewEvent
  readonly slots: readonly Slot[]
}

/** An event without those of its texts that `isTakenOut` chooses, and without the salt from which their digests could be found by trial. */
export const partOf = (event: ReviewEvent, isTakenOut: TakenOut): EventPart => {
  const slots: Slot[] = []
  mapSlots(event, (text, takenOut, omittedWith) => {
    const salt = saltOf(event, slots.length)
    slots.push(
      !isText(text) ? null : isTakenOut(takenOut, omittedWith) ? { digest: digestOfText(salt, text) } : { salt },
    )
    return text
  })
  return { event: withoutTexts(withoutSalt(event), isTakenOut), slots }
}

/** A part of an event without further texts of it, see `partOf`. */
export const fewerTexts = ({ event, slots }: EventPart, isTakenOut: TakenOut): EventPart => {
  const fewer: Slot[] = []
  const part = mapSlots(event, (text, takenOut, omittedWith) => {
    const slot = slots[fewer.length] ?? null
    const isOut = slot !== null && 'salt' in slot && isTakenOut(takenOut, omittedWith)
    fewer.push(isOut ? { digest: digestOfText(slot.salt, text ?? '') } : slot)
    return isOut ? takenOut : text
  })
  return { event: part, slots: fewer }
}

/** Both texts of two parts of the same event, as far as either has them. */
export const joinedParts = (a: EventPart, b: EventPart): EventPart => {
  const slots: Slot[] = []
  const texts: (string | null)[] = []
  mapSlots(b.event, (text) => {
    texts.push(text)
    return text
  })
  const event = mapSlots(a.event, (text) => {
    const [own = null, other = null] = [a.slots[slots.length], b.slots[slots.length]]
    const isTheirs = own !== null && 'digest' in own && other !== null && 'salt' in other
    const said = isTheirs ? (texts[slots.length] ?? null) : text
    slots.push(isTheirs ? other : own)
    return said
  })
  return { event, slots }
}

/** Whether what is here of an event is what its slots say: where a text is not here, what stands for it is, and nothing else. */
export const isPart = ({ event, slots }: EventPart): boolean => {
  let count = 0
  let isSo = event.salt === undefined
  mapSlots(event, (text, takenOut) => {
    const slot = slots[count] ?? null
    count += 1
    isSo &&= slot === null ? !isText(text) : 'digest' in slot ? text === takenOut : isText(text)
    return text
  })
  return isSo && count === slots.length
}

/** SHA-256 of all that an event says, each of its texts standing there by its digest: the same whether its texts are here or not. */
export const digestOfPart = ({ event, slots }: EventPart): string => {
  let count = 0
  return sha256Of(
    mapSlots(event, (text) => {
      const slot = slots[count] ?? null
      count += 1
      return slot === null ? text : 'digest' in slot ? slot.digest : digestOfText(slot.salt, text ?? '')
    }),
  )
}

/** Events never change, so each is digested once. */
const digests = new WeakMap<ReviewEvent, string>()

/** The digest of an event that is here whole, see `digestOfPart`. */
export const digestOf = (event: ReviewEvent): string => {
  const digest = digests.get(event) ?? digestOfPart(partOf(event, () => false))
  digests.set(event, digest)
  return digest
}

const olderDigests = new WeakMap<ReviewEvent, string>()

/** The digest of an event as files of format 1 and 2 have it: of all that it says, its texts among it. */
export const olderDigestOf = (event: ReviewEvent): string => {
  const digest = olderDigests.get(event) ?? sha256Of(event)
  olderDigests.set(event, digest)
  return digest
}
