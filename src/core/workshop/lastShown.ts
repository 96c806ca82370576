import type { SessionLog } from './sessionLog'

/** The question that was shown to the room last, after this vote; `null`: none was. */
export const lastShown = (log: SessionLog, vote: number): string | null =>
  log.reduce<string | null>(
    (last, event) =>
      event.kind === 'revealed-set' && event.vote === vote && event.value !== null ? event.question : last,
    null,
  )
