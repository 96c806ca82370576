import { refuse, type Parsed } from '../content/problem'
import { mostEvents } from './event'
import { furthestSeq, type EventPlace, type Log } from './log'
import type { PartialLog } from './omission'

/** Says that there is more than any review has; what is counted are entries, however many parts of them came along. */
export const tooMany = (count: number) =>
  refuse(
    `This file holds ${count.toLocaleString('en-GB')} entries. A review that people made has far fewer than ${mostEvents.toLocaleString('en-GB')}, so it was not read any further.`,
  )

/** Refuses more than any review has, and what claims to stand further on than a log of this length can reach: it would leave no room for what comes after it. */
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

/** Refuses what is not one review's: it starts with `review-started`, once, and every event comes after it. */
const checkStart = (log: Log): Parsed<null> => {
  const starts = log.filter(({ kind }) => kind === 'review-started')
  return starts.length === 1 && log[0]?.kind === 'review-started'
    ? { ok: true, value: null }
    : refuse('should start with the event "review-started", exactly once', 'events')
}

/** A log that came from outside, if it can be one review's and there is room after it, or why not. */
export const soundLog = (whole: PartialLog): Parsed<PartialLog> => {
  const places = checkPlaces([...whole.log, ...whole.omitted])
  if (!places.ok) return places
  const start = checkStart(whole.log)
  return start.ok ? { ok: true, value: whole } : start
}
