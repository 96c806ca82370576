import { useEffect } from 'react'
import { Link } from 'wouter'
import { priorities } from '../../core/content/pack'
import { doneActions, openActions } from '../../core/plan/arrangeActions'
import type { Action } from '../../core/plan/planActions'
import { effortWords, planSentence, priorityMeaning } from '../../core/report/words/planWords'
import { priorityWords, statusWords } from '../../core/report/words/words'
import { reviewName } from '../../core/review/review'
import { today } from '../../state/clock'
import { noteLookedAt } from '../../state/lookedAt'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { DueDate } from '../plan/DueDate'
import { GovernorSteps } from './GovernorSteps'
import './governor.css'

const Line = ({ action }: { readonly action: Action }) => {
  const { id } = useReadyReview()
  const { question } = action
  return (
    <li className="stack tight">
      <h3>{action.wording}</h3>
      <p className="small">
        For: <Link href={paths.governorQuestion(id, question.area, question.id)}>{question.text}</Link>
        {question.critical && <span> (critical)</span>}
      </p>
      <p className="small muted governor-facts">
        <span>Whose it is: {action.owner}</span>
        <DueDate action={action} />
        <span>{statusWords[action.status]}</span>
        <span>{effortWords[action.effort]}</span>
      </p>
      <p className="small">Done when: {action.success}</p>
      {action.note !== '' && <p className="small governor-note">{action.note}</p>}
    </li>
  )
}

const Part = ({
  title,
  about,
  actions,
}: {
  readonly title: string
  readonly about: string
  readonly actions: readonly Action[]
}) =>
  actions.length > 0 && (
    <section className="stack tight">
      <h2>
        {title}: {actions.length}
      </h2>
      <p className="muted">{about}.</p>
      <ul className="governor-list">
        {actions.map((action) => (
          <Line key={action.id} action={action} />
        ))}
      </ul>
    </section>
  )

/** The whole plan as a governor reads it: what is to be done, by whom, by when, and whether it is late. */
export const GovernorPlan = () => {
  const ready = useReadyReview()
  const { id, review } = ready
  const plan = usePlan()
  useEffect(() => {
    void noteLookedAt(ready, 'plan')
  }, [ready])
  const [open, done] = [openActions(plan), doneActions(plan)]
  return (
    <Page title="Plan" of={reviewName(review.details)}>
      <p>
        {open.length + done.length === 0
          ? 'There is no action: no answer is below its target.'
          : planSentence(plan, today())}
      </p>
      <p className="muted">
        What the school means to do about each answer that is below its target. Ask of any line how one will know that
        it worked.
      </p>
      {priorities.map((priority) => (
        <Part
          key={priority}
          title={priorityWords[priority]}
          about={priorityMeaning[priority]}
          actions={open.filter((action) => action.priority === priority)}
        />
      ))}
      <Part title="Done" about="What the school has marked done. Ask how one can tell" actions={done} />
      <GovernorSteps
        previous={{ href: paths.overview(id), label: 'Back' }}
        next={{ href: paths.governorSign(id), label: 'Sign and send back' }}
      />
    </Page>
  )
}
