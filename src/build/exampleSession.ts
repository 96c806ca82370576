import canonicalize from 'canonicalize'
import { packReference } from '../core/content/packReference'
import type { Pack } from '../core/content/pack'
import { writeAnswerCode, type WorkshopAnswer } from '../core/workshop/answerCode'
import type { SessionChange } from '../core/workshop/sessionEvents'
import { appendingToSession, type SessionLog } from '../core/workshop/sessionLog'

/*
 * A made-up session for newcomers to look around in: ten tables practised on a written-up school, talked, and voted again
 * on what they were furthest apart.
 */

/** Its id, which is the same wherever it is opened. */
const exampleSession = 'example-session'
const number = 274_511
const tables = 10

/** For each question the levels that tables 1 to 10 gave first and, where they voted again, then; `?`: don't know. */
const rows: readonly (readonly [question: string, first: string, then: string])[] = [
  ['lead-available', '2222232222', '2222222222'],
  ['concerns-reach-lead', '2322232232', '2222222222'],
  ['child-heard', '1213212?21', '1111211111'],
  ['earlier-concerns', '2223222222', '2222222222'],
  ['hold-firm', '012?211312', '1112111111'],
  ['people-in-home', '0110210010', '0110110010'],
  ['changes-passed-on', '2133221?32', '1122111122'],
  ['absent-today', '2322?22322', '2222222222'],
]

const answersOf = (votes: readonly string[], table: number): readonly WorkshopAnswer[] =>
  votes.map((levels): WorkshopAnswer => {
    const said = levels[table - 1]
    return said === '0' ? 0 : said === '1' ? 1 : said === '2' ? 2 : said === '3' ? 3 : 'dont-know'
  })

const part = (change: Omit<Extract<SessionChange, { kind: 'session-set' }>, 'kind'>): SessionChange =>
  ({ kind: 'session-set', ...change }) as SessionChange

/** The events of the example. Its questions have to be in pack order, as those of any session are. */
export const exampleSessionLog = (pack: Pack): SessionLog => {
  const ids = new Set(rows.map(([question]) => question))
  const inOrder = pack.questions.flatMap(({ id }) => (ids.has(id) ? [id] : []))
  const votesFor = (nth: 1 | 2) => inOrder.map((id) => rows.find(([question]) => question === id)?.[nth] ?? '')
  const asked = { session: number, packHash: packReference(pack).hash, questions: inOrder }
  const sendings = ([1, 2] as const).flatMap((vote) =>
    Array.from({ length: tables }, (_, index): SessionChange => {
      const table = index + 1
      const answers = answersOf(votesFor(vote), table)
      const code = { session: number, vote, table, device: 4_000 + 37 * table, count: 1, answers }
      return {
        kind: 'sending-set',
        letters: writeAnswerCode(code, asked).replaceAll(' ', ''),
        value: table % 4 === 0 ? 'paper' : 'scanned',
      }
    }),
  )
  const changes: readonly SessionChange[] = [
    { kind: 'session-started', session: exampleSession, number, pack: packReference(pack) },
    part({ part: 'title', value: 'Example session: practising on a written-up school' }),
    part({ part: 'mode', value: 'calibration' }),
    part({ part: 'school', value: 'example-academy-mixed' }),
    part({ part: 'tables', value: tables }),
    part({ part: 'minutes', value: 5 }),
    part({ part: 'questions', value: inOrder }),
    ...sendings,
    ...inOrder.slice(0, 5).map((question): SessionChange => ({ kind: 'revealed-set', question, vote: 1, value: true })),
    {
      kind: 'said-set',
      question: 'hold-firm',
      value: 'The policy page on escalation was taken for the deed. Three of the five refusals were let stand.',
    },
    { kind: 'settled-set', question: 'hold-firm', value: 1 },
    {
      kind: 'said-set',
      question: 'child-heard',
      value: 'The box in the system was taken for the child’s words; half of the ten were not asked.',
    },
    {
      kind: 'agreed-set',
      action: 'look-at-last-five',
      value: {
        question: 'child-heard',
        text: 'Look at our own last five records: do they say what the child said, in the child’s words?',
        owner: 'Each table, at its own school',
        by: '2026-12-18',
      },
    },
  ]
  const { add } = appendingToSession({ log: [], omitted: [] })
  return changes.map((change, index) =>
    add(change, {
      writer: exampleSession,
      n: index + 1,
      at: new Date(Date.UTC(2026, 10, 20, 9, index)).toISOString(),
      by: 'facilitator',
    }),
  )
}

/** The example as a file of the app holds it: its events, one a line. */
export const exampleSessionFile = (pack: Pack): string =>
  `{"events":[\n${exampleSessionLog(pack)
    .map((event) => canonicalize(event))
    .join(',\n')}\n]}\n`
