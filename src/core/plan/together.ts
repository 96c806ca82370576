import type { Pack, Sitting } from '../content/pack'
import type { IsoDate } from '../math/calendar'
import type { Step } from './steps'

/** By the ids of steps the days that were agreed on, see `agreedDates`. */
export type Agreed = ReadonlyMap<string, IsoDate>

/** Steps that are one action: one person does them in one sitting. */
export interface Together {
  /** At least one. */
  readonly steps: readonly Step[]
  /** `null`: what is found out in one meeting, or a step by itself. */
  readonly sitting: Sitting | null
}

/** So much can be found out in one meeting of an hour or so: ours. */
const mostInMeeting = 6

/**
 * Steps that differ in any of this are not one action: somebody has parted them, or their date was agreed and that of the
 * others was not. Who does a sitting says the sitting, where the school has not said somebody else.
 */
const standingOf = ({ id, owner, start, priority, edits }: Step, agreed: Agreed): string =>
  JSON.stringify([
    start === 2 ? edits.owner : owner,
    priority === 'now',
    agreed.get(id),
    edits.wording,
    edits.due,
    edits.status,
    edits.setAside,
    edits.note,
  ])

const sittingsOf = (pack: Pack): ReadonlyMap<string, Sitting> =>
  new Map((pack.sittings ?? []).flatMap((sitting) => sitting.questions.map((question) => [question, sitting])))

/**
 * The steps of a plan as actions. Those that the pack says belong in one sitting are one, as long as the school has not
 * parted them by an owner, a date, a status or a wording of their own; so is what one person is to find out, a meeting at a
 * time. An action stands where the first of its steps stood.
 */
export const together = (pack: Pack, steps: readonly Step[], agreed: Agreed): readonly Together[] => {
  const sittings = sittingsOf(pack)
  const open = new Map<string, Step[]>()
  const all: { readonly steps: Step[]; readonly sitting: Sitting | null }[] = []
  for (const step of steps) {
    const sitting = step.start === 2 ? (sittings.get(step.question.id) ?? null) : null
    const isMeeting = step.start === 'find-out'
    const key = sitting === null && !isMeeting ? null : `${sitting?.id ?? ''} ${standingOf(step, agreed)}`
    const joined = key === null ? undefined : open.get(key)
    if (joined !== undefined && (sitting !== null || joined.length < mostInMeeting)) {
      joined.push(step)
      continue
    }
    const begun = [step]
    if (key !== null) open.set(key, begun)
    all.push({ steps: begun, sitting })
  }
  // A sitting with one step is that step.
  return all.map((one) => (one.steps.length === 1 ? { ...one, sitting: null } : one))
}
