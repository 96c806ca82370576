import { keeping, sidesOf } from '../../core/review/conflicts'
import type { ReviewEvent } from '../../core/review/event'
import { useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { focusNext } from '../../ui/focus'
import { sideValue, SideWords, type Telling } from './ConflictSides'

interface Props {
  readonly conflict: readonly ReviewEvent[]
  readonly telling: Telling
  /** What the conflict is about, where several stand together; each button says it. */
  readonly about?: string
}

/** The values of a conflict, each with the button that settles the conflict by it. */
export const SidesToKeep = ({ conflict, telling, about }: Props) => {
  const { record } = useReviewDocument()
  const sides = sidesOf(conflict)
  return (
    <>
      {sides.length === 1 && <p className="small">All gave the same value.</p>}
      {sides.map((side) => (
        <div key={side.events.at(-1)?.id} className="row spread conflict-row">
          <SideWords side={side} telling={telling} />
          <Button
            onClick={() => {
              record(keeping(side))
              focusNext()
            }}
          >
            Keep this
            <span className="visually-hidden">{`: ${sideValue(side, telling)}${about === undefined ? '' : `, ${about}`}`}</span>
          </Button>
        </div>
      ))}
    </>
  )
}
