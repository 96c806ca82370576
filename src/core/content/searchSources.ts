import type { Pack, Question, Source } from './pack'
import { originsOf, type Origin, type SourceTrace } from './sourceCoverage'

/** Text as a search compares it: without case and accents, and with straight apostrophes. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

/** The words of a search; empty where nothing was typed. */
export const wordsOf = (search: string): readonly string[] =>
  plain(search)
    .split(/\s+/)
    .filter((word) => word !== '')

const hasAll = (texts: readonly (string | null)[], words: readonly string[]): boolean => {
  const text = plain(texts.join('\n'))
  return words.every((word) => text.includes(word))
}

const ofQuestion = ({ id, text }: Question): readonly string[] => [id, text]

const ofSource = ({ id, kind, addressee, summary, then, today }: Source): readonly (string | null)[] => [
  id,
  kind,
  addressee,
  summary,
  then,
  today,
]

const ofOrigin = (origin: Origin): readonly (string | null)[] =>
  origin.kind === 'added'
    ? [origin.document.title]
    : [...ofSource(origin.source), origin.part?.id ?? null, origin.part?.summary ?? null]

/** The sources that hold every word of a search in their id, their texts, their parts or the questions that answer them; of one kind, or (`null`) of all. */
export const searchTraces = (
  traces: readonly SourceTrace[],
  search: string,
  kind: Source['kind'] | null,
): readonly SourceTrace[] => {
  const words = wordsOf(search)
  return traces.filter(
    ({ source, parts, questions }) =>
      (kind === null || source.kind === kind) &&
      hasAll(
        [...ofSource(source), ...parts.flatMap(({ id, summary }) => [id, summary]), ...questions.flatMap(ofQuestion)],
        words,
      ),
  )
}

/** The questions that hold every word of a search in their id, their text, the reason for their weight or what they come from; from one kind of source, or (`null`) from any. */
export const searchQuestions = (pack: Pack, search: string, kind: Source['kind'] | null): readonly Question[] => {
  const words = wordsOf(search)
  return pack.questions.filter((question) => {
    const origins = originsOf(pack, question)
    return (
      (kind === null || origins.some((origin) => origin.kind === 'source' && origin.source.kind === kind)) &&
      hasAll([...ofQuestion(question), question.weightReason, ...origins.flatMap(ofOrigin)], words)
    )
  })
}
