import type { Pack } from '../../content/pack'
import { compareSessions, type ComparedQuestion } from '../../workshop/comparing'
import type { Session } from '../../workshop/session'
import type { Report } from '../blocks'
import { tableOf } from '../sections/cells'
import { middleInShort } from '../words/middleWords'
import { fileNamePart } from '../fileName'
import { titleOfSession } from './sessionFacts'

/** `1 · 4 · 3 · 1, don’t know 1`: how many gave each level, the lowest first. */
const countsWords = (spread: ComparedQuestion['spreads'][number]): string =>
  spread === null
    ? 'not shown'
    : `${spread.levels.join(' · ')}${spread.dontKnow === 0 ? '' : `, don’t know ${spread.dontKnow}`}`

/** Sessions beside each other: how each answered the questions that two of them at least asked. */
export const sessionComparison = (pack: Pack, sessions: readonly Session[]): Report => {
  const byId = new Map(pack.questions.map((question) => [question.id, question] as const))
  const names = sessions.map((session, index) => `${index + 1}. ${titleOfSession(session)}`)
  return {
    title: 'Workshops compared',
    runningHead: 'Workshops compared',
    marking: 'Counts only: no names.',
    language: 'en-GB',
    fileName: `workshops-compared-${fileNamePart(titleOfSession(sessions[0] ?? { title: null })) || 'sessions'}`,
    blocks: [
      { kind: 'heading', level: 1, text: 'Workshops compared' },
      { kind: 'list', ordered: false, items: names },
      {
        kind: 'paragraph',
        text: 'For each question how many gave each level at the end of each session, the lowest level first, and the middle answer. Who took part may differ: a difference is a reason to talk, and no proof.',
      },
      tableOf<ComparedQuestion>(
        'Questions that two sessions or more asked',
        'Question',
        [
          {
            title: 'Question',
            share: 30,
            cell: ({ question }) => byId.get(question)?.short ?? byId.get(question)?.text ?? question,
          },
          ...sessions.map((_, index) => ({
            title: `Session ${index + 1}`,
            share: 70 / Math.max(1, sessions.length),
            cell: ({ spreads }: ComparedQuestion) => {
              const spread = spreads[index] ?? null
              const middle = spread && middleInShort(pack, spread)
              return `${countsWords(spread)}${middle === null ? '' : `\nmiddle: ${middle}`}`
            },
          })),
        ],
        compareSessions(sessions),
        'These sessions have no question in common.',
      ),
    ],
  }
}
