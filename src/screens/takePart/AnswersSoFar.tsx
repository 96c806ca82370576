import { Link } from 'wouter'
import type { Pack, Question } from '../../core/content/pack'
import { shortName } from '../../core/content/shortName'
import { valueWords } from '../../core/report/words/answerWords'
import { backToLeftVote, changedSinceSent, unansweredIn, useTakingPart, type TakingPart } from '../../state/takingPart'
import { Button, buttonClass } from '../../ui/Button'
import { passFocusOn } from '../../ui/focus'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { voteName } from '../../core/report/words/roomWords'
import { AboutSchool } from './AboutSchool'
import { codePart, partOfQuestion } from './partPlace'
import { anotherVoteWords } from './partWords'
import { ShowCode } from './ShowCode'
import '../stepBar.css'

/** Says which vote this is where it is not the first, and leads back while nothing of it was shown. */
const WhichVote = ({ part: { number, vote, leftVote } }: { readonly part: TakingPart }) => {
  if (vote === 1) return null
  return (
    <Notice tone="neutral" title={anotherVoteWords(vote)}>
      {leftVote !== undefined && (
        <div>
          <Button
            look="quiet"
            onClick={({ currentTarget }) => {
              passFocusOn(currentTarget)
              void backToLeftVote(number)
            }}
          >
            {`Too soon? Back to the ${voteName(leftVote.vote)}`}
          </Button>
        </div>
      )}
    </Notice>
  )
}

/** What to do next, within reach of a thumb: the first question without an answer and, once anything is answered, the code. */
const NextStep = ({ part }: { readonly part: TakingPart }) => {
  const { number, questions, count } = part
  const [first] = unansweredIn(part)
  const isUnsent = changedSinceSent(part) !== 0
  const isBegun = first === undefined || unansweredIn(part).length < questions.length || count > 0
  return (
    <nav aria-label="What to do next" className="step-bar no-print">
      {isBegun && isUnsent && <ShowCode part={part} />}
      {!isUnsent && (
        <Link
          href={paths.takePart(number, codePart)}
          className={`${buttonClass({ look: first === undefined ? 'primary' : 'plain' })} step-next`}
        >
          See our code
        </Link>
      )}
      {first !== undefined && (
        <Link
          href={paths.takePart(number, partOfQuestion(questions.indexOf(first)))}
          className={`${buttonClass({ look: 'primary' })} step-next`}
        >
          {isBegun ? `Go on: question ${questions.indexOf(first) + 1}` : 'Start'}
        </Link>
      )}
    </nav>
  )
}

interface Props {
  readonly part: TakingPart
  readonly pack: Pack
  readonly questions: readonly Question[]
}

/** All questions by their short names, each with its answer. */
export const AnswersSoFar = ({ part, pack, questions }: Props) => {
  const isKept = useTakingPart((state) => state.isKept)
  return (
    <Page title="Your answers" of={`Session ${part.number}`}>
      <p className="small muted">
        {`This is an exercise in a room: nothing here is your school’s review, and no name goes along.${isKept ? ' What you answer stays on this device when you leave.' : ''}`}
      </p>
      {!isKept && (
        <Notice tone="unknown" title="This browser keeps nothing just now" isAlert>
          <p>
            Your answers last as long as this page is open. Do not close it before the facilitator has your code; to be
            safe, save the code as a file.
          </p>
        </Notice>
      )}
      <WhichVote part={part} />
      {part.mode === 'calibration' && <AboutSchool school={part.school} />}
      <ol className="part-list">
        {questions.map((question, index) => {
          const answer = part.answers[question.id] ?? null
          return (
            <li key={question.id}>
              <Link href={paths.takePart(part.number, partOfQuestion(index))}>
                <span>{shortName(question)}</span>
                <span className={answer === null ? 'muted' : 'is-answered'}>
                  {valueWords(pack, answer, 'Not answered')}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
      <NextStep part={part} />
    </Page>
  )
}
