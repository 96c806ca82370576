import { basisKinds, type BasisKind, type Held, type Pack, type PackDocument, type Question } from '../../content/pack'
import { documentOf } from '../../content/sourceCoverage'
import { levelName } from './answerWords'
import { capitalised, howMany, listed } from './words'

/** The sentences that say what level 2 of a question rests on, and how far that was held against the documents. */

/** How a document was held, as it stands after its name: never more than was done. */
export const heldWords: Readonly<Record<Held, string>> = {
  read: 'read',
  quoted: 'known from sources that quote it',
  'not yet': 'not yet held against the document',
}

/** How a document was held, with what was read or quoted of it; `null` where the pack does not say. */
export const heldSentence = ({ held, heldNote = null }: PackDocument): string | null => {
  if (held === undefined) return heldNote
  const sentence = `${capitalised(heldWords[held])}.`
  return heldNote === null ? sentence : `${sentence} ${heldNote}`
}

/** What a basis is called where a school reads it: what the pack calls “ours” is not the school's. */
const basisKindWords: Readonly<Record<BasisKind, string>> = {
  law: 'law',
  'statutory guidance': 'statutory guidance',
  'the 2008 review': 'the 2008 review',
  'the article': 'the article',
  'our judgement': 'the checklist’s own judgement',
}

/** The document that a question rests on; `null`: it names none. */
export const basisDocument = (pack: Pack, { basis }: Question): PackDocument | null =>
  typeof basis?.document === 'string' ? documentOf(pack, basis.document) : null

/** `What level 2 (“In place”) rests on: statutory guidance (Keeping Children Safe in Education 2026, Part one; read).` `null` where the pack does not say. */
export const basisSentence = (pack: Pack, question: Question): string | null => {
  const { basis } = question
  if (basis === undefined) return null
  const document = basisDocument(pack, question)
  const place = [document?.title, basis.where].flatMap((part) => part ?? []).join(', ')
  const held = document?.held === undefined ? '' : heldWords[document.held]
  const beside = [place, held].filter((part) => part !== '').join('; ')
  return `What level 2 (“${levelName(pack, 2)}”) rests on: ${basisKindWords[basis.kind]}${beside === '' ? '' : ` (${beside})`}.`
}

/** All that a question says of what it rests on: the basis, what was read of its document, what goes beyond it, and which figures are the pack's own. Empty where it says nothing. */
export const basisSentences = (pack: Pack, question: Question): readonly string[] =>
  [
    basisSentence(pack, question),
    basisDocument(pack, question)?.heldNote ?? null,
    question.basis?.note ?? null,
    question.ours ?? null,
  ].flatMap((sentence) => sentence ?? [])

/** `What level 2 (“In place”) rests on, of 60 questions: law 4, statutory guidance 30 and the article 26.` `null` where no question says. */
export const basisCounts = (pack: Pack): string | null => {
  const countOf = (kind: BasisKind | undefined): number =>
    pack.questions.filter(({ basis }) => basis?.kind === kind).length
  const counts = [
    ...basisKinds.map((kind) => [basisKindWords[kind], countOf(kind)] as const),
    ['not said', countOf(undefined)] as const,
  ].filter(([, count]) => count > 0)
  return pack.questions.every(({ basis }) => basis === undefined)
    ? null
    : `What level 2 (“${levelName(pack, 2)}”) rests on, of ${howMany(pack.questions.length, 'question')}: ${listed(counts.map(([words, count]) => `${words} ${count}`))}.`
}
