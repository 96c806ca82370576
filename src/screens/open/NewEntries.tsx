import { newEntriesWords, whenWords } from '../../core/report/words/incomingWords'
import { howMany } from '../../core/report/words/words'
import { byContributor, isClockWrong, type Incoming } from '../../core/review/incoming'
import type { ReviewEvent } from '../../core/review/event'
import { whoIs } from '../../core/review/people'
import { dayOf, now } from '../../state/clock'
import { Expander } from '../../ui/Expander'
import { Notice } from '../../ui/Notice'
import type { Telling } from '../conflicts/ConflictSides'
import { sayMoment } from '../when'

/** So many are shown: whoever wants to read all of them finds them in the history, once they are added. */
const shownAtMost = 60

const Entries = ({ events, telling }: { readonly events: readonly ReviewEvent[]; readonly telling: Telling }) => (
  <>
    <ul className="open-entries">
      {events.slice(0, shownAtMost).map((event) => {
        const { subject, what, value } = telling.words(event)
        return (
          <li key={event.id}>
            {subject}
            <br />
            <strong>{what}:</strong> <span className="value">{value}</span>{' '}
            <span className="small muted">{sayMoment(event.at)}</span>
          </li>
        )
      })}
    </ul>
    {events.length > shownAtMost && (
      <p className="small muted">
        And {events.length - shownAtMost} more. Once they are added, the history shows all of them.
      </p>
    )}
  </>
)

const ClockLine = ({ events }: { readonly events: readonly ReviewEvent[] }) =>
  events.some((event) => isClockWrong(event, now())) && (
    <p className="small">
      The clock of that device seems to be wrong. This changes nothing else: what came after what is told by the review
      itself.
    </p>
  )

interface ListProps {
  readonly events: readonly ReviewEvent[]
  readonly telling: Telling
}

/** Entries by who made them: how many of what, when, and each of them for whoever wants to look. */
const ByPerson = ({ events, telling }: ListProps) => (
  <ul className="open-news">
    {[...byContributor(events)].map(([by, theirs]) => (
      <li key={by} className="stack tight">
        <p>
          <strong>{whoIs({ contributors: telling.people }, by)}:</strong> {newEntriesWords(theirs)}, made{' '}
          {whenWords(theirs, dayOf)}.
        </p>
        <ClockLine events={theirs} />
        <div>
          <Expander title="What they say">
            <Entries events={theirs} telling={telling} />
          </Expander>
        </div>
      </li>
    ))}
  </ul>
)

/** What a file brings to the review here: what is new and from whom, what is completed, what is taken away, what is history. */
export const NewEntries = ({ incoming, telling }: { readonly incoming: Incoming; readonly telling: Telling }) => {
  const { added, completed, redacted, history } = incoming
  return (
    <>
      {redacted.length > 0 && (
        <Notice tone="gap" title={`The text of ${howMany(redacted.length, 'entry', 'entries')} goes for good`}>
          <p>
            It was taken away for good in the other copy. Once this file is added, it is gone here too, and cannot be
            brought back. All else about {redacted.length === 1 ? 'it' : 'them'} stays.
          </p>
        </Notice>
      )}
      {added.length > 0 && (
        <section className="stack tight">
          <h2>What it adds</h2>
          <ByPerson events={added} telling={telling} />
        </section>
      )}
      {completed.length > 0 && (
        <section className="stack tight">
          <h2>What was left out here and comes along now</h2>
          <ByPerson events={completed} telling={telling} />
        </section>
      )}
      {history.length > 0 && (
        <p className="measure">
          {added.length + completed.length === 0 ? 'Nothing that counts now is new. ' : 'Besides, '}
          {howMany(history.length, 'earlier entry', 'earlier entries')} {history.length === 1 ? 'makes' : 'make'} the
          history longer. {history.length === 1 ? 'It changes' : 'They change'} nothing else.
        </p>
      )}
    </>
  )
}
