import { useId } from 'react'
import { Link } from 'wouter'
import type { Action } from '../../core/plan/planActions'
import { sourcesInWords } from '../../core/report/words/sourceWords'
import { dueProblem, effortWords, gainMethod, gainWords } from '../../core/report/words/planWords'
import { priorityWords, statusWords, stepWords } from '../../core/report/words/words'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { passFocusOn } from '../../ui/focus'
import { paths } from '../paths'
import { DoneNotice } from './DoneNotice'
import { DueDate } from './DueDate'
import { shownLine } from './shownLine'
import { statuses } from './statuses'

const Why = ({ action: { question } }: { readonly action: Action }) => {
  const { id, pack } = useReadyReview((open) => ({ id: open.id, pack: open.pack }))
  return (
    <div className="why">
      <p>
        <span className="muted">Why: </span>
        <Link href={paths.question(id, question.id)}>{question.text}</Link>
      </p>
      <details className="plan-more">
        <summary>
          Where it comes from<span className="visually-hidden">: {question.text}</span>
        </summary>
        <p>{sourcesInWords(pack, question)}</p>
      </details>
    </div>
  )
}

const Gain = ({ action: { gain, wording } }: { readonly action: Action }) => {
  const method = gainMethod(gain)
  return (
    <>
      {gainWords(gain)}{' '}
      {method !== null && (
        <details className="plan-more">
          <summary>
            How?<span className="visually-hidden"> Gain of: {wording}</span>
          </summary>
          <p>
            {method.rule}: <b>{method.here}</b>
          </p>
        </details>
      )}
    </>
  )
}

const Due = ({ action }: { readonly action: Action }) => {
  const id = useReadyReview((open) => open.id)
  const problem = dueProblem(action)
  return (
    <dd>
      <DueDate action={action} />
      {problem !== null && (
        <p className="small due-problem">
          {problem}{' '}
          <Link className="no-print" href={paths.details(id)}>
            Enter the dates
          </Link>
        </p>
      )}
    </dd>
  )
}

const Facts = ({ action }: { readonly action: Action }) => (
  <dl className="facts">
    <div>
      <dt>Owner</dt>
      <dd>{action.owner}</dd>
    </div>
    <div>
      <dt>Due</dt>
      <Due action={action} />
    </div>
    <div>
      <dt>Effort</dt>
      <dd>{effortWords[action.effort]}</dd>
    </div>
    <div>
      <dt>Gain</dt>
      <dd>
        <Gain action={action} />
      </dd>
    </div>
  </dl>
)

interface Props {
  readonly action: Action
  readonly onEdit: (action: string) => void
  readonly showPriority: boolean
}

/** One step: what, why, whose, by when, and how it stands. */
export const ActionRow = ({ action, onEdit, showPriority }: Props) => {
  const pack = useReadyReview((open) => open.pack)
  const { record } = useReviewDocument()
  const titleId = useId()
  return (
    <article className="plan-action" aria-labelledby={titleId}>
      <div className="what stack tight">
        <p className="row step">
          {showPriority && <span className="tag">{priorityWords[action.priority]}</span>}
          <span className="muted">{stepWords(pack, action.start)}</span>
        </p>
        <h3 id={titleId}>{action.wording}</h3>
        <p>
          <span className="muted">Done when: </span>
          {action.success}
        </p>
        {action.note !== '' && (
          <p className="note">
            <span className="muted">Note: </span>
            {action.note}
          </p>
        )}
        <Why action={action} />
      </div>
      <div className="side stack tight">
        <Facts action={action} />
        <div className="controls">
          <SelectField
            label={
              <>
                Status <span className="visually-hidden">of: {action.wording}</span>
              </>
            }
            value={action.status}
            options={statuses.map((value) => ({ value, label: statusWords[value] }))}
            onChange={({ target }) => {
              record({
                kind: 'action-set',
                action: action.id,
                property: 'status',
                value: statuses.find((status) => status === target.value) ?? 'not-started',
              })
              // Where the filter shows no action like that, the row goes, and what had the focus with it.
              passFocusOn(target, shownLine)
            }}
          />
          <Button className="no-print" onClick={() => onEdit(action.id)}>
            Edit <span className="visually-hidden">the action: {action.wording}</span>
          </Button>
        </div>
      </div>
      <DoneNotice action={action} />
    </article>
  )
}
