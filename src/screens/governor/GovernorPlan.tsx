import { useEffect } from 'react'
import { Link } from 'wouter'
import { priorities } from '../../core/content/pack'
import { isOverdue } from '../../core/plan/arrangeActions'
import type { Action } from '../../core/plan/planActions'
import { effortWords, priorityMeaning, whenDue } from '../../core/report/planWords'
import { howMany, listed, priorityWords, statusWords } from '../../core/report/words'
import { reviewName } from '../../core/review/review'
import { today } from '../../state/clock'
import { noteLookedAt } from '../../state/lookedAt'
import { useReadyReview } from '../../state/openStore'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { GovernorSteps } from './GovernorSteps'
import './governor.css'

const Line = ({ action }: { readonly action: Action }) => {
  const { id } = useReadyReview()
  const { question } = action
  return (
    <li className="stack tight">
      <h3>{action.wording}</h3>
      <p className="small">For: <Link href={paths.governorQuestion(id, question.area, question.id)}>{question.text}</Link>{question.critical && <span> (critical)</span>}</p>
      <p className="small muted governor-facts">
        <span>Whose it is: {action.owner}</span>
        <span className={isOverdue(action, today()) ? 'governor-overdue' : undefined}>{whenDue(action, today())}</span>
        <span>{statusWords[action.status]}</span>
        <span>{effortWords[action.effort]}</span>
      </p>
      <p className="small">Done when: {action.success}</p>
      {action.note !== null && <p className="small governor-note">{action.note}</p>}
    </li>
  )
}

const summary = (actions: readonly Action[]): string => {
  const count = (n: number, words: string): readonly string[] => (n === 0 ? [] : [`${n} ${words}`])
  const is = (status: Action['status']) => actions.filter((action) => action.status === status).length
  return `${howMany(actions.length, 'action')}: ${listed([...count(actions.filter((action) => isOverdue(action, today())).length, 'overdue'), ...count(is('done'), 'done'), ...count(is('in-progress'), 'in progress'), ...count(is('not-started'), 'not started')])}.`
}

/** The whole plan as a governor reads it: what is to be done, by whom, by when, and whether it is late. */
export const GovernorPlan = () => {
  const open = useReadyReview()
  const { id, review, plan } = open
  useEffect(() => {
    void noteLookedAt(open, 'plan')
  }, [open])
  const actions = [...plan.actions, ...plan.completed]
  return (
    <Page title="Plan" of={reviewName(review.details)}>
      <p>{actions.length === 0 ? 'There is no action: no answer is below its target.' : summary(actions)}</p>
      <p className="muted">What the school means to do about each answer that is below its target. Ask of any line how one will know that it worked.</p>
      {priorities.map((priority) => {
        const ofPriority = actions.filter((action) => action.priority === priority)
        return ofPriority.length > 0 && (
          <section key={priority} className="stack tight">
            <h2>{priorityWords[priority]}: {ofPriority.length}</h2>
            <p className="muted">{priorityMeaning[priority]}.</p>
            <ul className="governor-list">{ofPriority.map((action) => <Line key={action.id} action={action} />)}</ul>
          </section>
        )
      })}
      <GovernorSteps previous={{ href: paths.overview(id), label: 'Back' }} next={{ href: paths.governorSign(id), label: 'Sign and send back' }} />
    </Page>
  )
}
