import { refuse, type Parsed } from '../content/problem'
import type { DocumentKind, LoggedEvent } from './document'
import { mostEvents } from './envelope'
import { furthestSeq, type EventPlace, type LogOf } from './log'
import type { WholeOf } from './standing'

/** Says that there is more than any document has; what is counted are entries, however many parts of them came along. */
export const tooMany = (count: number) =>
  refuse(
    `This file holds ${count.toLocaleString('en-GB')} entries. A review that people made has far fewer than ${mostEvents.toLocaleString('en-GB')}, so it was not read any further.`,
  )

/** Refuses more than any document has, and what claims to stand further on than a log of this length can reach: it would leave no room for what comes after it. */
const checkPlaces = (places: readonly EventPlace[]): Parsed<null> => {
  const count = new Set(places.map(({ id }) => id)).size
  if (count > mostEvents) return tooMany(count)
  const furthest = furthestSeq(count)
  const astray = places.find(({ seq }) => seq > furthest)
  return astray === undefined
    ? { ok: true, value: null }
    : refuse(
        `claims to be entry number ${astray.seq.toLocaleString('en-GB')} of its review, which no review reaches`,
        `event ${astray.id}`,
      )
}

/** Refuses what is not one document's: it starts with the document's start, once, and every event comes after it. */
const checkStart = <Event extends LoggedEvent>(log: LogOf<Event>, start: string): Parsed<null> =>
  log.filter(({ kind }) => kind === start).length === 1 && log[0]?.kind === start
    ? { ok: true, value: null }
    : refuse(`should start with the event "${start}", exactly once`, 'events')

/** A log that came from outside, if it can be one document's and there is room after it, or why not. */
export const soundLogOf =
  <Event extends LoggedEvent>({ start }: DocumentKind<Event>) =>
  <Whole extends WholeOf<Event>>(whole: Whole): Parsed<Whole> => {
    const places = checkPlaces([...whole.log, ...whole.omitted])
    if (!places.ok) return places
    const started = checkStart(whole.log, start)
    return started.ok ? { ok: true, value: whole } : started
  }
