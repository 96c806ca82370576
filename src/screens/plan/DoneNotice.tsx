import { Link } from 'wouter'
import type { Action } from '../../core/plan/planActions'
import { usePlan } from '../../state/openPlan'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import { passFocusOn } from '../../ui/focus'
import { paths } from '../paths'
import { recordOutcome } from './recordOutcome'
import { shownLine } from './shownLine'

/** Asks for the new answer once a step is marked done. Nothing changes until somebody gives it. */
export const DoneNotice = ({ action }: { readonly action: Action }) => {
  const { id, pack } = useReadyReview(({ id: review, pack: asked }) => ({ id: review, pack: asked }))
  const plan = usePlan()
  const document = useReviewDocument()
  if (action.status !== 'done' || !plan.actions.some((open) => open.id === action.id)) return null
  if (action.proposes === null) {
    return (
      <div className="notice done tone-good row spread" role="status">
        <p>
          <b>Done.</b> Now choose the level that fits what was found out.
        </p>
        <Link href={paths.question(id, action.question.id)} className={buttonClass({ look: 'primary' })}>
          Answer the question
        </Link>
      </div>
    )
  }
  const level = pack.levels[action.proposes]
  const goOn = (button: HTMLElement) => {
    // This row moves to another place or goes, and the button with it: the keyboard goes on at the next row.
    const next = button.closest('li')?.nextElementSibling?.querySelector('select')
    recordOutcome(document, action)
    passFocusOn(button, () => next, shownLine)
  }
  return (
    <div className="notice done tone-good stack tight" role="status">
      <p>
        <b>Done. Record ‘{level?.name}’ for this question?</b> That level says:{' '}
        {action.question.levels[action.proposes]}
      </p>
      <div className="row">
        <Button look="primary" onClick={({ currentTarget }) => goOn(currentTarget)}>
          Record ‘{level?.name}’
        </Button>
        <Link href={paths.question(id, action.question.id)} className={buttonClass({})}>
          Look at the question first
        </Link>
      </div>
    </div>
  )
}
