import { usePlan } from '../../state/openPlan'
import { Button } from '../../ui/Button'
import { MakingState } from '../report/MakingState'
import '../report/report.css'
import { useMaking } from '../report/useMaking'
import { useCalendarProduct } from './useCalendarProduct'

interface Props {
  /** Whether several are being changed already. */
  readonly isSeveral: boolean
  readonly onAdd: () => void
  readonly onSeveral: () => void
}

/** What can be done with the plan as a whole, and how far the file for a calendar is. */
export const PlanTools = ({ isSeveral, onAdd, onSeveral }: Props) => {
  const { actions, completed } = usePlan()
  const calendar = useCalendarProduct()
  const { making, isBusy, make, reach, saveAgain } = useMaking()
  return (
    <>
      <div className="plan-tools no-print">
        <Button onClick={onAdd}>Add an action</Button>
        {actions.length > 0 && !isSeveral && (
          <Button className="plan-several-on" onClick={onSeveral}>
            Change several
          </Button>
        )}
        {actions.length + completed.length > 0 && (
          <Button
            aria-disabled={isBusy}
            onPointerEnter={() => reach(calendar)}
            onFocus={() => reach(calendar)}
            onClick={() => void make(calendar)}
          >
            <span className="at-length">Put dates in a calendar</span>
            <span className="in-short" aria-hidden="true">
              Calendar
            </span>
          </Button>
        )}
      </div>
      <MakingState making={making} onRetry={(product) => void make(product)} onSaveAgain={saveAgain} />
    </>
  )
}
