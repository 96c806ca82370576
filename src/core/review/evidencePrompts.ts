import type { Question } from '../content/pack'
import { most } from '../log/texts'
import type { Evidence } from './review'

/** What an entry is called that is made of a prompt: its words, as far as a line holds them. */
export const nameOfPrompt = (prompt: string): string =>
  prompt
    .normalize()
    .trim()
    .slice(0, most.line)
    .replace(/\p{Surrogate}$/u, '')
    .trim()

/** A prompt of a question, with the entry that shows it; `null`: none is listed. */
export interface AskedEvidence {
  readonly prompt: string
  readonly entry: Evidence | null
}

/** What would show that an answer is true: what the checklist asks for, each with its entry, and whatever else is listed. */
export interface EvidenceToShow {
  readonly asked: readonly AskedEvidence[]
  readonly others: readonly Evidence[]
}

/** The evidence that is listed for a question, see `evidenceFor`, beside its prompts. An entry belongs to the prompt by whose words it is called; no other tie is kept, so that one whose name was changed is one of the others. */
export const evidenceToShow = (question: Question, listed: readonly Evidence[]): EvidenceToShow => {
  const left = new Set(listed)
  const asked = question.evidencePrompts.map((prompt): AskedEvidence => {
    const name = nameOfPrompt(prompt)
    const entry = [...left].find(({ what }) => what.normalize().trim() === name) ?? null
    if (entry !== null) left.delete(entry)
    return { prompt, entry }
  })
  return { asked, others: [...left] }
}
