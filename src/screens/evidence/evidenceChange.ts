import type { Change, EvidenceEntry } from '../../core/review/event'
import type { Evidence } from '../../core/review/review'
import { record } from '../../state/openReview'

const entryOf = ({ what, where, checkedOn, questions }: EvidenceEntry): EvidenceEntry => ({ what, where, checkedOn, questions })

/** The change that gives an entry these contents; `null` takes it away. */
export const evidenceChange = (id: string, entry: EvidenceEntry | null): Change => ({ kind: 'evidence-set', evidence: id, value: entry && entryOf(entry) })

/** Links an entry to a question, or unlinks it. */
export const linkEvidence = (entry: Evidence, question: string, isLinked: boolean): void => {
  const others = entry.questions.filter((id) => id !== question)
  record(evidenceChange(entry.id, { ...entry, questions: isLinked ? [...others, question] : others }))
}
