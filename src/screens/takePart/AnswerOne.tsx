import { Link } from 'wouter'
import { levelValues, type Pack, type Question } from '../../core/content/pack'
import { valueWords } from '../../core/report/words/answerWords'
import type { WorkshopAnswer } from '../../core/workshop/answerCode'
import { shortName } from '../../core/content/shortName'
import { setWorkshopAnswer, type TakingPart } from '../../state/takingPart'
import { Button, buttonClass } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { ShownInSchool } from '../session/ShownInSchool'
import { AboutSchool } from './AboutSchool'
import { partOfQuestion } from './partPlace'
import '../stepBar.css'

interface Props {
  readonly part: TakingPart
  readonly pack: Pack
  readonly question: Question
  /** Its place, from 0. */
  readonly at: number
  /** Whether what the levels mean is open; once opened it is for every question. */
  readonly isExplained: boolean
  readonly onExplain: (isExplained: boolean) => void
}

/** One question, for a thumb: the levels by name, what each means here one tap away, and "don't know" apart. Nothing moves on by itself. */
export const AnswerOne = ({ part, pack, question, at, isExplained, onExplain }: Props) => {
  const { number, questions, answers } = part
  const given = answers[question.id] ?? null
  const name = `answer-${question.id}`
  const choiceOf = (answer: Exclude<WorkshopAnswer, null>) => (
    <label>
      <input
        type="radio"
        name={name}
        value={answer}
        checked={given === answer}
        onChange={() => void setWorkshopAnswer(number, question.id, answer)}
      />
      <span>{valueWords(pack, answer)}</span>
    </label>
  )
  const isLast = at + 1 === questions.length
  return (
    <Page
      title={`${at + 1}. ${shortName(question)}`}
      of={`Session ${number}`}
      heading={question.text}
      above={<p className="part-progress muted small">{`Question ${at + 1} of ${questions.length}`}</p>}
    >
      {part.mode === 'calibration' && (
        <>
          <ShownInSchool school={part.school} question={question.id} />
          <AboutSchool school={part.school} />
        </>
      )}
      <fieldset className="part-levels" data-question={question.id}>
        <legend className="visually-hidden">Your answer</legend>
        <Button look="quiet" aria-expanded={isExplained} onClick={() => onExplain(!isExplained)}>
          {isExplained ? 'Hide what the levels mean' : 'What the levels mean here'}
        </Button>
        {levelValues.map((level) => (
          <div key={level} className="part-level">
            {choiceOf(level)}
            {isExplained && <p>{question.levels[level]}</p>}
          </div>
        ))}
        <div className="part-level is-apart">{choiceOf('dont-know')}</div>
      </fieldset>
      <nav aria-label="Previous and next" className="step-bar no-print">
        <Link
          href={at === 0 ? paths.takePart(number) : paths.takePart(number, partOfQuestion(at - 1))}
          className={buttonClass({})}
        >
          Back
        </Link>
        <Link href={paths.takePart(number)} className={buttonClass({})}>
          All
        </Link>
        <Link
          href={isLast ? paths.takePart(number) : paths.takePart(number, partOfQuestion(at + 1))}
          className={`${buttonClass({ look: given === null ? 'plain' : 'primary' })} step-next`}
        >
          {isLast ? 'Done' : 'Next'}
        </Link>
      </nav>
    </Page>
  )
}
