import type { Pack, Question, Source } from '../content/pack'
import { originsOf, type Origin } from '../content/sourceCoverage'

/** `Finding`, `Good practice`; the article's own text is an `Article`. */
export const sourceKindWords = (kind: Source['kind']): string =>
  kind === 'narrative' ? 'Article' : `${kind[0]?.toUpperCase()}${kind.slice(1)}`

const originWords = (origin: Origin): string => {
  if (origin.kind === 'added') return `Added: today’s duty (${origin.document.title}).`
  const { source, part } = origin
  return `${sourceKindWords(source.kind)} ${part?.id ?? source.id}: ${part === null ? source.summary : part.summary}`
}

/** What a question comes from, in sentences: sources first, under their label where the question is the school's counterpart of a finding about others. */
export const sourcesInWords = (pack: Pack, question: Question): string => {
  const origins = originsOf(pack, question)
  const wordsOf = (kind: Origin['kind']) => origins.filter((origin) => origin.kind === kind).map(originWords)
  return [...(question.analogue ? ['School’s counterpart of:'] : []), ...wordsOf('source'), ...wordsOf('added')].join(' ')
}
