import { isOverdue, openActions } from '../../core/plan/arrangeActions'
import { byWhenDue, dueGroups, type DueGroup } from '../../core/plan/dueGroups'
import { halfTermsFrom } from '../../core/plan/halfTerms'
import type { Action } from '../../core/plan/planActions'
import { dayInShort } from '../../core/report/words/dueInShort'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { useToday } from '../useToday'

interface Props {
  /** `null`: all are shown. */
  readonly chosen: DueGroup | null
  readonly onChoose: (group: DueGroup | null) => void
}

interface Tile {
  readonly title: string
  /** What it comes to in days; empty: nothing. */
  readonly days: string
}

/** How many of the things to do are due when: each thins the list out to those, and shows all again. */
export const DueTiles = ({ chosen, onChoose }: Props) => {
  const terms = useReadyReview((open) => open.review.details.terms)
  const day = useToday()
  const open = openActions(usePlan())
  const groups = byWhenDue(open, day, terms)
  const { current, next } = halfTermsFrom(day, terms)
  const tileOf = (group: DueGroup, due: readonly Action[]): Tile | null => {
    const [first, last] = [due[0], due.at(-1)]
    switch (group) {
      case 'past':
        return { title: 'Overdue', days: first === undefined ? '' : `since ${dayInShort(first.due, day)}` }
      case 'this-half-term':
        return current.to < day
          ? { title: 'These holidays', days: '' }
          : { title: 'This half-term', days: `by ${dayInShort(current.to, day)}` }
      case 'next-half-term':
        return { title: 'Next half-term', days: `by ${dayInShort(next.to, day)}` }
      case 'after-that':
        return { title: 'After that', days: last === undefined ? '' : `by ${dayInShort(last.due, day)}` }
      case 'no-date':
        return first === undefined && chosen !== group ? null : { title: 'No date yet', days: '' }
      case 'declined':
        return null
    }
  }
  return (
    <div className="plan-tiles no-print" role="group" aria-label="When it is due">
      {dueGroups.map((group) => {
        const due = (groups.find((found) => found.group === group)?.actions ?? []).filter(
          (action) => group !== 'past' || isOverdue(action, day),
        )
        const tile = tileOf(group, due)
        if (tile === null) return null
        return (
          <button
            key={group}
            type="button"
            className={`${group === 'past' && due.length > 0 ? 'is-late' : ''} ${due.length === 0 ? 'is-none' : ''}`}
            aria-pressed={chosen === group}
            onClick={() => onChoose(chosen === group ? null : group)}
          >
            <span className="count">{due.length}</span>{' '}
            <span className="words">
              <span className="name">{tile.title}</span> {tile.days !== '' && <span className="days">{tile.days}</span>}
            </span>
          </button>
        )
      })}
    </div>
  )
}
