import type { Pack } from '../../core/content/pack'
import type { WrittenUpFinding } from '../../core/content/writtenUpSchool'
import { levelName } from '../../core/report/words/answerWords'
import { capitalised } from '../../core/report/words/words'
import { againstReference } from '../../core/workshop/calibrating'
import type { Unit } from '../../core/workshop/sessionEvents'
import { voteName } from '../../core/report/words/roomWords'
import type { ShownVote } from './SpreadPictures'
import { againstWords, reasonParts } from './revealWords'
import './roomView.css'

interface Props {
  readonly pack: Pack
  readonly unit: Unit
  readonly finding: WrittenUpFinding
  /** The votes that are shown, one at least. */
  readonly votes: readonly ShownVote[]
}

/** How a room that practised stands beside the level that fits, why that one does, and what those who were kinder passed over. */
export const BesideReference = ({ pack, unit, finding, votes }: Props) => {
  const beside = votes.map(({ vote, spread }) => ({ vote, against: againstReference(spread, finding.reference) }))
  const wasKinder = (beside.at(-1)?.against.kinder ?? 0) > 0
  const [decides, passedOver] = reasonParts(finding.reason)
  return (
    <div className="room-talk">
      <p>
        <strong>{`What fits: ${levelName(pack, finding.reference)}. `}</strong>
        <span>{wasKinder ? decides : finding.reason}</span>
      </p>
      {beside.map(({ vote, against }) => (
        <p
          key={vote}
        >{`${beside.length > 1 ? `${capitalised(voteName(vote))}: ` : ''}${againstWords(against, unit)}`}</p>
      ))}
      {wasKinder && passedOver !== '' && (
        <p>
          <strong>What the kinder ones may have passed over: </strong>
          <span>{passedOver}</span>
        </p>
      )}
    </div>
  )
}
