import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { EntryWords } from '../../core/report/words/entryWords'
import type { HistoryEntry, UndoRefusal } from '../../core/review/history'
import type { ReviewEvent } from '../../core/review/event'
import { Button } from '../../ui/Button'
import { onceDrawn } from '../../ui/focus'
import { paths } from '../paths'
import { sayTime } from '../when'
import { refusalWords, stateTones, stateWords, textWords } from './entryTexts'

/** Longer texts are cut here, and open in full. */
const shownLetters = 220

const Value = ({ text }: { readonly text: string }) =>
  text.length <= shownLetters ? (
    <span className="history-value">{text}</span>
  ) : (
    <details className="history-long">
      <summary>
        <span className="history-value">{text.slice(0, shownLetters).replace(/[\s.,;:]+$/, '')}…</span>{' '}
        <span className="more">All of it</span>
      </summary>
      <span className="history-value">{text}</span>
    </details>
  )

const Tags = ({ entry: { state, text } }: { readonly entry: HistoryEntry }) => (
  <span className="history-tags">
    <span className={`tag nowrap ${stateTones[state]}`}>{stateWords[state]}</span>
    {textWords[text] !== null && <span className="tag nowrap">{textWords[text]}</span>}
  </span>
)

interface Props {
  readonly reviewId: string
  readonly entry: HistoryEntry
  readonly who: string
  readonly wordsOf: (event: ReviewEvent) => EntryWords
  /** Why it cannot be undone; `null`: it can. */
  readonly refusal: UndoRefusal | null
  readonly onUndo: (entry: HistoryEntry) => void
}

/** One change: who, what, from which value to which, and whether it stands. */
export const Entry = ({ reviewId, entry, who, wordsOf, refusal, onUndo }: Props) => {
  const { event, before } = entry
  const { subject, what, value, question } = wordsOf(event)
  const earlier = before.at(-1)
  const item = useRef<HTMLLIElement>(null)
  const couldUndo = useRef(refusal === null)
  useEffect(() => {
    // The button that had the focus goes once the entry is undone; after a dialog, only when that has closed.
    if (couldUndo.current && refusal !== null)
      onceDrawn(() => {
        if (document.activeElement === document.body) item.current?.focus({ preventScroll: true })
      })
    couldUndo.current = refusal === null
  }, [refusal])
  const isFirst = earlier === undefined || !('value' in earlier) || earlier.value === null
  return (
    <li ref={item} className="history-entry" tabIndex={-1}>
      <p className="history-head">
        <time dateTime={event.at}>{sayTime(event.at)}</time>
        <span>{who}</span>
        <Tags entry={entry} />
      </p>
      <p className="history-subject">
        {question === null ? subject : <Link href={paths.question(reviewId, question)}>{subject}</Link>}
      </p>
      <dl className="history-change">
        {earlier !== undefined && (
          <div>
            <dt>{what}, before</dt>
            <dd className="before">
              <Value text={wordsOf(earlier).value} />
            </dd>
          </div>
        )}
        <div>
          <dt>{earlier === undefined ? what : 'From then on'}</dt>
          <dd>
            <Value text={value} />
          </dd>
        </div>
      </dl>
      {refusal === null ? (
        <Button look="quiet" className="history-undo no-print" onClick={() => onUndo(entry)}>
          {isFirst ? 'Take this out again' : 'Put back what was there before'}
          <span className="visually-hidden">
            : {what}, {subject}
          </span>
        </Button>
      ) : (
        refusal !== 'already' && <p className="small muted no-print">{refusalWords[refusal]}</p>
      )}
    </li>
  )
}
