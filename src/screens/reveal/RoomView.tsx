import type { Pack } from '../../core/content/pack'
import type { WrittenUpSchool } from '../../core/content/writtenUpSchool'
import { countedFrom } from '../../core/report/findings/codedViews'
import { levelName, valueWords } from '../../core/report/words/answerWords'
import { sourceBehind } from '../../core/workshop/behind'
import { againstReference } from '../../core/workshop/calibrating'
import type { Session } from '../../core/workshop/session'
import { timerWords, type Showing } from '../../core/workshop/showing'
import type { QuestionVotes, Vote } from '../../core/workshop/votes'
import { unitName, voteName } from '../session/codeWords'
import { answeredWords, unitWords } from '../session/sessionWords'
import { againstWords, behindWords, reasonParts } from './revealWords'
import { SpreadPicture } from './SpreadPicture'
import './roomView.css'

interface Props {
  readonly session: Session
  readonly pack: Pack
  readonly votes: readonly Vote[]
  /** How the question on show stands; `undefined`: none is on show. */
  readonly standing: QuestionVotes | undefined
  readonly showing: Showing
  readonly leftMs: number
  /** The written-up school that is rated; `null`: none is. */
  readonly school: WrittenUpSchool | null
}

/** Who said what, where people of one school answer, who know each other, and are too few to be counted. */
const WhoSaidWhat = ({
  session,
  pack,
  votes,
  at,
}: Pick<Props, 'session' | 'pack' | 'votes'> & { readonly at: number }) => {
  const last = [...votes].reverse().find(({ sendings }) => sendings.length > 0)
  if (session.review === null || last === undefined || last.sendings.length >= countedFrom) return null
  return (
    <p className="room-who">
      {last.sendings
        .map(
          ({ table, answers }) =>
            `${unitName(session.unit, table)}: ${valueWords(pack, answers[at] ?? null, 'no answer')}`,
        )
        .join(' · ')}
    </p>
  )
}

/** What the room sees: a question, hidden answers, then how the room has answered. */
export const RoomView = ({ session, pack, votes, standing, showing, leftMs, school }: Props) => {
  const question = pack.questions.find(({ id }) => id === showing.question)
  if (showing.isBlank) return <div className="room is-blank" aria-label="Nothing is shown" />
  if (question === undefined || standing === undefined)
    return (
      <div className="room">
        <p className="room-question">No question is on show.</p>
      </div>
    )
  const at = session.questions.indexOf(question.id)
  const finding = school?.questions[question.id]
  const shown = standing.spreads.flatMap((spread, index) => (spread === null ? [] : [{ spread, vote: index + 1 }]))
  const [latest] = shown.slice(-1)
  const pictures = showing.showsBefore ? shown : shown.slice(-1)
  const [, many] = unitWords[session.unit]
  const behind = sourceBehind(pack, question)
  const against =
    finding === undefined || latest === undefined ? null : againstReference(latest.spread, finding.reference)
  const [decides, passedOver] = reasonParts(finding?.reason ?? '')
  return (
    <div className={`room ${showing.isRevealed ? 'is-revealed' : ''}`}>
      <p className="room-head">
        <span>{question.short ?? `Question ${at + 1}`}</span>
        <span className={`room-timer ${leftMs <= 0 ? 'is-over' : ''}`}>{timerWords(leftMs)}</span>
      </p>
      <p className="room-question">{question.text}</p>
      {finding !== undefined && !showing.isRevealed && <p className="room-shown">{finding.shown}</p>}
      {!showing.isRevealed ? (
        <>
          <ol className={`room-levels ${finding === undefined ? '' : 'are-names'}`} start={0}>
            {question.levels.map((text, level) => (
              <li key={level}>
                <strong>{pack.levels[level]?.name}</strong>
                {finding === undefined && <span>{text}</span>}
              </li>
            ))}
          </ol>
          <p className="room-waiting" role="status">
            {`${answeredWords(session, (votes.at(-1)?.tables ?? []).length)} answered`}
          </p>
        </>
      ) : latest === undefined ? (
        <p className="room-hidden">
          {`Fewer than ${session.fewest} ${many} have answered this. It is not shown, so that nobody can be picked out.`}
        </p>
      ) : (
        <>
          <div className={`room-pictures ${pictures.length > 1 ? 'are-two' : ''}`}>
            {pictures.slice(-2).map(({ spread, vote }) => (
              <SpreadPicture
                key={vote}
                pack={pack}
                spread={spread}
                label={voteName(vote)}
                {...(finding !== undefined && { reference: finding.reference })}
              />
            ))}
          </div>
          <WhoSaidWhat session={session} pack={pack} votes={votes} at={at} />
          {finding !== undefined && against !== null ? (
            <div className="room-fit">
              <p>
                <strong>{`What fits: ${levelName(pack, finding.reference)}.`}</strong>{' '}
                <span>{against.kinder > 0 ? decides : finding.reason}</span>
              </p>
              <p>{againstWords(against, session.unit)}</p>
              {against.kinder > 0 && (
                <p>
                  <strong>What the kinder ones may have passed over: </strong>
                  <span>{passedOver}</span>
                </p>
              )}
            </div>
          ) : (
            <div className="room-talk">
              {behind !== null && (
                <p>
                  <strong>{`${behindWords[behind.kind]}: `}</strong>
                  <span>{behind.summary}</span>
                </p>
              )}
              <p>
                <strong>Talk: </strong>
                <span>{`Ask the two ends first: what did you see? ${question.governorQuestion}`}</span>
              </p>
            </div>
          )}
        </>
      )}
    </div>
  )
}
