import type { Pack, PackDocument, Question, Source } from './pack'
import { inSeries } from './series'

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

/** From each source and part to the questions that answer it, in the order of their ids. */
export const traceSources = (pack: Pack): readonly SourceTrace[] => {
  const naming = new Map<string, Set<Question>>()
  for (const question of pack.questions) {
    for (const reference of question.sources) {
      if (typeof reference === 'string') naming.set(reference, (naming.get(reference) ?? new Set()).add(question))
    }
  }
  const places = new Map(pack.questions.map((question, place) => [question, place]))
  const questionsOf = (...ids: readonly string[]): readonly Question[] =>
    [...new Set(ids.flatMap((id) => [...(naming.get(id) ?? [])]))].sort(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
    )
  return inSeries(pack.sources, ({ id }) => id).map((source) => ({
    id: source.id,
    summary: source.summary,
    scored: source.scored,
    source,
    questions: questionsOf(source.id, ...(source.parts ?? []).map(({ id }) => id)),
    parts: inSeries(source.parts ?? [], ({ id }) => id).map((part) => {
      const scored = source.scored && (part.scored ?? true)
      return {
        id: part.id,
        summary: part.summary,
        scored,
        questions: scored ? questionsOf(source.id, part.id) : questionsOf(part.id),
      }
    }),
  }))
}

/** As much of a pack as tells which of its sources are answered. A field that is absent cannot be read. */
interface Answering {
  readonly sources: readonly (ScoredOnce & { readonly parts?: readonly ScoredOnce[] | undefined })[]
  readonly questions: readonly { readonly sources: readonly unknown[] }[]
}

interface ScoredOnce {
  readonly id?: string | undefined
  readonly scored?: boolean | undefined
}

/** The ids of scored sources, and scored parts, that no question answers. A question that names a whole source answers each of its parts. */
export const unansweredSources = ({ sources, questions }: Answering): readonly string[] => {
  const named = new Set(questions.flatMap((question) => question.sources))
  return sources.flatMap(({ id, scored, parts = [] }) => {
    if (scored !== true || id === undefined || named.has(id)) return []
    if (parts.length === 0) return [id]
    return parts.flatMap((part) =>
      part.id === undefined || part.scored === false || named.has(part.id) ? [] : [part.id],
    )
  })
}

/** What a question comes from: one of - a source, with the part that it answers or `null` for the whole - a duty added since, with its document. */
export type Origin =
  | {
      readonly kind: 'source'
      readonly source: Source
      readonly part: { readonly id: string; readonly summary: string } | null
    }
  | { readonly kind: 'added'; readonly document: PackDocument }

/** What the references of a pack name: every question asks for its own, and some packs have thousands. */
const originsByName = new WeakMap<
  Pack,
  { readonly sources: ReadonlyMap<string, Origin>; readonly documents: ReadonlyMap<string, Origin> }
>()

const originsIn = (pack: Pack) => {
  const known = originsByName.get(pack)
  if (known !== undefined) return known
  const sources = pack.sources.flatMap((source): [string, Origin][] => [
    [source.id, { kind: 'source', source, part: null }],
    ...(source.parts ?? []).map((part): [string, Origin] => [part.id, { kind: 'source', source, part }]),
  ])
  const origins = {
    sources: new Map(sources),
    documents: new Map(pack.documents.map((document): [string, Origin] => [document.id, { kind: 'added', document }])),
  }
  originsByName.set(pack, origins)
  return origins
}

/** A document of a pack by its id; `null` where there is none. */
export const documentOf = (pack: Pack, id: string): PackDocument | null => {
  const origin = originsIn(pack).documents.get(id)
  return origin?.kind === 'added' ? origin.document : null
}

/** From a question back to what it comes from. Throws on a reference that the pack does not hold: `parsePack` has ruled that out. */
export const originsOf = (pack: Pack, question: Question): readonly Origin[] => {
  const { sources, documents } = originsIn(pack)
  return question.sources.map((reference) => {
    const origin = typeof reference === 'string' ? sources.get(reference) : documents.get(reference.document)
    if (origin === undefined)
      throw new Error(typeof reference === 'string' ? `no source ${reference}` : `no document ${reference.document}`)
    return origin
  })
}

/** Whether a question rests on duties of today alone, and on nothing of its sources. */
export const isAdded = ({ sources }: Pick<Question, 'sources'>): boolean =>
  sources.every((reference) => typeof reference !== 'string')
