import { fieldOf, rulesOf, type ReviewEvent } from './event'
import type { Subject } from './eventKinds'
import { textsOf } from './freeText'
import { removedText } from './textSlots'
import { currentEvents } from './log'
import type { PartialLog } from './omission'
import { findPersonalData, type Finding, type PersonalDataKind } from '../personalData/findPersonalData'

/** A text of an entry, with what was found in it. */
export interface FoundText {
  readonly text: string
  /** At least one. */
  readonly findings: readonly Finding[]
}

/** An entry of the log in which something looks like personal data. */
export interface FoundEntry {
  readonly event: ReviewEvent
  /** Those of its texts in which something was found. */
  readonly texts: readonly FoundText[]
  /** Whether it counts now; else it is only in the history. */
  readonly isCurrent: boolean
  readonly subject: Subject
}

/** Those of some texts in which something looks like personal data, each once. */
export const foundInTexts = (texts: readonly string[]): readonly FoundText[] =>
  [...new Set(texts)].flatMap((text): readonly FoundText[] => {
    const findings = findPersonalData(text)
    return findings.length === 0 ? [] : [{ text, findings }]
  })

/** Events never change, so each is searched once, however often its log is looked through. */
const searched = new WeakMap<ReviewEvent, readonly FoundText[]>()

const textsFound = (event: ReviewEvent): readonly FoundText[] => {
  const known = searched.get(event)
  if (known !== undefined) return known
  const texts = foundInTexts(textsOf(event))
  searched.set(event, texts)
  return texts
}

/**
 * Every entry of a log in which something looks like personal data, the history included, in the order of the log. What
 * was taken away for good does not come up: its text is not there any more.
 */
export const personalDataInLog = ({ log, omitted }: PartialLog): readonly FoundEntry[] => {
  const found = log.flatMap((event) => {
    const texts = textsFound(event)
    return texts.length === 0 ? [] : [{ event, texts }]
  })
  if (found.length === 0) return []
  const current = new Set([...currentEvents({ log, omitted }).values()].flat())
  return found.map(({ event, texts }) => ({
    event,
    texts,
    isCurrent: current.has(event),
    subject: rulesOf(event).subject(event),
  }))
}

/**
 * The other texts that the history keeps of the field that an entry stands in: what was typed there pause by pause. Where
 * a number was typed in two goes, half of it may stand in one of them, which the search does not find. What counts now is not among them.
 */
export const othersInHistory = ({ log, omitted }: PartialLog, { event }: FoundEntry): readonly ReviewEvent[] => {
  const field = fieldOf(event)
  const current = new Set(currentEvents({ log, omitted }).get(field))
  return log.filter(
    (other) =>
      other !== event &&
      fieldOf(other) === field &&
      !current.has(other) &&
      textsOf(other).some((text) => text !== removedText),
  )
}

/** A piece of an excerpt; `kind` says what it looks like, `null`: it stands beside what was found. */
export interface ExcerptPiece {
  readonly text: string
  readonly kind: PersonalDataKind | null
}

/** Part of a text, in its order. */
export type Excerpt = readonly ExcerptPiece[]

const shortenedAtStart = (text: string): string => `…${text.replace(/^\S{0,20}\s/, '')}`
const shortenedAtEnd = (text: string): string => `${text.replace(/\s\S{0,20}$/, '')}…`

/** What was found in a text, with at most so many characters around it on each side, cut between words where there is a gap near. What stands close together comes in one excerpt. */
export const excerptsOf = ({ text, findings }: FoundText, characters: number): readonly Excerpt[] => {
  const clusters: Finding[][] = []
  for (const finding of findings) {
    const cluster = clusters.at(-1)
    const last = cluster?.at(-1)
    if (cluster === undefined || last === undefined || finding.start - last.end > 2 * characters)
      clusters.push([finding])
    else cluster.push(finding)
  }
  return clusters.map((cluster) => {
    const pieces = cluster.flatMap((finding, index): readonly ExcerptPiece[] => {
      const from = cluster[index - 1]?.end ?? Math.max(0, finding.start - characters)
      const before = text.slice(from, finding.start)
      const isCut = index === 0 && from > 0
      return [
        { text: isCut ? shortenedAtStart(before) : before, kind: null },
        { text: text.slice(finding.start, finding.end), kind: finding.kind },
      ]
    })
    const end = cluster.at(-1)?.end ?? 0
    const after = text.slice(end, end + characters)
    return [...pieces, { text: end + characters < text.length ? shortenedAtEnd(after) : after, kind: null }].filter(
      (piece) => piece.text !== '',
    )
  })
}
