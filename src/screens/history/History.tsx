import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { entryWords, personWords } from '../../core/report/words/entryWords'
import { howMany } from '../../core/report/words/words'
import {
  historyOf,
  isShown,
  omittedWhole,
  undoRefusal,
  type HistoryEntry,
  type HistoryFilter,
} from '../../core/review/history'
import { participantsOf } from '../../core/review/participants'
import { reviewName } from '../../core/review/review'
import { today } from '../../state/clock'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { ConflictList } from '../conflicts/ConflictList'
import { sayDate } from '../when'
import { inDays } from './days'
import { Entry } from './Entry'
import { Filters } from './Filters'
import { UndoDialog, useUndoEntry } from './undoEntry'
import './history.css'

/** So many entries are shown at once: a log may hold tens of thousands. */
const atOnce = 100

const showAll: HistoryFilter = { by: null, kind: null, area: null, question: null, onlyCurrent: false }

/** What the log says, worked out once for as long as it stays the same. */
const useHistory = () => {
  const { pack, log, omitted, me } = useReadyReview()
  const told = useMemo(
    () => ({
      entries: historyOf({ log, omitted }),
      leftOut: omittedWhole({ log, omitted }),
      people: participantsOf({ log, omitted }),
      wordsOf: entryWords(pack, log),
    }),
    [pack, log, omitted],
  )
  // Whoever answers alone seldom says who they are.
  const whoIs = (id: string): string =>
    id === me && !told.people.some((person) => person.id === id && person.role.trim() !== '')
      ? 'You'
      : personWords(told.people, id)
  return { ...told, whoIs }
}

const shownWords = (shown: number, all: number): string =>
  shown === all
    ? `${howMany(all, 'entry', 'entries')}.`
    : `${shown.toLocaleString('en-GB')} of ${howMany(all, 'entry', 'entries')}.`

const Entries = ({
  entries,
  history,
}: {
  readonly entries: readonly HistoryEntry[]
  readonly history: ReturnType<typeof useHistory>
}) => {
  const { id, me, review } = useReadyReview()
  const [shown, setShown] = useState(atOnce)
  const undo = useUndoEntry(history.wordsOf)
  const signed = new Set([...review.signatures, ...review.signOffs].map(({ milestone }) => milestone))
  return (
    <>
      {inDays(entries.slice(0, shown), today()).map(({ title, entries: ofDay }) => (
        // Named by its earliest entry: what is undone comes on top, and must not make it another section.
        <section key={ofDay.at(-1)?.event.id} className="stack tight">
          <h2>{title}</h2>
          <ol className="history-entries">
            {ofDay.map((entry) => (
              <Entry
                key={entry.event.id}
                reviewId={id}
                entry={entry}
                who={history.whoIs(entry.event.by)}
                wordsOf={history.wordsOf}
                refusal={undoRefusal(entry, me, signed)}
                onUndo={undo.start}
              />
            ))}
          </ol>
        </section>
      ))}
      {entries.length > shown && (
        <div className="row no-print">
          <Button onClick={() => setShown(shown + atOnce)}>Show {Math.min(atOnce, entries.length - shown)} more</Button>
          <span className="muted">
            {shown} of {howMany(entries.length, 'entry', 'entries')} shown.
          </span>
        </div>
      )}
      <UndoDialog undo={undo} wordsOf={history.wordsOf} />
    </>
  )
}

/** Who changed what and when: all that the log says, the latest first. */
export const History = () => {
  const { id, pack, review } = useReadyReview()
  const [filter, setFilter] = useState(showAll)
  const history = useHistory()
  const areaOf = useMemo(() => new Map(pack.questions.map((question) => [question.id, question.area])), [pack])
  const entries = history.entries.filter((entry) => isShown(entry, filter, areaOf))
  const people = [...new Set(history.entries.map(({ event }) => event.by))].map((by) => ({
    id: by,
    who: history.whoIs(by),
  }))
  return (
    <Page title="History" of={reviewName(review.details)}>
      <p>
        {reviewName(review.details)} · review date {sayDate(review.details.reviewDate)}
      </p>
      <p className="measure no-print">
        Every change, the latest first. Nothing is taken out of it, save texts that you take away for good: putting an
        earlier value back is a change as well, and can itself be undone. To go back further at once, use a{' '}
        <Link href={paths.milestones(id)}>saved version</Link>.
      </p>
      <ConflictList />
      <Filters filter={filter} people={people} pack={pack} onChange={setFilter} />
      <p className="muted" role="status">
        {`${shownWords(entries.length, history.entries.length)}${history.leftOut > 0 ? ` ${howMany(history.leftOut, 'entry', 'entries')} came without ${history.leftOut === 1 ? 'its' : 'their'} contents, so ${history.leftOut === 1 ? 'it is' : 'they are'} not shown.` : ''}`}
      </p>
      {entries.length === 0 && (
        <p>
          Nothing here fits what you chose.{' '}
          <Button look="quiet" onClick={() => setFilter(showAll)}>
            Show everything
          </Button>
        </p>
      )}
      <Entries key={JSON.stringify(filter)} entries={entries} history={history} />
    </Page>
  )
}
