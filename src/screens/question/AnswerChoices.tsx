import { memo, useId, useRef, type ChangeEvent, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import type { Question } from '../../core/content/pack'
import { answerFrom, answerValues, type AnswerValue } from '../../core/review/answerValues'
import { describedAs, shortcutTo, valueWords } from '../../core/report/words/answerWords'
import { lookAtWords } from '../../core/report/words/choosingWords'
import { useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { answerStanding } from '../../core/report/findings/criticalBoard'
import { StandingMark } from '../board/StandingMark'
import { RuleButton } from './RuleButton'

/** What the radios of a question are called, and no field that they open. */
const nameOf = ({ id }: Question): string => `answer-${id}`

interface ChoiceProps {
  readonly question: Question
  readonly value: AnswerValue
  readonly name: string
  readonly describes: string
  readonly isChosen: boolean
}

/** React wants one beside `checked`: the group hears what is chosen, so that the choices that stay as they are need not be drawn again. */
const heardByGroup = (): void => undefined

/** A choice: how it would stand, what it is called, and what it means for this question. */
const Choice = memo(function Choice({ question, value, name, describes, isChosen }: ChoiceProps) {
  const { hasKeys } = useAnswering()
  const shortcut = shortcutTo(value)
  const id = useId()
  return (
    <label className="choice">
      <input
        type="radio"
        name={nameOf(question)}
        value={value}
        checked={isChosen}
        onChange={heardByGroup}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-describes`}
        {...(hasKeys && { 'aria-keyshortcuts': shortcut })}
      />
      <StandingMark standing={answerStanding(answerFrom(value, null))} />
      <span className="name" id={`${id}-name`}>
        {name}
      </span>
      {hasKeys && <kbd aria-hidden="true">{shortcut}</kbd>}
      <span className="describes" id={`${id}-describes`}>
        {describes}
      </span>
    </label>
  )
})

interface Props {
  readonly question: Question
  /** The choice that is shown; `null`: none yet. */
  readonly chosen: AnswerValue | null
  readonly onChoose: (value: AnswerValue) => void
  /** Called where the arrow keys came to a choice, on their way or to stay. */
  readonly onPass: (value: AnswerValue) => void
  /** Called where it is clear that they stay. */
  readonly onStay: () => void
  readonly ref: Ref<HTMLFieldSetElement>
  /** What else can be done instead of choosing a level. */
  readonly children: ReactNode
}

/** The described levels and the two other answers, which stay where they are whatever is chosen. */
export const AnswerChoices = ({ question, chosen, onChoose, onPass, onStay, ref, children }: Props) => {
  const pack = useReadyReview((open) => open.pack)
  const lookAt = lookAtWords(question)
  const instruction = useId()
  const isByArrow = useRef(false)
  const choose = ({ target }: ChangeEvent<HTMLFieldSetElement>) => {
    const value =
      target instanceof HTMLInputElement && target.name === nameOf(question)
        ? answerValues.find((one) => String(one) === target.value)
        : undefined
    if (value === undefined) return
    if (isByArrow.current) onPass(value)
    else onChoose(value)
    isByArrow.current = false
  }
  const onKey = ({ key, target }: KeyboardEvent<HTMLFieldSetElement>) => {
    isByArrow.current = key.startsWith('Arrow') && target instanceof HTMLInputElement && target.type === 'radio'
    if (!isByArrow.current) onStay()
  }
  const offered = (values: readonly AnswerValue[]) =>
    values.map((value) => {
      const describes = describedAs(question, value)
      return describes === null ? null : (
        <Choice
          key={value}
          question={question}
          value={value}
          name={valueWords(pack, value)}
          describes={describes}
          isChosen={chosen === value}
        />
      )
    })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- tells how its radios are chosen, and does nothing by itself
    <fieldset
      ref={ref}
      data-question={question.id}
      className="question-answers"
      aria-describedby={instruction}
      onChange={choose}
      onKeyDown={onKey}
      onPointerDown={() => {
        isByArrow.current = false
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onStay()
      }}
    >
      <legend className="visually-hidden">{question.text}</legend>
      <div className="question-instruction">
        <p id={instruction}>
          {lookAt !== null && <strong>{`${lookAt}.`}</strong>}{' '}
          <span>
            {pack.rule === undefined
              ? 'Choose the highest description that you could show in full today.'
              : 'Choose by what you could show today.'}
          </span>{' '}
          <span className="more">What nobody can show does not count.</span>
        </p>
        <RuleButton pack={pack} question={question} />
      </div>
      <div className="question-levels-offered">
        {offered(answerValues.filter((value) => typeof value === 'number'))}
      </div>
      <div className="question-beside">
        {offered(answerValues.filter((value) => typeof value !== 'number'))}
        {children}
      </div>
    </fieldset>
  )
}
