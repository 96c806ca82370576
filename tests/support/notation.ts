import { parsePack } from '../../src/core/content/parsePack'
import type { Pack } from '../../src/core/content/pack'
import { sayProblem } from '../../src/core/content/problem'
import { dayIn } from '../../src/core/math/calendar'
import { planActions, type Plan } from '../../src/core/plan/planActions'
import type { Change } from '../../src/core/review/event'
import type { AnswerValue } from '../../src/core/review/answerValues'
import { stampChange, type Log } from '../../src/core/review/log'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import type { Review } from '../../src/core/review/review'
import { scoreReview, type Scorecard } from '../../src/core/scoring/scoreReview'

/**
 * One line for a pack and one for its answers, so that a test reads from input to outcome:
 *
 *     score('C5 C5 3 3 1', '3 2 ? - n')
 *
 * **Pack**: one token for each question, whose ids are `q1`, `q2` and so on.
 * - `C5` - critical, weight 5; `3`, `1` - weight 3 or 1
 * - `3n` - may be answered "not applicable"
 * - `3:primary` - asked of primary schools only; `3:academy` - of academies only
 * - `|` - the next area begins: `a1`, `a2` and so on
 *
 * **Answers**: one token for each question from the first on; those left out at the end are unanswered.
 * - `0` to `3` - the level
 * - `?` - don't know
 * - `-` - unanswered
 * - `n` - not applicable, with a reason; `n!` - without one
 *
 * Both become what a client has: a pack that `parsePack` accepts, and a log of stamped events.
 */

/** The day on which every review of this notation is made. */
export const today = '2026-11-23'

/** Where every report of these reviews is read. */
export const dayOf = dayIn('Europe/London')

const phaseOrSetting = (name: string) =>
  name === 'academy' || name === 'independent' || name === 'maintained' ? { settings: [name] } : { phases: [name] }

const tokensOf = (notation: string): readonly string[] => notation.split(' ').filter((token) => token !== '')

const question = (token: string, number: number, area: string): object => {
  const found = /^(C5|3|1)(n?)(?::(.+))?$/.exec(token)
  if (found === null) throw new Error(`no question of a pack: ${token}`)
  const [, weight, n, appliesTo] = found
  const critical = weight === 'C5'
  const id = `q${number}`
  return {
    id,
    revision: 1,
    area,
    text: `Is ${id} in place?`,
    weight: critical ? 5 : Number(weight),
    critical,
    weightReason: 'Because.',
    sources: [`F${number}`],
    analogue: false,
    why: 'It matters.',
    levels: [`${id} at 0`, `${id} at 1`, `${id} at 2`, `${id} at 3`],
    today: critical ? `Mend ${id} today.` : null,
    evidencePrompts: ['A list'],
    governorQuestion: `How do you know of ${id}?`,
    actions: [0, 1, 2].map((from) => ({
      from,
      text: `Lift ${id} from ${from}.`,
      owner: 'Head',
      effort: 'medium',
      success: `${id} is at ${from + 1}.`,
    })),
    notApplicable: n === 'n' ? { when: 'There are none.' } : null,
    appliesTo: appliesTo === undefined ? 'all' : phaseOrSetting(appliesTo),
  }
}

/** A pack's JSON, before `parsePack` has seen it. Question `q1` answers the source `F1`, and so on. */
export const packJson = (notation: string): Readonly<Record<string, unknown>> => {
  const questions: object[] = []
  let area = 1
  for (const token of tokensOf(notation)) {
    if (token === '|') area += 1
    else questions.push(question(token, questions.length + 1, `a${area}`))
  }
  return {
    id: 'example',
    version: '1.0.0',
    title: 'Example pack',
    summary: 'For tests.',
    isNot: ['A grade.'],
    notCovered: ['The rest'],
    checked: { on: '2026-11-01', dueAgainOn: '2027-09-01' },
    weighting: 'By judgement.',
    levels: ['Not in place', 'Partly in place', 'In place', 'In place and checked'].map((name, value) => ({
      value,
      name,
      meaning: `${name}.`,
    })),
    bands: [
      { id: 'act-now', name: 'Act now', from: [0, 1], meaning: 'Act.' },
      { id: 'mend', name: 'Needs work', from: [2, 5], meaning: 'Mend the gaps.' },
      { id: 'sound', name: 'Sound', from: [2, 3], meaning: 'Have it checked.' },
      { id: 'keep-checking', name: 'Keep checking', from: [5, 6], meaning: 'Keep at it.' },
    ],
    dueInWorkingDays: { now: 5, next: 20, then: 60, later: 130 },
    findOut: {
      text: 'Find out.',
      owner: 'Designated safeguarding lead',
      effort: 'small',
      success: 'There is a level.',
    },
    urgent: { message: 'Act now.', contacts: [{ name: 'Police', number: '999', when: 'Danger.' }] },
    glossary: [],
    documents: [{ id: 'duty', title: 'A duty', publisher: 'A department', date: null, note: null }],
    areas: Array.from({ length: area }, (_, index) => ({
      id: `a${index + 1}`,
      title: `Area ${index + 1}`,
      about: 'About it.',
    })),
    sources: questions.map((_, index) => ({
      id: `F${index + 1}`,
      kind: 'finding',
      addressee: 'schools',
      scored: true,
      summary: `Finding ${index + 1}.`,
      then: null,
      today: null,
    })),
    questions,
  }
}

/** The pack of a JSON document that must be sound. */
export const parsed = (json: unknown): Pack => {
  const result = parsePack(json)
  if (!result.ok) throw new Error(result.problems.map(sayProblem).join('\n'))
  return result.value
}

/** The pack of a line such as `C5 3n | 1`. */
export const pack = (notation: string): Pack => parsed(packJson(notation))

/**
 * JSON with one place set to another value, or taken out where the value is `undefined`: `patched(json, 'questions.0.weight', 3)`.
 */
export const patched = (json: unknown, path: string, value: unknown): unknown => {
  const [key, ...rest] = path.split('.')
  if (key === undefined || typeof json !== 'object' || json === null) throw new Error(`nothing at ${path}`)
  const entries = Object.entries(json)
  const next = rest.length === 0 ? value : patched(entries.find(([name]) => name === key)?.[1], rest.join('.'), value)
  const others = entries.filter(([name]) => name !== key)
  if (Array.isArray(json))
    return json.length === Number(key)
      ? [...json, next]
      : json.map((item, index) => (index === Number(key) ? next : item))
  return Object.fromEntries(value === undefined && rest.length === 0 ? others : [...others, [key, next]])
}

/** The first event of every log here. */
export const start: Log = [
  {
    id: 'start:1',
    seq: 1,
    at: `${today}T09:00:00Z`,
    by: 'head',
    replaces: [],
    kind: 'review-started',
    review: 'r1',
    group: 'g1',
    pack: { id: 'example', version: '1.0.0', hash: '0'.repeat(64) },
  },
]

/** A log that goes on with these changes, all by one writer who saw everything before. */
export const extended = (log: Log, changes: readonly Change[], writer = 'w'): Log => {
  let longer = log
  for (const change of changes) {
    const n = 1 + longer.filter(({ id }) => id.startsWith(`${writer}:`)).length
    longer = [...longer, stampChange(wholeLog(longer), change, { writer, n, at: `${today}T10:00:00Z`, by: 'head' })]
  }
  return longer
}

const answerValues: ReadonlyMap<string, AnswerValue | null> = new Map<string, AnswerValue | null>([
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['?', 'dont-know'],
  ['-', null],
  ['n', 'not-applicable'],
  ['n!', 'not-applicable'],
])

/** The changes that a line of answers such as `3 2 ? - n` stands for. */
export const answering = (notation: string): readonly Change[] =>
  tokensOf(notation).flatMap((token, index): readonly Change[] => {
    const questionId = `q${index + 1}`
    const value = answerValues.get(token)
    if (value === undefined) throw new Error(`no answer: ${token}`)
    if (value === null) return []
    const answer: Change = { kind: 'answer-set', question: questionId, value }
    return token === 'n'
      ? [answer, { kind: 'reason-set', question: questionId, value: 'There are none here.' }]
      : [answer]
  })

/** The log of a line of answers, and of any changes after it. */
export const answers = (notation: string, ...changes: readonly Change[]): Log =>
  extended(start, [...answering(notation), ...changes])

export const reviewOf = (notation: string, ...changes: readonly Change[]): Review =>
  foldEvents(wholeLog(answers(notation, ...changes)))

/** From a pack and its answers, both as lines, to the scorecard. */
export const score = (packNotation: string, answersNotation: string, ...changes: readonly Change[]): Scorecard =>
  scoreReview(pack(packNotation), reviewOf(answersNotation, ...changes))

/** From a pack and its answers, both as lines, to the plan. */
export const plan = (packNotation: string, answersNotation: string, ...changes: readonly Change[]): Plan =>
  planActions(pack(packNotation), reviewOf(answersNotation, ...changes))
