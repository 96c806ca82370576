import { readFileSync } from 'node:fs'
import { parsePack } from '../../src/core/content/parsePack'
import type { Pack } from '../../src/core/content/pack'
import { planActions } from '../../src/core/plan/planActions'
import { buildReport } from '../../src/core/report/variants/buildReport'
import type { Report } from '../../src/core/report/blocks'
import type { Change } from '../../src/core/review/event'
import type { AnswerValue } from '../../src/core/review/answerValues'
import { stampChange, type Log } from '../../src/core/review/log'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { dayOf } from '../support/notation'

const packFile = new URL('../../content/haringey-2008/pack.json', import.meta.url)

export const builtInPack = (): Pack => {
  const parsed = parsePack(JSON.parse(readFileSync(packFile, 'utf8')))
  if (!parsed.ok) throw new Error(`the built-in pack is refused: ${JSON.stringify(parsed.problems[0])}`)
  return parsed.value
}

const logOf = (pack: Pack, changes: readonly Change[]): Log => {
  const started: Change = {
    kind: 'review-started',
    review: 'example',
    group: 'example',
    pack: { id: pack.id, version: pack.version, hash: '0'.repeat(64) },
  }
  return [started, ...changes].reduce<Log>(
    (log, change, index) => [
      ...log,
      stampChange(wholeLog(log), change, {
        writer: 'w',
        n: index + 1,
        at: '2026-11-23T10:00:00Z',
        by: index % 3 === 0 ? 'head' : 'lead',
      }),
    ],
    [],
  )
}

/** Everything that a school can write, with names from many languages. */
const written = (pack: Pack): readonly Change[] => {
  const id = (index: number) => pack.questions[index]?.id ?? ''
  return [
    { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: null } },
    { kind: 'contributor-set', contributor: 'lead', value: { role: 'Designated safeguarding lead', name: null } },
    { kind: 'detail-set', detail: 'school', value: 'Example Primary School / Ysgol Gynradd Tŷ Ŵyn' },
    { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
    {
      kind: 'note-set',
      question: id(1),
      value: 'First line.\nSecond line, with a\ttab and “quotes”; agreed with the link governor.',
    },
    { kind: 'note-set', question: id(4), value: 'Ask the office for the log before half-term.' },
    {
      kind: 'evidence-set',
      evidence: 'e1',
      value: {
        what: 'Referral log',
        where: 'Locked cabinet, head’s office',
        checkedOn: '2026-10-05',
        questions: [id(0), id(2)],
      },
    },
    {
      kind: 'evidence-set',
      evidence: 'e2',
      value: { what: 'Single central record', where: '', checkedOn: null, questions: [id(3)] },
    },
    {
      kind: 'action-set',
      action: `${id(0)}/1`,
      property: 'note',
      value: 'Waiting for the training date from the local authority.',
    },
  ]
}

/** The action plan of a review in which the n-th question has the answer that `answer` gives. */
export const reportWithAnswers = (answer: (index: number) => AnswerValue | null): Report => {
  const pack = builtInPack()
  const answers = pack.questions.flatMap(({ id }, index): readonly Change[] => {
    const value = answer(index)
    return value === null ? [] : [{ kind: 'answer-set', question: id, value }]
  })
  const review = foldEvents(wholeLog(logOf(pack, [...written(pack), ...answers])))
  const input = {
    pack,
    review,
    scorecard: scoreReview(pack, review),
    plan: planActions(pack, review),
    since: null,
    dayOf,
    signatures: new Map(),
  }
  return buildReport('action-plan', input, {
    omitNotes: false,
    omitOwners: false,
    data: 'none',
    fingerprint: null,
    today: '2026-11-23',
  })
}

/** A review with gaps, unknowns and open questions. */
export const exampleReport = (): Report =>
  reportWithAnswers((index) =>
    index % 11 === 10 ? null : index % 9 === 5 ? 'dont-know' : (([1, 2, 3, 2, 0, 2, 1, 3] as const)[index % 8] ?? 2),
  )
