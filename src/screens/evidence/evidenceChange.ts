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

/** The change that gives an entry these contents; `null` takes it away. */
export const evidenceChange = (id: string, entry: EvidenceEntry | null): Change => ({
  kind: 'evidence-set',
  evidence: id,
  value: entry && entryOf(entry),
})

/** What the form of an entry says. */
export type EvidenceWords = Pick<EvidenceEntry, 'what' | 'where' | 'checkedOn'>

/**
 * An entry with what somebody changed in its form, who opened it with `opened`; `now` is the entry as it stands, `null`: it was taken
 * away meanwhile. What they left alone, and the questions that it serves, stay as they are by now. `isMerged`: nobody else
 * changed the same.
 */
export const editedEvidence = (
  opened: EvidenceWords,
  entered: EvidenceWords,
  now: EvidenceEntry | null,
): { readonly value: EvidenceWords; readonly isMerged: boolean } => {
  if (now === null) return { value: entered, isMerged: false }
  const parts = ['what', 'where', 'checkedOn'] as const
  const changed = parts.filter((part) => entered[part] !== opened[part])
  return {
    value: Object.assign(
      { what: now.what, where: now.where, checkedOn: now.checkedOn },
      ...changed.map((part) => ({ [part]: entered[part] })),
    ),
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
