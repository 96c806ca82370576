import type { Pack, Question, Source, SourceReference } from './pack'

/** A source or one of its parts that has to be answered, or is context. */
export interface SourceEntry {
  readonly id: string
  readonly summary: string
  /** False for context, which no question has to answer. */
  readonly scored: boolean
  /** The questions that answer it, in pack order. A question that names the whole source answers each scored part. */
  readonly questions: readonly Question[]
}

/** A source with its parts, each with the questions that answer it; `parts` is empty where it has none. */
export interface SourceTrace extends SourceEntry {
  readonly source: Source
  readonly parts: readonly SourceEntry[]
}

const names = (question: Question, id: string): boolean => question.sources.includes(id)

/** From each source and part to the questions that answer it. */
export const traceSources = (pack: Pack): readonly SourceTrace[] =>
  pack.sources.map((source) => {
    const naming = (...ids: string[]) => pack.questions.filter((question) => ids.some((id) => names(question, id)))
    const partIds = (source.parts ?? []).map(({ id }) => id)
    return {
      id: source.id,
      summary: source.summary,
      scored: source.scored,
      source,
      questions: naming(source.id, ...partIds),
      parts: (source.parts ?? []).map((part) => {
        const scored = source.scored && (part.scored ?? true)
        return { id: part.id, summary: part.summary, scored, questions: scored ? naming(source.id, part.id) : naming(part.id) }
      }),
    }
  })

/** The ids of scored sources, and scored parts, that no question answers. */
export const unansweredSources = (pack: Pack): readonly string[] =>
  traceSources(pack).flatMap((trace) => {
    const entries = trace.parts.length > 0 ? trace.parts : [trace]
    return entries.filter(({ scored, questions }) => scored && questions.length === 0).map(({ id }) => id)
  })

/** What a question comes from: one of - a source, with the part that it answers or `null` for the whole - a duty added since, with its document. */
export type Origin =
  | { readonly kind: 'source'; readonly source: Source; readonly part: { readonly id: string; readonly summary: string } | null }
  | { readonly kind: 'added'; readonly document: Pack['documents'][number] }

/** Throws on a reference that the pack does not hold: `parsePack` has ruled that out. */
const originOf = (pack: Pack, reference: SourceReference): Origin => {
  if (typeof reference !== 'string') {
    const document = pack.documents.find(({ id }) => id === reference.document)
    if (document === undefined) throw new Error(`no document ${reference.document}`)
    return { kind: 'added', document }
  }
  for (const source of pack.sources) {
    if (source.id === reference) return { kind: 'source', source, part: null }
    const part = source.parts?.find(({ id }) => id === reference)
    if (part !== undefined) return { kind: 'source', source, part }
  }
  throw new Error(`no source ${reference}`)
}

/** From a question back to what it comes from. */
export const originsOf = (pack: Pack, question: Question): readonly Origin[] =>
  question.sources.map((reference) => originOf(pack, reference))
