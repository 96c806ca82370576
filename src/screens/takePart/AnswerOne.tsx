import { useEffect, useRef } from 'react'
import { levelValues, type Pack, type Question } from '../../core/content/pack'
import { levelName } from '../../core/report/words/answerWords'
import type { WorkshopAnswer } from '../../core/workshop/answerCode'
import { setWorkshopAnswer } from '../../state/takingPart'
import { Button } from '../../ui/Button'
import { ShownInSchool } from '../session/ShownInSchool'
import type { TakingPart } from '../../state/takingPart'

interface Props {
  readonly part: TakingPart
  readonly pack: Pack
  readonly question: Question
  /** Its place, from 0. */
  readonly at: number
  readonly onGoTo: (at: number | 'list') => void
}

/** One question, for a thumb: the levels by name, what each means one tap away, and "don't know" apart. */
export const AnswerOne = ({ part, pack, question, at, onGoTo }: Props) => {
  const { number, questions, answers } = part
  const given = answers[question.id] ?? null
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [question.id])
  const choose = (answer: WorkshopAnswer): void => void setWorkshopAnswer(number, question.id, answer)
  return (
    <div className="part-question stack">
      <p className="muted small">{`Question ${at + 1} of ${questions.length}`}</p>
      <h2 ref={heading} tabIndex={-1}>
        {question.text}
      </h2>
      {part.mode === 'calibration' && <ShownInSchool school={part.school} question={question.id} />}
      <fieldset className="part-levels">
        <legend className="visually-hidden">Your answer</legend>
        {[...levelValues].reverse().map((level) => (
          <div key={level} className="part-level">
            <label>
              <input
                type="radio"
                name={`answer-${question.id}`}
                checked={given === level}
                onChange={() => choose(level)}
              />
              <span>{levelName(pack, level)}</span>
            </label>
            <details>
              <summary aria-label={`What “${levelName(pack, level)}” means here`}>What it means here</summary>
              <p>{question.levels[level]}</p>
            </details>
          </div>
        ))}
        <div className="part-level is-apart">
          <label>
            <input
              type="radio"
              name={`answer-${question.id}`}
              checked={given === 'dont-know'}
              onChange={() => choose('dont-know')}
            />
            <span>Don’t know</span>
          </label>
        </div>
      </fieldset>
      <div className="part-steps">
        <Button onClick={() => onGoTo(at === 0 ? 'list' : at - 1)}>Back</Button>
        <Button onClick={() => onGoTo('list')}>All</Button>
        <Button look="primary" onClick={() => onGoTo(at + 1 < questions.length ? at + 1 : 'list')}>
          {at + 1 < questions.length ? 'Next' : 'Done'}
        </Button>
      </div>
    </div>
  )
}
