import { actionKinds, declinedActions, isOfKind, type ActionKind } from '../../core/plan/arrangeActions'
import type { Action } from '../../core/plan/planActions'
import { usePlan } from '../../state/openPlan'
import { countOpen, everything, type PlanChoice } from './chosenActions'
import { useMine } from './useMine'

interface Props {
  readonly chosen: PlanChoice
  readonly onChoose: (chosen: PlanChoice) => void
}

interface ChipProps {
  readonly words: string
  readonly count: number
  readonly isOn: boolean
  readonly onPress: () => void
}

const Chip = ({ words, count, isOn, onPress }: ChipProps) => (
  <button type="button" className="plan-chip" aria-pressed={isOn} onClick={onPress}>
    <span>{words}</span> <span className="count">{count}</span>
  </button>
)

const names: Readonly<Record<Exclude<ActionKind, 'mine'>, string>> = {
  critical: 'Critical',
  'find-out': 'To find out',
  declined: 'Not doing',
}

/** What of the plan to show: all of it, or what one looks for most often. */
export const PlanChips = ({ chosen, onChoose }: Props) => {
  const plan = usePlan()
  const mine = useMine()
  const { filter, order } = chosen
  const isMine = mine?.isMine ?? (() => false)
  const among = (kind: ActionKind) => (action: Action) => isOfKind(action, kind, isMine)
  const countOf = (kind: ActionKind): number =>
    kind === 'declined' ? declinedActions(plan).length : countOpen(plan.actions, among(kind))
  // That one has nothing left to do oneself, or nothing critical, is worth knowing; of the others none is no choice.
  const kinds = actionKinds.filter(
    (kind) => filter.kind === kind || (kind === 'mine' ? mine !== null : kind === 'critical' || countOf(kind) > 0),
  )
  return (
    <div className="plan-chips" role="group" aria-label="Show">
      <Chip
        words="Everything"
        count={countOpen(plan.actions, () => true)}
        isOn={Object.values(filter).every((value) => value === null)}
        onPress={() => onChoose({ ...everything, order })}
      />
      {kinds.map((kind) => (
        <Chip
          key={kind}
          words={kind === 'mine' ? `Mine: ${mine?.role ?? ''}` : names[kind]}
          count={countOf(kind)}
          isOn={filter.kind === kind}
          onPress={() =>
            onChoose({
              ...chosen,
              filter: {
                ...filter,
                kind: filter.kind === kind ? null : kind,
                // What will not be done is due at no time.
                due: kind === 'declined' ? null : filter.due,
              },
            })
          }
        />
      ))}
    </div>
  )
}
