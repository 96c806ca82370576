import { useId, type ReactNode, type Ref } from 'react'
import { levelValues, type Question } from '../../core/content/pack'
import type { AnswerValue } from '../../core/review/event'
import type { Answer } from '../../core/review/review'
import { useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { FindOutNotice } from './FindOutNotice'
import { NotApplicableReason } from './NotApplicableReason'
import { UrgentNotice } from './UrgentNotice'

interface ChoiceProps {
  readonly question: Question
  readonly value: AnswerValue
  readonly shortcut: string
  readonly name: string
  readonly describes: string
  readonly isChosen: boolean
  readonly onChoose: (value: AnswerValue) => void
  /** What shows below the choice once it is made. */
  readonly children?: ReactNode
}

const Choice = ({ question, value, shortcut, name, describes, isChosen, onChoose, children }: ChoiceProps) => {
  const { hasKeys } = useAnswering()
  const id = useId()
  return (
    <>
      <label className="choice">
        <input
          type="radio" name={`answer-${question.id}`} value={value} checked={isChosen} onChange={() => onChoose(value)}
          aria-labelledby={`${id}-name`} aria-describedby={`${id}-describes`} {...(hasKeys && { 'aria-keyshortcuts': shortcut })}
        />
        <span className="name" id={`${id}-name`}>{name}</span>
        {hasKeys && <kbd aria-hidden="true">{shortcut}</kbd>}
        <span className="describes" id={`${id}-describes`}>{describes}</span>
      </label>
      {isChosen && children}
    </>
  )
}

/** The value of the radio that stands for an answer; `null`: none. */
export const valueOf = (answer: Answer | undefined): AnswerValue | null =>
  answer === undefined ? null : answer.kind === 'level' ? answer.level : answer.kind

/** Whether an answer says that a critical safeguard is missing, so that something has to be done today. */
export const isUrgent = ({ critical }: Question, value: AnswerValue | null): boolean => critical && (value === 0 || value === 1)

interface Props {
  readonly question: Question
  readonly onChoose: (value: AnswerValue) => void
  readonly ref: Ref<HTMLFieldSetElement>
}

/** The described levels and the two other answers. What a choice asks for next opens right below it, in sight. */
export const AnswerChoices = ({ question, onChoose, ref }: Props) => {
  const { pack, review } = useReadyReview()
  const chosen = valueOf(review.answers.get(question.id))
  const instruction = useId()
  return (
    <fieldset ref={ref} data-question={question.id} className="question-answers" aria-describedby={instruction}>
      <legend className="visually-hidden">{question.text}</legend>
      <p id={instruction} className="question-instruction">Choose the highest description that you could show in full today. What nobody can show does not count.</p>
      {levelValues.map((level) => (
        <Choice
          key={level} question={question} value={level} shortcut={String(level)} name={pack.levels[level]?.name ?? `Level ${level}`}
          describes={question.levels[level]} isChosen={chosen === level} onChoose={onChoose}
        >
          {isUrgent(question, level) && <UrgentNotice question={question} />}
        </Choice>
      ))}
      <Choice
        question={question} value="dont-know" shortcut="D" name="Don’t know" describes="Nobody here can say for certain now. The plan gets an action to find out."
        isChosen={chosen === 'dont-know'} onChoose={onChoose}
      >
        {question.critical && <FindOutNotice />}
      </Choice>
      {question.notApplicable !== null && (
        <Choice
          question={question} value="not-applicable" shortcut="N" name="Not applicable" describes={`Only where this is so: ${question.notApplicable.when}`}
          isChosen={chosen === 'not-applicable'} onChoose={onChoose}
        >
          <NotApplicableReason question={question} />
        </Choice>
      )}
    </fieldset>
  )
}
