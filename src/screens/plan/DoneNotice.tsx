import { useState } from 'react'
import { Link } from 'wouter'
import { shortName } from '../../core/content/shortName'
import type { Action } from '../../core/plan/planActions'
import type { Step } from '../../core/plan/steps'
import { howMany } from '../../core/report/words/words'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import { CheckField } from '../../ui/Field'
import { passFocusOn } from '../../ui/focus'
import { showToast } from '../../ui/toasts'
import { paths } from '../paths'
import { undoAction } from '../undoing/undoAction'
import { outcomeChanges } from './outcome'
import { nextRowOf } from './rowIds'
import { shownLine } from './shownLine'

/** Records what was reached, and says where the step is then. */
const useRecordOutcome = (action: Action) => {
  const pack = useReadyReview((open) => open.pack)
  const document = useReviewDocument()
  return (reached: readonly Step[], button: HTMLElement) => {
    // This row moves to another place or goes, and the button with it: the keyboard goes on at the next row.
    const next = nextRowOf(button)
    if (!document.recordAll(outcomeChanges(document.ready().review, action, reached))) return
    const level = pack.levels[action.proposes ?? 0]?.name
    const where = 'What is done is under “Done”, below the plan.'
    showToast(
      action.steps.length === 1
        ? `Recorded ‘${level}’. ${where}`
        : `Recorded ‘${level}’ for ${howMany(reached.length, 'question')}. ${where}`,
      undoAction(document),
    )
    passFocusOn(button, next, shownLine)
  }
}

const FoundOut = ({ steps }: Pick<Action, 'steps'>) => {
  const id = useReadyReview((open) => open.id)
  const [only, ...others] = steps
  return (
    <>
      <p>
        <b>Done.</b>{' '}
        {others.length === 0
          ? 'Now choose the level that fits what was found out.'
          : 'Now choose, for each question, the level that fits what was found out.'}
      </p>
      {only !== undefined && others.length === 0 ? (
        <p>
          <Link href={paths.question(id, only.question.id)} className={buttonClass({ look: 'primary' })}>
            Answer the question
          </Link>
        </p>
      ) : (
        <ul className="plan-links">
          {steps.map(({ question }) => (
            <li key={question.id}>
              <Link href={paths.question(id, question.id)}>{`Answer: ${shortName(question)}`}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const OneReached = ({ action, step }: { readonly action: Action; readonly step: Step }) => {
  const { id, pack } = useReadyReview((open) => ({ id: open.id, pack: open.pack }))
  const record = useRecordOutcome(action)
  const level = pack.levels[action.proposes ?? 0]?.name
  return (
    <>
      <p>
        <b>Done. Record ‘{level}’ for this question?</b> That level says: {step.question.levels[action.proposes ?? 0]}
      </p>
      <div className="row">
        <Button look="primary" onClick={({ currentTarget }) => record([step], currentTarget)}>
          Record ‘{level}’
        </Button>
        <Link href={paths.question(id, step.question.id)} className={buttonClass({})}>
          Look at the question first
        </Link>
      </div>
    </>
  )
}

const SeveralReached = ({ action }: { readonly action: Action }) => {
  const pack = useReadyReview((open) => open.pack)
  const record = useRecordOutcome(action)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const { steps } = action
  const level = pack.levels[action.proposes ?? 0]?.name
  const reached = steps.filter(({ id }) => ticked.has(id))
  const tick = (id: string, is: boolean) =>
    setTicked(new Set(is ? [...ticked, id] : [...ticked].filter((other) => other !== id)))
  return (
    <>
      <p>
        <b>Done. Which of these were checked, and are so?</b> What is not ticked was not done: it stays in the plan.
      </p>
      <fieldset className="plan-reached">
        <legend className="visually-hidden">Checked</legend>
        {steps.map(({ id, question, proposes }) => (
          <CheckField
            key={id}
            label={
              <>
                <b>{shortName(question)}.</b> <span>{proposes === null ? '' : question.levels[proposes]}</span>
              </>
            }
            checked={ticked.has(id)}
            onChange={({ target }) => tick(id, target.checked)}
          />
        ))}
      </fieldset>
      <div className="row">
        <Button
          look="primary"
          aria-disabled={reached.length === 0}
          onClick={({ currentTarget }) => {
            if (reached.length > 0) record(reached, currentTarget)
          }}
        >
          {reached.length === 0
            ? `Tick what is ‘${level}’`
            : `Record ‘${level}’ for the ${reached.length === 1 ? 'one' : reached.length} ticked`}
        </Button>
        {reached.length < steps.length && (
          <Button onClick={() => setTicked(new Set(steps.map(({ id }) => id)))}>{`Tick all ${steps.length}`}</Button>
        )}
      </div>
    </>
  )
}

/** Asks for the new answers once an action that the plan still offers is marked done. Nothing changes until somebody gives them. */
export const DoneNotice = ({ action }: { readonly action: Action }) => {
  const [first, ...others] = action.steps
  if (action.status !== 'done' || first === undefined) return null
  return (
    <div className="notice done tone-good stack tight no-print" role="status">
      {action.proposes === null ? (
        <FoundOut steps={action.steps} />
      ) : others.length === 0 ? (
        <OneReached action={action} step={first} />
      ) : (
        <SeveralReached action={action} />
      )}
    </div>
  )
}
