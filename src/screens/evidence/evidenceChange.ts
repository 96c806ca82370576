import type { IsoDate } from '../../core/math/calendar'
import type { Change } from '../../core/review/event'
import type { EvidenceEntry } from '../../core/review/eventValues'
import type { Evidence } from '../../core/review/review'
import type { ReviewDocument } from '../../state/openStore'

const entryOf = ({ what, where, checkedOn, questions }: EvidenceEntry): EvidenceEntry => ({
  what,
  where,
  checkedOn,
  questions,
})

type EvidenceSet = Extract<Change, { kind: 'evidence-set' }>

/** The change that gives an entry these contents. */
export const evidenceChange = (id: string, entry: EvidenceEntry): EvidenceSet & { readonly value: EvidenceEntry } => ({
  kind: 'evidence-set',
  evidence: id,
  value: entryOf(entry),
})

/** The change that takes an entry away. */
export const withoutEvidence = (id: string): EvidenceSet => ({ kind: 'evidence-set', evidence: id, value: null })

/** The change that says by when to look at an entry again; `null`: by no day. */
export const lookAgainChange = (id: string, by: IsoDate | null) =>
  ({ kind: 'look-again-set', evidence: id, value: by }) satisfies Change

/** What the form of an entry says. `lookAgainBy`: `null` where no day is given. */
export type EvidenceWords = Pick<EvidenceEntry, 'what' | 'where' | 'checkedOn'> & {
  readonly lookAgainBy: IsoDate | null
}

/**
 * An entry with what somebody changed in its form, who opened it with `opened`; `now` is what it says as it stands, `null`: it was
 * taken away meanwhile. What they left alone stays as it is by now. `isMerged`: nobody else changed the same.
 */
export const editedEvidence = (
  opened: EvidenceWords,
  entered: EvidenceWords,
  now: EvidenceWords | null,
): { readonly value: EvidenceWords; readonly isMerged: boolean } => {
  if (now === null) return { value: entered, isMerged: false }
  const parts = ['what', 'where', 'checkedOn', 'lookAgainBy'] as const
  const changed = parts.filter((part) => entered[part] !== opened[part])
  return {
    value: Object.assign({ ...now }, ...changed.map((part) => ({ [part]: entered[part] }))),
    isMerged: changed.every((part) => now[part] === opened[part] || now[part] === entered[part]),
  }
}

/** Links an entry to a question, or unlinks it. */
export const linkEvidence = (
  { record }: ReviewDocument,
  entry: Evidence,
  question: string,
  isLinked: boolean,
): void => {
  const others = entry.questions.filter((id) => id !== question)
  record(evidenceChange(entry.id, { ...entry, questions: isLinked ? [...others, question] : others }))
}
