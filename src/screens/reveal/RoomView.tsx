import type { Pack, Question } from '../../core/content/pack'
import type { WrittenUpSchool } from '../../core/content/writtenUpSchool'
import { weightiestSource } from '../../core/report/words/sourceWords'
import type { Session } from '../../core/workshop/session'
import type { QuestionVotes, Vote } from '../../core/workshop/votes'
import type { ShownSince } from '../../state/revealing'
import { BesideReference } from './BesideReference'
import { RoomTimer } from './RoomTimer'
import { SpreadPictures } from './SpreadPictures'
import { WhoSaidWhat } from './WhoSaidWhat'
import { tooFewWords, tooFewYetWords, waitingWords } from './revealWords'
import './roomView.css'

interface Props {
  readonly session: Session
  readonly pack: Pack
  readonly votes: readonly Vote[]
  /** How the question on show stands; `undefined`: none is on show. */
  readonly standing: QuestionVotes | undefined
  readonly shown: ShownSince
  /** The written-up school that is rated; `null`: none is. */
  readonly school: WrittenUpSchool | null
}

/** What a room looks at while it answers: the levels and, of a written-up school, what a visitor finds. */
const Asking = ({
  pack,
  question,
  finds,
}: Pick<Props, 'pack'> & { readonly question: Question; readonly finds: string | undefined }) => (
  <div className="room-asking">
    {finds !== undefined && <p className="room-finds">{finds}</p>}
    <ol className="room-levels" start={0}>
      {question.levels.map((text, level) => (
        <li key={level}>
          <strong>{pack.levels[level]?.name}</strong>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  </div>
)

/** What there is to talk about once answers are shown: what the question comes from, and what to ask. */
const ToTalkAbout = ({ pack, question }: Pick<Props, 'pack'> & { readonly question: Question }) => {
  const source = weightiestSource(pack, question)
  return (
    <div className="room-talk">
      <p>
        <strong>{source === null ? 'Why it matters: ' : `${source.called}: `}</strong>
        <span>{source?.summary ?? question.why}</span>
      </p>
      <p>
        <strong>Talk: </strong>
        <span>{`Ask the two ends first: what did you see? ${question.governorQuestion}`}</span>
      </p>
    </div>
  )
}

/** What the room sees: a question, hidden answers, then how the room has answered. */
export const RoomView = ({ session, pack, votes, standing, shown, school }: Props) => {
  const { showing } = shown
  const question = pack.questions.find(({ id }) => id === showing.question)
  if (question === undefined || standing === undefined)
    return (
      <div className="room">
        <p className="room-question">No question is on show.</p>
      </div>
    )
  const at = session.questions.indexOf(question.id)
  const finding = school?.questions[question.id]
  const spreads = standing.spreads.slice(0, showing.vote)
  const all = spreads.flatMap((spread, before) => (spread === null ? [] : [{ vote: before + 1, spread }]))
  const pictured = all.slice(showing.showsBefore ? -2 : -1)
  const lastVote = votes.at(-1)
  const isWaiting = !showing.isRevealed || (lastVote !== undefined && lastVote.vote > showing.vote)
  return (
    <div className={`room ${showing.isRevealed ? 'is-revealed' : ''} ${finding === undefined ? '' : 'has-finding'}`}>
      <div className="room-head">
        <p>{`Question ${at + 1}${question.short === undefined ? '' : `: ${question.short}`}`}</p>
        {school !== null && <p>{`${school.title}, a made-up school`}</p>}
        <RoomTimer shown={shown} />
      </div>
      <p className="room-question">{question.text}</p>
      {!showing.isRevealed && <Asking pack={pack} question={question} finds={finding?.shown} />}
      {showing.isRevealed && all.length === 0 && <p className="room-hidden">{tooFewWords(session)}</p>}
      {showing.isRevealed && all.length > 0 && (
        <>
          <SpreadPictures pack={pack} votes={pictured} reference={finding?.reference} />
          {spreads.at(-1) === null && <p>{tooFewYetWords(session, spreads.length)}</p>}
          <WhoSaidWhat session={session} pack={pack} votes={votes.slice(0, showing.vote)} at={at} />
          {finding === undefined ? (
            <ToTalkAbout pack={pack} question={question} />
          ) : (
            <BesideReference pack={pack} unit={session.unit} finding={finding} votes={pictured} />
          )}
        </>
      )}
      {isWaiting && lastVote !== undefined && (
        <p className="room-waiting" role="status">
          {waitingWords(session, lastVote)}
        </p>
      )}
    </div>
  )
}
