import { sidesOf, type Side } from '../../core/review/conflicts'
import { fieldOf, type ReviewEvent } from '../../core/review/event'
import { howMany } from '../../core/report/words/words'
import { conflictTitle, SideWords, type Telling } from '../conflicts/ConflictSides'

interface Props {
  readonly conflicts: readonly (readonly ReviewEvent[])[]
  readonly telling: Telling
  /** The events that are on this device: both sides may be of one role, and of one evening. */
  readonly idsHere: ReadonlySet<string>
  /** What to keep, by field; a field that is not in it is settled later. */
  readonly chosen: ReadonlyMap<string, Side>
  readonly onChoose: (field: string, side: Side | null) => void
}

const isSame = (a: Side | undefined, b: Side): boolean => a?.events.at(-1)?.id === b.events.at(-1)?.id

/** What a merge brings together that was made without sight of each other, side by side: to choose now, or later. */
export const SettleChoices = ({ conflicts, telling, idsHere, chosen, onChoose }: Props) => (
  <section className="stack tight">
    <h2>{howMany(conflicts.length, 'thing was', 'things were')} changed on both sides</h2>
    <p className="measure">
      {conflicts.length === 1 ? 'It was' : 'They were'} changed in several copies without sight of each other. Choose
      which value to keep, or settle it later: until then the last one counts. What is not kept stays in the history.
    </p>
    {conflicts.map((conflict) => {
      const [first] = conflict
      if (first === undefined) return null
      const field = fieldOf(first)
      const sides = sidesOf(conflict)
      const choice = chosen.get(field)
      return (
        <fieldset key={field} className="open-sides">
          <legend>{conflictTitle(conflict, telling)}</legend>
          {sides.length === 1 && <p className="small">All gave the same value.</p>}
          <div className="grid">
            {sides.map((side) => (
              <label key={side.events.at(-1)?.id} className="check">
                <input
                  type="radio"
                  name={field}
                  checked={isSame(choice, side)}
                  onChange={() => onChoose(field, side)}
                />
                <span>
                  <span className="visually-hidden">Keep this: </span>
                  <SideWords side={side} telling={telling} />
                  <span className="small muted">
                    {side.events.some(({ id }) => idsHere.has(id)) ? 'On this device' : 'In the file'}
                  </span>
                </span>
              </label>
            ))}
            <label className="check">
              <input type="radio" name={field} checked={choice === undefined} onChange={() => onChoose(field, null)} />
              <span>Settle later</span>
            </label>
          </div>
        </fieldset>
      )
    })}
  </section>
)
