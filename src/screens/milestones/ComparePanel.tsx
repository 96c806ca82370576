import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { useReadyReview } from '../../state/openStore'
import { SidesCompared } from './SidesCompared'
import { sideChoices, useSide, type OtherReview, type SideState } from './sides'

/** Which two states are compared. */
export interface Chosen {
  readonly from: string
  readonly to: string
}

const isReady = (state: SideState): state is Extract<SideState, { status: 'ready' }> => state.status === 'ready'

const Comparing = ({ from, to }: { readonly from: SideState; readonly to: SideState }) => {
  if (isReady(from) && isReady(to)) return <SidesCompared before={from.side} after={to.side} />
  return from.status === 'loading' || to.status === 'loading' ? (
    <p className="muted" role="status">
      Opening the other review…
    </p>
  ) : (
    <p>
      This copy came without the earlier answers, so it cannot show what has changed. The copy in which the milestone
      was made can.
    </p>
  )
}

interface Props {
  readonly chosen: Chosen
  readonly others: readonly OtherReview[]
  readonly onChoose: (chosen: Chosen) => void
}

/** What has changed from one state to another: of any two among the milestones, now, and other reviews of the same school. */
export const ComparePanel = ({ chosen: { from, to }, others, onChoose }: Props) => {
  const choices = sideChoices(useReadyReview(), others)
  const [before, after] = [useSide(from, others), useSide(to, others)]
  const options = choices.map(({ value, label }) => ({ value, label }))
  return (
    <section className="stack" id="milestones-compare" aria-labelledby="milestones-compare-title">
      <h2 id="milestones-compare-title" tabIndex={-1}>
        Compare
      </h2>
      {choices.length < 2 ? (
        <p className="measure">
          There is nothing to compare with yet. Make a milestone, and change something after it; or open last year’s
          review of the same school on this device.
        </p>
      ) : (
        <>
          <div className="milestones-sides no-print">
            <SelectField
              label="From"
              value={from}
              options={options}
              onChange={(event) => onChoose({ from: event.target.value, to })}
            />
            <SelectField
              label="To"
              value={to}
              options={options}
              onChange={(event) => onChoose({ from, to: event.target.value })}
            />
            <Button look="quiet" onClick={() => onChoose({ from: to, to: from })}>
              Swap
            </Button>
          </div>
          {from === to ? (
            <p>Choose two different states.</p>
          ) : (
            <Comparing key={`${from} ${to}`} from={before} to={after} />
          )}
        </>
      )}
    </section>
  )
}
