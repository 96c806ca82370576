import type { Question } from '../../content/pack'
import { groupBy } from '../../math/groupBy'
import { sayDate, type IsoDate } from '../../math/calendar'
import { actionOn, isOverdue } from '../../plan/arrangeActions'
import { isDeclined } from '../../plan/declined'
import type { Action, Plan } from '../../plan/planActions'
import { these } from '../words/words'

/** When the board hears of a gap that is closed, or why it does not. */
type GapState = 'unplanned' | 'marked' | 'late' | 'by-the-meeting' | 'later'

/** The states in the order in which a board takes them. */
const gapStates: readonly GapState[] = ['unplanned', 'late', 'marked', 'by-the-meeting', 'later']

const gapStateOf = (action: Action | null, meeting: IsoDate | null, today: IsoDate): GapState => {
  if (action === null) return 'unplanned'
  if (action.status === 'done') return 'marked'
  if (isDeclined(action)) return 'unplanned'
  if (isOverdue(action, today)) return 'late'
  return meeting !== null && action.due <= meeting ? 'by-the-meeting' : 'later'
}

/** What the board does about gaps of one state. `which`: those gaps, as part of a sentence; `dues`: the days of their actions in order. */
const gapSentence = (
  state: GapState,
  which: string,
  isOne: boolean,
  dues: readonly IsoDate[],
  meeting: IsoDate | null,
): string => {
  const [are, them] = isOne ? ['is', 'it'] : ['are', 'them']
  const [first = '', last = first] = [dues[0], dues.at(-1)]
  switch (state) {
    case 'unplanned':
      return `Agree how ${which} ${are} to be closed, and by when.`
    case 'late':
      return `Ask why ${which} ${are} still open: what was to close ${them} has been overdue since ${sayDate(first)}.`
    case 'marked':
      return `Ask what shows that ${which} ${are} closed: marked done, but not answered so yet.`
    case 'by-the-meeting':
      return `Ask how ${which} ${isOne ? 'was' : 'were'} closed: what does it is due by ${sayDate(last)}, ${last === meeting ? 'the day you meet' : `before you meet on ${sayDate(meeting ?? last)}`}.`
    case 'later':
      return `Name a governor who hears by ${sayDate(last)} that ${which} ${are} closed.`
  }
}

/**
 * What the board does about gaps in critical safeguards, in one decision. It asks of each what can be known when it meets:
 * how it was closed where that is due by then; of the others somebody hears in its place.
 */
export const gapsDecision = (
  gaps: readonly Question[],
  plan: Plan,
  meeting: IsoDate | null,
  today: IsoDate,
): string => {
  const found = groupBy(
    gaps.map(({ id }) => actionOn(plan, id)?.action ?? null),
    (action) => gapStateOf(action, meeting, today),
  )
  const all = `${these(gaps.length, 'gap')} in critical safeguards`
  const states = gapStates.filter((state) => found.has(state))
  return states
    .map((state, index) => {
      const actions = found.get(state) ?? []
      const isOne = actions.length === 1
      const count = isOne ? 'one' : String(actions.length)
      const which =
        states.length === 1
          ? all
          : index === 0
            ? `${count} of ${all}`
            : index === states.length - 1
              ? `the other ${count}`
              : `${count} more`
      const dues = actions.flatMap((action) => (action === null ? [] : [action.due])).sort()
      return gapSentence(state, which, isOne, dues, meeting)
    })
    .join(' ')
}
