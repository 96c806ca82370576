import { useState } from 'react'
import { Link } from 'wouter'
import { answeredOf } from '../../core/report/words/answered'
import { gateSentence, gateTitle, gateTone } from '../../core/report/words/words'
import type { ReviewSummary } from '../../state/reviewList'
import type { ReviewCopy } from '../../state/openFile'
import { buttonClass } from '../../ui/Button'
import { Meter } from '../../ui/Meter'
import { later } from '../../ui/fetched'
import { paths } from '../paths'
import { useChecklistWords } from '../useChecklistWords'
import { sayMoment, sayShortDate } from '../when'
import type { Failure } from '../open/FailedNotice'
import { deleteFromList, saveFile } from './reviewActions'
import { ReviewTools } from './ReviewTools'

// The first page only lists reviews: what is asked about one is fetched when it is asked.
const RenameDialog = later(async () => (await import('./RenameDialog')).RenameDialog)
const DeleteDialog = later(async () => (await import('./DeleteDialog')).DeleteDialog)
const CodedLine = later(async () => (await import('./CodedLine')).CodedLine)
const SaveDialog = later(async () => (await import('../saving/SaveDialog')).SaveDialog)

type Found = Extract<ReviewSummary, { kind: 'found' }>

/** How the cards of a list are drawn. */
export interface CardLook {
  /** Of the heading, below those of the list. */
  readonly level: 3 | 4
  /** Whether it stands among many, often of the same name: then what can be done with it is folded, and its controls are told apart by its date. */
  readonly isOneOfMany: boolean
  readonly onFailure: (failure: Failure | null) => void
}

interface Props extends CardLook {
  readonly summary: Found
  /** Whether it is the one changed last: then it is the thing to go on with. */
  readonly isLatest: boolean
  /** Whether it stands beside the review that asked for it, and goes into the archive with that. */
  readonly isBeside: boolean
}

/** As of when it is in a file, against when it was changed last. */
const fileWords = ({ inFileAt, lastChangedAt }: Found): string => {
  if (inFileAt === null) return 'not in a file yet'
  return lastChangedAt > inFileAt ? `changed since its file of ${sayMoment(inFileAt)}` : 'all of it is in a file'
}

/** A review in the list: how its critical safeguards stand, how far it is, and what can be done with it. */
export const ReviewCard = ({ summary, isLatest, isBeside, level, isOneOfMany, onFailure }: Props) => {
  const { id, name, school, reviewDate, counts, gate, lastChangedAt, isGovernors } = summary
  const Heading = `h${level}` as const
  const called = isOneOfMany ? `${name}, ${sayShortDate(reviewDate)}` : name
  /** Which dialog is open; absent until one has been. */
  const [asking, setAsking] = useState<'name' | 'deletion' | null>()
  /** Waits to be saved, since something in it looks like personal data; absent until that has happened once, so that the code for it is not fetched before. */
  const [asked, setAsked] = useState<ReviewCopy | null>()
  const { done, of, words } = answeredOf(counts)
  const checklist = useChecklistWords()(summary.checklist)
  const close = () => setAsking(null)
  const saveFirst = () =>
    saveFile(summary, onFailure, (copy) => {
      close()
      setAsked(copy)
    })
  const facts = [
    // Where no heading above says it.
    ...(level === 3 && school !== null && school !== name ? [school] : []),
    `Review date ${sayShortDate(reviewDate)}`,
    isGovernors ? 'you read this as a governor' : words,
    `last changed ${sayMoment(lastChangedAt)}`,
    fileWords(summary),
    ...(checklist === null ? [] : [checklist]),
  ]
  const isToRead = isGovernors || summary.isArchived
  const body = (
    <ReviewTools
      summary={summary}
      called={called}
      isBeside={isBeside}
      onRename={() => setAsking('name')}
      onSave={() => void saveFile(summary, onFailure, setAsked)}
      onDelete={() => setAsking('deletion')}
      onFailure={onFailure}
    />
  )
  return (
    <>
      <article className="card home-review stack tight" data-review={id}>
        <div className="row spread head">
          <div className="row">
            <Heading>
              <Link href={paths.overview(id)} {...(isOneOfMany && { 'aria-label': called })}>
                {name}
              </Link>
            </Heading>
            {summary.isArchived && !isBeside && <span className="tag">Archived</span>}
          </div>
          <Link
            href={paths.overview(id)}
            aria-label={`${isToRead ? 'Open' : 'Go on with'} ${called}`}
            className={buttonClass({ look: isLatest ? 'primary' : 'plain' })}
          >
            {isToRead ? 'Open' : 'Go on'}
          </Link>
        </div>
        <p className={`verdict tone-${gateTone(gate)}`}>
          <strong>{gateTitle(gate)}</strong>
          {gate !== null && <span>{gateSentence(gate)}</span>}
        </p>
        <Meter done={done} of={of} words={words} />
        <p className="small muted">{facts.join('\u00a0· ')}</p>
        {!isToRead && <CodedLine review={id} />}
        {isOneOfMany ? (
          <details className="more no-print">
            <summary aria-label={`More for ${called}`}>More</summary>
            {body}
          </details>
        ) : (
          body
        )}
      </article>
      {asking !== undefined && (
        <>
          <RenameDialog summary={summary} isOpen={asking === 'name'} onClose={close} onFailure={onFailure} />
          <DeleteDialog
            summary={summary}
            isOpen={asking === 'deletion'}
            onClose={close}
            onSave={saveFirst}
            onDelete={() => {
              close()
              void deleteFromList(summary, onFailure)
            }}
          />
        </>
      )}
      {asked !== undefined && <SaveDialog copy={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
