import { Link } from 'wouter'
import { codedViews, recordingSettled } from '../../core/report/findings/codedViews'
import { levelName } from '../../core/report/words/answerWords'
import { howMany } from '../../core/report/words/words'
import type { Spread } from '../../core/workshop/collecting'
import type { Level, Pack } from '../../core/content/pack'
import type { ListedSession } from '../../state/sessionList'
import { useSessionsOf } from '../../state/codedViews'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import { showToast } from '../../ui/toasts'
import { undoAction } from '../undoing/undoAction'
import { paths } from '../paths'
import './pointsOfView.css'

/** How many questions are named here; the reveal shows all. */
const namedHere = 3

/** `2 not in place, 5 in place, 1 don’t know`. */
const spreadWords = (pack: Pack, { levels, dontKnow }: Spread): string =>
  [
    ...levels.flatMap((count, level) =>
      count === 0 ? [] : [`${count} ${levelName(pack, level as Level).toLowerCase()}`],
    ),
    ...(dontKnow === 0 ? [] : [`${dontKnow} don’t know`]),
  ].join(', ')

const OneSession = ({ item: { id, session } }: { readonly item: Extract<ListedSession, { kind: 'found' }> }) => {
  const { pack, review } = useReadyReview()
  const document = useReviewDocument()
  const { people, questions, toRecord } = codedViews(session, pack, review)
  const record = (): void => {
    document.recordAll(recordingSettled(session, review, toRecord))
    showToast(
      `${howMany(toRecord.length, 'answer')} recorded as agreed, and as the ${toRecord.length === 1 ? 'answer' : 'answers'} in this review.`,
      undoAction(document),
    )
  }
  return (
    <section className="card stack tight">
      <h2>{`${howMany(people, 'person', 'people')} answered by code`}</h2>
      {questions.length === 0 ? (
        <p>{`A question is shown once ${session.fewest} people have answered it.`}</p>
      ) : (
        <>
          <p>Furthest apart:</p>
          <ul>
            {questions.slice(0, namedHere).map(({ question, spread }) => (
              <li key={question.id}>
                <span>{`${question.short ?? question.text}: `}</span>
                <span className="muted">{spreadWords(pack, spread)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {toRecord.length > 0 && (
        <div className="stack tight">
          <p>{`The room came to a level on ${howMany(toRecord.length, 'question')} that this review does not have as agreed: ${toRecord.map(({ question, settled }) => `${question.short ?? question.text} (${levelName(pack, settled ?? 0).toLowerCase()})`).join('; ')}.`}</p>
          <div>
            <Button look="primary" onClick={record}>
              {`Record ${toRecord.length === 1 ? 'it' : `all ${toRecord.length}`} as agreed`}
            </Button>
          </div>
        </div>
      )}
      <div className="row no-print">
        <Link href={paths.reveal(id)} className={buttonClass({})}>
          Show the answers, and vote again
        </Link>
        <Link href={paths.collect(id)}>Collect more</Link>
      </div>
    </section>
  )
}

/** What people answered by code, in sessions of this review. */
export const AnsweredByCode = () => {
  const id = useReadyReview((open) => open.id)
  const sessions = useSessionsOf(id).filter(({ session }) => session.sent.length > 0)
  return sessions.map((item) => <OneSession key={item.id} item={item} />)
}
