import { useRef, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Question } from '../../core/content/pack'
import { answerValues, type AnswerValue } from '../../core/review/answerValues'
import { confirming } from '../../core/review/confirming'
import { asAsked, countedAnswer } from '../../core/review/review'
import { valueOfAnswer } from '../../core/review/answerValues'
import { useAnswering } from '../../state/answering'
import { keepTyped, settleTyped } from '../../state/drafts'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { announce } from '../../ui/announce'
import { useSettling } from '../../ui/useSettling'
import { Button } from '../../ui/Button'
import { later } from '../../ui/fetched'
import { onceDrawn } from '../../ui/focus'
import { usePageKeys } from '../../ui/usePageKeys'
import { AnswerChoices } from './AnswerChoices'
import { AsksFor, isUrgent } from './AsksFor'
import { EarlierAnswerLine } from './EarlierAnswer'
import { shortcutTo } from '../../core/report/words/answerWords'
import { showWhole } from './showWhole'
import { SingleKeys } from './SingleKeys'
import { StepBar } from './StepBar'
import { isCriticalOpen, stepsFrom } from './steps'
import { Tally } from './Tally'

// Asked for by few.
const KeyboardHelp = later(async () => (await import('./KeyboardHelp')).KeyboardHelp)

const keyedAnswers: ReadonlyMap<string, AnswerValue> = new Map(
  answerValues.map((value) => [shortcutTo(value).toLowerCase(), value]),
)

/** Enter means "go on" wherever it does not already mean something else. */
const takesEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, summary, select, input:not([type="radio"])') !== null

interface Props {
  readonly question: Question
  /** What stands between the answer and the way on, and does not change with the answer. */
  readonly children: ReactNode
}

/** The answer to a question, with all that gives and changes it, and the way on. */
export const QuestionAnswer = ({ question, children }: Props) => {
  const open = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const answering = useAnswering()
  const [, navigate] = useLocation()
  const choices = useRef<HTMLFieldSetElement>(null)
  const asked = useRef<HTMLDivElement>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  /** From the first time on, so that it is not fetched before. */
  const [isHelpWanted, setHelpWanted] = useState(false)
  const { review } = open
  const [wasCriticalOpen] = useState(() => isCriticalOpen(open))
  const { previous, next } = stepsFrom(open, answering, question, wasCriticalOpen)
  const isFlagged = review.flags.has(question.id)

  const radioOf = (value: AnswerValue) =>
    choices.current?.querySelector<HTMLInputElement>(`input[value="${value}"]`) ?? null
  // Once the answer is drawn: what opens or closes below a choice moves the one to be brought into sight.
  const showChoice = (value: AnswerValue, isFocused = false) =>
    onceDrawn(() => {
      const radio = radioOf(value)
      if (isFocused) radio?.focus({ preventScroll: true })
      if (radio?.parentElement != null) showWhole(radio.parentElement)
    })
  const answerOf = (value: AnswerValue) => ({ kind: 'answer-set', ...asAsked(review, question.id), value }) as const
  const document = useReviewDocument()
  // The arrow keys pass over levels that nobody means: where they stop becomes an answer, and is kept until then as typed text is.
  const { held, hold, settle } = useSettling<AnswerValue>((value) => settleTyped(document, answerOf(value)))
  const given = review.answers.get(question.id)
  const chosen = held ?? (given === undefined ? null : valueOfAnswer(given))
  const isAnswered = (held !== null && held !== 'not-applicable') || countedAnswer(question, review) !== null
  const isInConflict = review.conflicts.some((events) =>
    events.some((event) => event.kind === 'answer-set' && event.question === question.id),
  )
  const show = (value: AnswerValue) => {
    if (isUrgent(question, value) && !isUrgent(question, chosen))
      announce('A critical safeguard is missing. What to do today stands below the answers.')
    showChoice(value)
  }
  const choose = (value: AnswerValue) => {
    settle()
    document.record(answerOf(value))
    show(value)
  }
  const pass = (value: AnswerValue) => {
    // Choosing between two answers settles them: that is said at once.
    if (isInConflict) return choose(value)
    hold(value)
    keepTyped(document, answerOf(value))
    show(value)
  }
  const showHelp = () => {
    setHelpWanted(true)
    setHelpOpen(true)
  }
  const toggleFlag = () => {
    document.record({ kind: 'flag-set', question: question.id, value: !isFlagged })
    announce(isFlagged ? 'No longer marked to come back to.' : 'Marked to come back to.')
  }
  const chooseByKey = (value: AnswerValue) => {
    if (value === 'not-applicable' && question.notApplicable === null) return
    choose(value)
    showChoice(value, true)
  }
  const earlier = review.earlierAnswers.get(question.id)
  const confirmEarlier = () => {
    const changes = earlier === undefined || isAnswered ? null : confirming(question, earlier, review)
    if (earlier === undefined || changes === null) return
    document.recordAll(changes)
    showChoice(earlier.answer, true)
  }

  const clear = () => {
    settle()
    document.record({ kind: 'answer-set', ...asAsked(review, question.id), value: null })
    announce('Answer cleared.')
    // The button that had the focus goes with the answer.
    choices.current?.querySelector('input')?.focus()
  }

  const showUrgent = () => {
    asked.current?.focus({ preventScroll: true })
    if (asked.current !== null) showWhole(asked.current)
  }

  usePageKeys((key, event, hasCommand) => {
    if (hasCommand || event.repeat) return
    if (key === 'enter') {
      if (!isAnswered || takesEnter(event.target)) return
      event.preventDefault()
      return navigate(next.href)
    }
    if (!answering.hasKeys) return
    const value = keyedAnswers.get(key)
    if (value !== undefined) return chooseByKey(value)
    if (key === 'j') navigate(next.href)
    else if (key === 'k' && previous !== null) navigate(previous.href)
    else if (key === 'f') toggleFlag()
    else if (key === 's') confirmEarlier()
    else if (key === '?') showHelp()
  })

  return (
    <>
      <EarlierAnswerLine question={question} onStillSo={confirmEarlier} />
      <AnswerChoices ref={choices} question={question} chosen={chosen} onChoose={choose} onPass={pass} onStay={settle}>
        <Button aria-pressed={isFlagged} className="question-flag" onClick={toggleFlag}>
          Come back to this
        </Button>
      </AnswerChoices>
      <div ref={asked} tabIndex={-1} className="question-asks-for">
        {chosen !== null && <AsksFor question={question} value={chosen} />}
      </div>
      <Tally question={question} chosen={chosen} onChoose={chooseByKey} />
      <div className="row question-tools">
        {chosen !== null && (
          <Button look="quiet" onClick={clear}>
            Clear this answer
          </Button>
        )}
        <Button look="quiet" className="question-keyboard" onClick={showHelp}>
          Keyboard
        </Button>
        <div className="question-keys-off">
          <SingleKeys />
        </div>
      </div>
      {children}
      <StepBar
        previous={previous}
        next={next}
        isAnswered={isAnswered}
        isUnknown={chosen === 'dont-know'}
        onUnknown={() => chosen === 'dont-know' || choose('dont-know')}
        {...(isUrgent(question, chosen) && { onShowUrgent: showUrgent })}
      />
      {isHelpWanted && (
        <KeyboardHelp
          isOpen={isHelpOpen}
          allowsNotApplicable={question.notApplicable !== null}
          hasEarlierAnswer={earlier !== undefined}
          onClose={() => setHelpOpen(false)}
        />
      )}
    </>
  )
}
