import type { Pack, Question, Source } from '../../content/pack'
import { inSeries } from '../../content/series'
import { originsOf, type Origin } from '../../content/sourceCoverage'

/** `Finding`, `Good practice`; the article's own text is an `Article`. */
export const sourceKindWords = (kind: Source['kind']): string =>
  kind === 'narrative' ? 'Article' : `${kind[0]?.toUpperCase()}${kind.slice(1)}`

const originWords = (origin: Origin): string => {
  if (origin.kind === 'added') return `Added: today’s duty (${origin.document.title}).`
  const { source, part } = origin
  return `${sourceKindWords(source.kind)} ${part?.id ?? source.id}: ${part === null ? source.summary : part.summary}`
}

/** Of several sources, the one to name first: what was found weighs more than what was advised. */
const byAuthority: readonly Source['kind'][] = ['finding', 'recommendation', 'good practice', 'advice', 'narrative']

/** Why an action is asked for, in short: the weightiest source in words, the others by their ids, then the duties added since. */
export const whyInWords = (pack: Pack, question: Question): string => {
  const origins = originsOf(pack, question)
  const sources = origins.flatMap((origin) => (origin.kind === 'source' ? [origin] : []))
  const [first, ...others] = sources.sort(
    (a, b) => byAuthority.indexOf(a.source.kind) - byAuthority.indexOf(b.source.kind),
  )
  return [
    ...(first !== undefined && question.analogue ? ['School’s counterpart of:'] : []),
    ...(first === undefined ? [] : [originWords(first)]),
    ...(others.length === 0
      ? []
      : [
          `Also ${inSeries(
            others.map(({ source, part }) => part?.id ?? source.id),
            (id) => id,
          ).join(', ')}.`,
        ]),
    ...origins.filter(({ kind }) => kind === 'added').map(originWords),
  ].join(' ')
}

/** What a question comes from, in sentences: sources first, under their label where the question is the school's counterpart of a finding about others. */
export const sourcesInWords = (pack: Pack, question: Question): string => {
  const origins = originsOf(pack, question)
  const wordsOf = (kind: Origin['kind']) => origins.filter((origin) => origin.kind === kind).map(originWords)
  return [...(question.analogue ? ['School’s counterpart of:'] : []), ...wordsOf('source'), ...wordsOf('added')].join(
    ' ',
  )
}
