import { useIsGateOnly } from '../../state/openScorecard'
import { ownersOf, type ActionOrder } from '../../core/plan/arrangeActions'
import { statusWords } from '../../core/report/words/words'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { SelectField } from '../../ui/Field'
import type { PlanChoice } from './chosenActions'
import { statuses } from './statuses'

interface Option {
  readonly value: string
  readonly label: string
}

const any = (label: string): Option => ({ value: '', label })

const orders = [
  { value: 'due', label: 'First due first' },
  { value: 'owner', label: 'Owner, A to Z' },
  { value: 'gain', label: 'Largest gain first' },
] as const satisfies readonly { readonly value: ActionOrder; readonly label: string }[]

interface Props {
  readonly chosen: PlanChoice
  readonly onChoose: (chosen: PlanChoice) => void
}

/** Which actions to show beside when they are due, and in which order. Only what occurs in the plan can be chosen. */
export const PlanFilter = ({ chosen, onChoose }: Props) => {
  const pack = useReadyReview((open) => open.pack)
  const { actions } = usePlan()
  const isGateOnly = useIsGateOnly()
  const { filter, order } = chosen
  const areas = pack.areas.filter(({ id }) =>
    actions.some(({ questions }) => questions.some(({ area }) => area === id)),
  )
  const set = (change: Partial<PlanChoice['filter']>) => onChoose({ ...chosen, filter: { ...filter, ...change } })
  return (
    <div className="plan-filter no-print" role="group" aria-label="Filter and order">
      <SelectField
        label="Owner"
        value={filter.owner ?? ''}
        options={[any('All'), ...ownersOf(actions).map((owner) => ({ value: owner, label: owner }))]}
        onChange={({ target }) => set({ owner: target.value === '' ? null : target.value })}
      />
      <SelectField
        label="Area"
        value={filter.area ?? ''}
        options={[any('All'), ...areas.map(({ id, title }) => ({ value: id, label: title }))]}
        onChange={({ target }) => set({ area: target.value === '' ? null : target.value })}
      />
      <SelectField
        label="Status"
        value={filter.status ?? ''}
        options={[any('All'), ...statuses.map((value) => ({ value, label: statusWords[value] }))]}
        onChange={({ target }) => set({ status: statuses.find((status) => status === target.value) ?? null })}
      />
      <SelectField
        label="Order"
        value={order}
        options={orders.filter(({ value }) => value !== 'gain' || !isGateOnly)}
        onChange={({ target }) =>
          onChoose({ ...chosen, order: orders.find(({ value }) => value === target.value)?.value ?? 'due' })
        }
      />
    </div>
  )
}
