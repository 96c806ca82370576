import { arrivalOf, arrivalsIn, type Arrival, type Arrivals, type Arrived } from '../../core/workshop/arrivals'
import type { SessionChange, Way } from '../../core/workshop/sessionEvents'
import { useSessionDocument } from '../../state/openSession'

/** What takes codes into the session that is shown here. What is taken in is recorded at once. */
export const useTakeIn = (): {
  /** A code that was scanned. */
  readonly scanned: (text: string) => Arrival
  /** All codes of a text, recorded in one go. */
  readonly text: (text: string, way: Way) => Arrivals
} => {
  const document = useSessionDocument()
  const record = (arrived: readonly Arrived[], way: Way): void => {
    const fresh = arrived.filter(({ kind }) => kind !== 'again')
    document.recordAll(fresh.map(({ letters }): SessionChange => ({ kind: 'sending-set', letters, value: way })))
  }
  return {
    scanned: (text) => {
      const { session, pack } = document.ready()
      const arrival = arrivalOf(session, pack, text)
      if (arrival.kind !== 'foreign' && arrival.kind !== 'refused') record([arrival], 'scanned')
      return arrival
    },
    text: (text, way) => {
      const { session, pack } = document.ready()
      const arrivals = arrivalsIn(session, pack, text)
      record(arrivals.arrived, way)
      return arrivals
    },
  }
}
