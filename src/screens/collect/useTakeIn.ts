import { arrivalOf, type Arrival } from '../../core/workshop/arrivals'
import { readManyCodes, type ReadCodes } from '../../core/workshop/manyCodes'
import type { SessionChange, Way } from '../../core/workshop/sessionEvents'
import { useSessionDocument } from '../../state/openSession'

/** What takes codes into the session that is shown here. */
export const useTakeIn = (): {
  /** One code. What is taken in is recorded. */
  readonly one: (text: string, way: Way) => Arrival
  /** All codes of a text, recorded in one go. */
  readonly many: (text: string, way: Way) => ReadCodes & { readonly added: number }
} => {
  const document = useSessionDocument()
  const record = (letters: readonly string[], way: Way): number => {
    const known = new Set(document.ready().session.sent.map((sent) => sent.letters))
    const fresh = [...new Set(letters)].filter((each) => !known.has(each))
    document.recordAll(fresh.map((each): SessionChange => ({ kind: 'sending-set', letters: each, value: way })))
    return fresh.length
  }
  return {
    one: (text, way) => {
      const arrival = arrivalOf(document.ready().session, text)
      if (arrival.kind !== 'refused') record([arrival.letters], way)
      return arrival
    },
    many: (text, way) => {
      const read = readManyCodes(text, document.ready().session.asked)
      return {
        ...read,
        added: record(
          read.codes.map(({ letters }) => letters),
          way,
        ),
      }
    },
  }
}
