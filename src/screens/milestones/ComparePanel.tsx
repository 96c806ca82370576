import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { useReadyReview } from '../../state/openStore'
import { SidesCompared } from './SidesCompared'
import type { Chosen } from './chosenSides'
import './compare.css'
import { sideChoices, useSide, type OtherReview, type SideState } from './sides'

const isReady = (state: SideState): state is Extract<SideState, { status: 'ready' }> => state.status === 'ready'

const Comparing = ({ from, to }: { readonly from: SideState; readonly to: SideState }) => {
  if (isReady(from) && isReady(to)) return <SidesCompared before={from.side} after={to.side} />
  return from.status === 'loading' || to.status === 'loading' ? (
    <p className="muted" role="status">
      Opening the other review…
    </p>
  ) : (
    <p>
      This copy came without the earlier answers, so it cannot show what has changed. The copy in which the saved
      version was made can.
    </p>
  )
}

interface Props {
  readonly chosen: Chosen
  readonly others: readonly OtherReview[]
  readonly onChoose: (chosen: Chosen) => void
}

/** Any two among the saved versions, now, and other reviews of the same school: which they are, and what has changed between them. */
export const ChosenCompared = ({ chosen: { from, to }, others, onChoose }: Props) => {
  const choices = sideChoices(useReadyReview(), others)
  const [before, after] = [useSide(from, others), useSide(to, others)]
  const options = choices.map(({ value, label }) => ({ value, label }))
  return choices.length < 2 ? (
    <p className="measure">
      There is nothing to compare with yet. Save a version, and change something after it; or open last year’s review of
      the same school on this device.
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
      {from === to ? <p>Choose two different states.</p> : <Comparing key={`${from} ${to}`} from={before} to={after} />}
    </>
  )
}

/** The same as a part of the page. */
export const ComparePanel = (props: Props) => (
  <section className="stack" id="milestones-compare" aria-labelledby="milestones-compare-title">
    <h2 id="milestones-compare-title" tabIndex={-1}>
      Compare
    </h2>
    <ChosenCompared {...props} />
  </section>
)
