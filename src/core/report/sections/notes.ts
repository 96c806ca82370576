import type { Question } from '../../content/pack'
import type { Block } from '../blocks'
import type { ReportInput, ReportOptions } from '../reportInput'
import { answerWords } from '../words/answerWords'
import { tableOf } from './cells'

/** What the school wrote on its questions, each note and each reason why one does not apply; nothing where it wrote nothing. */
export const notesBlocks = ({ pack, review }: ReportInput, { omitNotes }: ReportOptions): readonly Block[] => {
  const saidOf = (question: Question): readonly string[] => {
    const answer = review.answers.get(question.id)
    const note = review.notes.get(question.id)
    return [
      ...(note === undefined || omitNotes ? [] : [note]),
      ...(answer?.kind === 'not-applicable' && answer.reason !== null
        ? [`Why it does not apply: ${answer.reason}`]
        : []),
    ]
  }
  const rows = pack.questions
    .map((question) => ({ question, said: saidOf(question) }))
    .filter(({ said }) => said.length > 0)
  return rows.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: omitNotes ? 'What does not apply' : 'Notes' },
        tableOf(
          omitNotes ? 'Why questions do not apply' : 'Notes on questions',
          'Question',
          [
            { title: 'Question', share: 32, cell: ({ question }) => question.text },
            {
              title: 'Answer',
              share: 14,
              cell: ({ question }) => answerWords(pack, review.answers.get(question.id) ?? null),
            },
            { title: omitNotes ? 'Reason' : 'Note', share: 54, cell: ({ said }) => said.join('\n') },
          ],
          rows,
          '',
        ),
      ]
}
