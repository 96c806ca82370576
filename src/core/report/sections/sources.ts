import type { Block } from '../blocks'
import { coverageGridBlock } from '../charts/coverageGrid'
import type { ReportInput } from '../reportInput'
import {
  sourceStandings,
  sourceStateCount,
  sourceStateWords,
  type SourceStanding,
  type SourceState,
} from '../findings/sourceState'
import { sourceKindWords } from '../words/sourceWords'
import { answerWords } from '../words/answerWords'
import { howMany, listed } from '../words/words'
import { countedAnswer } from '../../review/review'
import { tableOf } from './cells'

const states: readonly SourceState[] = ['held', 'weak', 'unknown', 'not-asked']

/** Where the school stands on each finding, recommendation and piece of advice that the checklist answers. */
export const sourceBlocks = ({ pack, review }: ReportInput): readonly Block[] => {
  const standings = sourceStandings(pack, review)
  const counts = states
    .map((state) => ({ state, count: standings.filter((standing) => standing.state === state).length }))
    .filter(({ count }) => count > 0)
  const grid = coverageGridBlock({ pack, review })
  const openQuestions = ({ state, questions }: SourceStanding): string => {
    if (state === 'not-asked') return 'None of its questions applies here.'
    const open = questions
      .map((question) => ({ question, answer: countedAnswer(question, review) }))
      .filter(({ answer }) => answer?.kind !== 'level' || answer.level < 2)
    return open.length === 0
      ? `All in place: ${howMany(questions.length, 'question')}.`
      : open.map(({ question, answer }) => `${question.text} ${answerWords(pack, answer)}.`).join('\n')
  }
  return [
    { kind: 'heading', level: 2, text: 'Where the school stands on each source' },
    ...(standings.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${howMany(standings.length, 'source')}, each as a whole: ${listed(counts.map(({ state, count }) => sourceStateCount(state, count)))}.${grid === null ? '' : ' The picture shows findings and recommendations part by part; the table has every source.'}`,
          } as const,
        ]),
    ...(grid === null ? [] : [grid]),
    tableOf(
      'Each source with the questions that keep it from being in place',
      'Source',
      [
        {
          title: 'Source',
          share: 46,
          cell: ({ id, source, summary }) => `${sourceKindWords(source.kind)} ${id}\n${summary}`,
        },
        { title: 'Standing', share: 12, cell: ({ state }) => sourceStateWords[state] },
        { title: 'Because of', share: 42, cell: openQuestions },
      ],
      standings,
      'This checklist answers no source.',
    ),
  ]
}
