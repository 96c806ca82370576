import type { Pack, Question } from '../../content/pack'
import type { Agreement } from '../../review/eventValues'
import { questionsInScope, scopeOf } from '../../content/applies'
import { applicableQuestions, evidenceFor } from '../../review/review'
import type { Block, BlockOf } from '../blocks'
import { levelText } from '../words/levelText'
import type { ReportInput, ReportOptions } from '../reportInput'
import { answerWords, valueWords } from '../words/answerWords'
import { countedFor } from '../words/tallyWords'
import { howMany, inPlaceSentence, scoreOrInterval } from '../words/words'
import { placeCell } from './cells'
import { isOutOfDate } from './evidence'

type Fact = BlockOf<'facts'>['facts'][number]

/** The answer with what its level means for this very question. */
const answerFact = ({ pack, review }: ReportInput, question: Question): Fact => {
  const answer = review.answers.get(question.id) ?? null
  const words = answerWords(pack, answer)
  if (answer?.kind === 'level') return { term: 'Answer', value: `${words}: ${levelText(question, answer.level)}` }
  return {
    term: 'Answer',
    value: answer?.kind === 'not-applicable' && answer.reason !== null ? `${words}: ${answer.reason}` : words,
  }
}

const evidenceFact = ({ review }: ReportInput, question: Question): Fact => {
  const entries = evidenceFor(review, question.id)
  const words = entries.map((entry) => {
    const lack = entry.checkedOn === null ? '; not checked' : isOutOfDate(entry, review) ? '; out of date' : ''
    return `${entry.what} (${entry.where.trim() === '' ? 'place not said' : placeCell(entry.where)}${lack})`
  })
  return {
    term: 'Evidence',
    value: entries.length === 0 ? 'None listed.' : `${entries.length} listed: ${words.join('; ')}.`,
  }
}

const agreedAnswerWords = (pack: Pack, answer: Agreement['answer'] | null): string =>
  valueWords(pack, answer, 'no answer')

/** `In place, among Head (In place), Class teacher (Partly in place): The rota hangs in the staff room.` */
const agreementWords = (pack: Pack, { answer, reason, views }: Agreement): string => {
  const among = views.map((view) => `${view.role} (${agreedAnswerWords(pack, view.answer)})`).join(', ')
  return `${agreedAnswerWords(pack, answer)}${among === '' ? '' : `, among ${among}`}${reason.trim() === '' ? '.' : `: ${reason}`}`
}

const questionBlocks = (input: ReportInput, { omitNotes }: ReportOptions, question: Question): readonly Block[] => {
  const note = input.review.notes.get(question.id)
  const agreement = input.review.agreements.get(question.id)
  const counted = countedFor(question, input.review)
  return [
    { kind: 'heading', level: 3, text: question.text },
    {
      kind: 'facts',
      facts: [
        ...(question.critical ? [{ term: 'Critical', value: 'A gap here counts whatever the score.' }] : []),
        answerFact(input, question),
        ...(counted === null ? [] : [{ term: 'Counted', value: `On ${counted}.` }]),
        ...(note === undefined || omitNotes ? [] : [{ term: 'Note', value: note }]),
        ...(agreement === undefined || omitNotes
          ? []
          : [{ term: 'Agreed', value: agreementWords(input.pack, agreement) }]),
        evidenceFact(input, question),
      ],
    },
  ]
}

/** Every question that is asked of this school, by area: its answer and what that means, its note, and the evidence with its place. */
export const answerBlocks = (input: ReportInput, options: ReportOptions): readonly Block[] => {
  const { pack, review, scorecard } = input
  const asked = applicableQuestions(pack, review)
  const inScope = questionsInScope(pack, scopeOf(pack, review.details.scope))
  const notAsked = inScope.length - asked.length
  return [
    ...(notAsked === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${howMany(notAsked, 'question')} of the checklist ${notAsked === 1 ? 'is' : 'are'} not asked of a school of this kind.`,
          } as const,
        ]),
    ...pack.areas.flatMap(({ id, title, about }): readonly Block[] => {
      const ofArea = asked.filter(({ area }) => area === id)
      const figures = scorecard.areas.get(id)
      if (ofArea.length === 0 || figures === undefined) return []
      return [
        { kind: 'heading', level: 2, text: title },
        {
          kind: 'paragraph',
          text: `${about} ${inPlaceSentence(figures.counts)}${scorecard.isGateOnly ? '' : `; score: ${scoreOrInterval(pack, figures)}`}.`,
        },
        ...ofArea.flatMap((question) => questionBlocks(input, options, question)),
      ]
    }),
  ]
}
