import { useEffect, useState } from 'react'
import { declinedActions, doneActions, openActions } from '../../core/plan/arrangeActions'
import { byWhenDue, firstDueFirst } from '../../core/plan/dueGroups'
import { isDeclined } from '../../core/plan/declined'
import type { Action } from '../../core/plan/planActions'
import { safeguardsOf } from '../../core/report/findings/criticalBoard'
import { actionText, actionTitle } from '../../core/report/words/actionWords'
import { dueSpan, dueTitle, planSentence } from '../../core/report/words/planWords'
import { capitalised, statusWords } from '../../core/report/words/words'
import { reviewName } from '../../core/review/review'
import { today } from '../../state/clock'
import { noteLookedAt } from '../../state/lookedAt'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { CheckField } from '../../ui/Field'
import { Page } from '../../ui/Page'
import { BoardLegend } from '../board/BoardLegend'
import { paths } from '../paths'
import { DueDate } from '../plan/DueDate'
import { ActionBecause } from './ActionBecause'
import { GovernorSteps } from './GovernorSteps'
import { MarkedQuestion } from './MarkedQuestion'
import './governor.css'

const Line = ({ action, isInFull }: { readonly action: Action; readonly isInFull: boolean }) => {
  const { questions, own, success, note, owner, status } = action
  const text = actionText(action)
  return (
    <li className="governor-action">
      <div className="stack tight">
        <h3>{actionTitle(action)}</h3>
        {text !== null && <p className="small">{text}</p>}
        {questions.length > 0 && (
          <p className="small governor-questions">
            {questions.map((question) => (
              <MarkedQuestion key={question.id} question={question} />
            ))}
          </p>
        )}
        {own !== null && <p className="small">Added by the school</p>}
        <ActionBecause action={action} />
        {isInFull && success !== '' && <p className="small">Done when: {success}</p>}
        {isInFull && note !== '' && <p className="small governor-note">{note}</p>}
      </div>
      <p className="small governor-facts">
        <span>{owner}</span>
        {(status === 'done' || !isDeclined(action)) && (
          <>
            <DueDate action={action} />
            <span>{statusWords[status]}</span>
          </>
        )}
      </p>
    </li>
  )
}

const Part = ({
  title,
  about,
  actions,
  isInFull,
}: {
  readonly title: string
  /** When that is; absent: its title says it. */
  readonly about?: string
  readonly actions: readonly Action[]
  readonly isInFull: boolean
}) =>
  actions.length > 0 && (
    <section className="stack tight">
      <h2>
        {title}: {actions.length}
      </h2>
      {about !== undefined && <p className="small muted">{about}</p>}
      <ul className="governor-list wide">
        {actions.map((action) => (
          <Line key={action.id} action={action} isInFull={isInFull} />
        ))}
      </ul>
    </section>
  )

/** The whole plan as a governor reads it: what is to be done, by whom, by when, and whether it is late. */
export const GovernorPlan = () => {
  const ready = useReadyReview()
  const { id, review } = ready
  const plan = usePlan()
  const [isInFull, setInFull] = useState(false)
  useEffect(() => {
    void noteLookedAt(ready, 'plan')
  }, [ready])
  const { terms } = review.details
  const open = openActions(plan)
  const done = firstDueFirst(doneActions(plan), today(), terms)
  const declined = declinedActions(plan)
  const all = [...open, ...declined, ...done]
  const shown = safeguardsOf(
    all.flatMap(({ questions }) => questions),
    review,
  ).map(({ standing }) => standing)
  return (
    <Page title="Plan" of={reviewName(review.details)} wide>
      <p>{all.length === 0 ? 'There is no action: no answer is below its target.' : planSentence(plan, today())}</p>
      {all.length > 0 && (
        <>
          <BoardLegend shown={shown} />
          <CheckField
            label="Show how one can tell that each is done"
            checked={isInFull}
            onChange={({ target }) => setInFull(target.checked)}
          />
        </>
      )}
      {byWhenDue([...open, ...declined], today(), terms).map((due) => (
        <Part
          key={due.group}
          title={dueTitle(due, today())}
          about={capitalised(dueSpan(due, today()))}
          actions={due.actions}
          isInFull={isInFull}
        />
      ))}
      <Part title="Done" actions={done} isInFull={isInFull} />
      <GovernorSteps
        other={{ href: paths.overview(id), label: 'Back' }}
        next={{ href: paths.governorSign(id), label: 'Sign and send back' }}
      />
    </Page>
  )
}
