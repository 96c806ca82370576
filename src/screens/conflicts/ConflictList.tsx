import { entryWords } from '../../core/report/words/entryWords'
import { howMany } from '../../core/report/words/words'
import { fieldOf } from '../../core/review/event'
import { participantsOf } from '../../core/review/participants'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { conflictTitle } from './ConflictSides'
import { SidesToKeep } from './SidesToKeep'

/** `1 thing was changed in several copies …`: what the review's overview and its history say alike. */
export const conflictsTitle = (count: number): string =>
  `${howMany(count, 'thing was', 'things were')} changed in several copies without sight of each other`

/** Everything in the open review that was given several values without sight of each other, each to be settled here. Nothing where there is none. */
export const ConflictList = () => {
  const {
    pack,
    log,
    omitted,
    review: { conflicts },
  } = useReadyReview()
  if (conflicts.length === 0) return null
  const telling = { words: entryWords(pack, log), people: participantsOf({ log, omitted }) }
  return (
    <Notice tone="unknown" title={conflictsTitle(conflicts.length)}>
      <p>Choose which to keep. Until then the last one counts. What is not kept stays in the history.</p>
      <ul className="conflict-list">
        {conflicts.map((conflict) => {
          const [first] = conflict
          return first === undefined ? null : (
            <li key={fieldOf(first)} className="stack tight">
              <p className="conflict-title">{conflictTitle(conflict, telling)}</p>
              <SidesToKeep conflict={conflict} telling={telling} about={conflictTitle(conflict, telling)} />
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
