import type { Pack, Question, Source } from '../../content/pack'
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

/** What a question comes from beside duties of today, the weightiest first. */
const fromSources = (pack: Pack, question: Question) =>
  originsOf(pack, question)
    .flatMap((origin) => (origin.kind === 'source' ? [origin] : []))
    .sort((a, b) => byAuthority.indexOf(a.source.kind) - byAuthority.indexOf(b.source.kind))

/** What a source is to a question: `Finding F8b`, or `School’s counterpart of finding F2b` where it speaks of others. */
const calledHere = ({ analogue }: Question, { source, part }: Extract<Origin, { kind: 'source' }>): string => {
  const kind = sourceKindWords(source.kind)
  return `${analogue ? `School’s counterpart of ${kind.toLowerCase()}` : kind} ${(part ?? source).id}`
}

/** The weightiest source of a question, with what it is called here and what it says: `Finding F8b`, `School’s counterpart of finding F2b`. `null`: it is on a duty of today alone. */
export const weightiestSource = (
  pack: Pack,
  question: Question,
): { readonly called: string; readonly summary: string } | null => {
  const [first] = fromSources(pack, question)
  return first === undefined
    ? null
    : { called: calledHere(question, first), summary: (first.part ?? first.source).summary }
}

/** Where a question comes from, in a line: `Finding F8b and 1 more.`, `School’s counterpart of finding F2b.`, `Today’s duty: Working Together.` The weightiest source is named; what each of them says stands with the sources. */
export const originsInBrief = (pack: Pack, question: Question): string => {
  const [first, ...others] = fromSources(pack, question)
  const documents = originsOf(pack, question).flatMap((origin) =>
    origin.kind === 'added' ? [origin.document.title] : [],
  )
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return [
    ...(first === undefined ? [] : [`${calledHere(question, first)}${more}.`]),
    ...(documents.length === 0 ? [] : [`Today’s duty: ${documents.join('; ')}.`]),
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
