import { priorities } from '../../core/content/pack'
import { ownersOf, type ActionFilter, type ActionOrder } from '../../core/plan/arrangeActions'
import { priorityWords, statusWords } from '../../core/report/words/words'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { CheckField, SelectField } from '../../ui/Field'
import { statuses } from './statuses'

interface Option {
  readonly value: string
  readonly label: string
}

const any = (label: string): Option => ({ value: '', label })

const orders = [
  { value: 'plan', label: 'Most pressing first' },
  { value: 'due', label: 'Due first' },
  { value: 'owner', label: 'Owner, A to Z' },
  { value: 'gain', label: 'Largest gain first' },
] as const satisfies readonly { readonly value: ActionOrder; readonly label: string }[]

interface Props {
  readonly filter: ActionFilter
  readonly order: ActionOrder
  readonly onFilter: (filter: ActionFilter) => void
  readonly onOrder: (order: ActionOrder) => void
}

/** Which actions to show, and in which order. Only what occurs in the plan can be chosen. */
export const PlanFilter = ({ filter, order, onFilter, onOrder }: Props) => {
  const pack = useReadyReview((open) => open.pack)
  const { actions } = usePlan()
  const found = {
    priorities: priorities.filter((priority) => actions.some((action) => action.priority === priority)),
    areas: pack.areas.filter(({ id }) => actions.some(({ question }) => question.area === id)),
  }
  const chosen = <Value extends string>(values: readonly Value[], value: string): Value | null =>
    values.find((one) => one === value) ?? null
  return (
    <div className="plan-filter no-print" role="group" aria-label="Filter and order">
      <SelectField
        label="Priority"
        value={filter.priority ?? ''}
        options={[any('All'), ...found.priorities.map((value) => ({ value, label: priorityWords[value] }))]}
        onChange={({ target }) => onFilter({ ...filter, priority: chosen(priorities, target.value) })}
      />
      <SelectField
        label="Status"
        value={filter.status ?? ''}
        options={[any('All'), ...statuses.map((value) => ({ value, label: statusWords[value] }))]}
        onChange={({ target }) => onFilter({ ...filter, status: chosen(statuses, target.value) })}
      />
      <SelectField
        label="Owner"
        value={filter.owner ?? ''}
        options={[any('All'), ...ownersOf(actions).map((owner) => ({ value: owner, label: owner }))]}
        onChange={({ target }) => onFilter({ ...filter, owner: target.value === '' ? null : target.value })}
      />
      <SelectField
        label="Area"
        value={filter.area ?? ''}
        options={[any('All'), ...found.areas.map(({ id, title }) => ({ value: id, label: title }))]}
        onChange={({ target }) => onFilter({ ...filter, area: target.value === '' ? null : target.value })}
      />
      <SelectField
        label="Order"
        value={order}
        options={orders}
        onChange={({ target }) =>
          onOrder(
            chosen(
              orders.map(({ value }) => value),
              target.value,
            ) ?? 'plan',
          )
        }
      />
      <CheckField
        label="Only overdue"
        checked={filter.overdueOnly}
        onChange={({ target }) => onFilter({ ...filter, overdueOnly: target.checked })}
      />
    </div>
  )
}
