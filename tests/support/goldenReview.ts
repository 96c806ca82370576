import packJson from '../../content/haringey-2008/pack.json' with { type: 'json' }
import type { Pack, Question } from '../../src/core/content/pack'
import { planActions } from '../../src/core/plan/planActions'
import { buildReport } from '../../src/core/report/variants/buildReport'
import type { ReportInput, ReportOptions } from '../../src/core/report/reportInput'
import type { Change } from '../../src/core/review/event'
import type { AnswerValue } from '../../src/core/review/answerValues'
import { mergeLogs } from '../../src/core/log/log'
import { stampChange, undoing, type Log } from '../../src/core/review/log'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { packReference } from '../../src/core/content/packReference'
import { dayOf, parsed } from './notation'
import { lessonsOf } from './partOfPack'

/**
 * The golden review: the lessons of 2008 in the real pack, answered in full by two people on two devices, the same on every run.
 * It has something of everything that a report must show: gaps, "don't know", "not applicable" with its reason,
 * unanswered questions, long and short notes in several scripts, evidence old, new and without a place, edited and
 * done actions, and an undo. Scorecard, report and PDF are each tested on it.
 */

export const goldenPack: Pack = lessonsOf(parsed(packJson))

/** Critical questions by hand, so that the gate has gaps and a band; the others in a pattern. */
const criticalAnswers: Readonly<Record<string, AnswerValue>> = {
  'adult-concerns': 0,
  'concerns-reach-lead': 1,
  'hold-firm': 1,
  chronology: 0,
  'single-central-record': 3,
  'lead-available': 3,
}

const pattern: readonly (AnswerValue | null)[] = [
  2,
  3,
  1,
  2,
  3,
  2,
  0,
  3,
  2,
  'dont-know',
  1,
  3,
  2,
  2,
  3,
  2,
  1,
  2,
  null,
  3,
]

const answerTo = (question: Question, index: number): AnswerValue | null => {
  if (question.critical) return criticalAnswers[question.id] ?? 2
  if (question.notApplicable !== null) return 'not-applicable'
  return pattern[index % pattern.length] ?? null
}

/** By question id. Each script that a school in England may write a name or a word in, and what typing brings along. */
const notes: Readonly<Record<string, string>> = {
  'concerns-reach-lead':
    'Two of five concerns in October reached the lead only on the next day: both were written down after a club.',
  chronology:
    'The old system prints no chronology.\nThe new one does: it starts on 4 January 2027, and until then each file has one on paper.',
  'family-names':
    'Names are kept as families write them: Wójcik, Şahin, Nguyễn, Παπαδόπουλος, Llŷr, Ó Sé, Žukauskas, Šimůnek, Ефремова.',
  'helplines-shown':
    'Posters in Polish (“Zażółć gęślą jaźń”), Turkish (“çağrı”), Vietnamese (“đường dây”), Greek (“γραμμή βοήθειας”) and Welsh (“llinell gymorth, tŷ”).',
  'staff-training': '42 of 44 trained by 1 September; the other two on 12 November – a cost of £180 – “worth it”.',
  'policy-reviewed':
    'Reviewed by the full board, minute 7.2; see the policy’s last page, and the note on §175 there. Length ≥ 20 pages → shorten.',
  'inspection-ready': `A long note, to see it break over lines and pages. ${'The office rehearses the first hour each term and writes down what was hard to find. '.repeat(12).trim()}`,
}

const roles: Readonly<Record<string, string>> = { head: 'Head', lead: 'Designated safeguarding lead' }

const headChanges: readonly Change[] = [
  ...Object.entries(roles).map(([contributor, role]): Change => ({
    kind: 'contributor-set',
    contributor,
    value: { role, name: null },
  })),
  { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
  { kind: 'detail-set', detail: 'phase', value: 'primary' },
  { kind: 'detail-set', detail: 'setting', value: 'maintained' },
  { kind: 'detail-set', detail: 'inspectorate', value: 'ofsted' },
  { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
  { kind: 'detail-set', detail: 'nextReview', value: '2027-05-24' },
  {
    kind: 'detail-set',
    detail: 'terms',
    value: [
      { start: '2026-09-02', end: '2026-10-23' },
      { start: '2026-11-02', end: '2026-12-18' },
      { start: '2027-01-04', end: '2027-02-12' },
      { start: '2027-02-22', end: '2027-03-25' },
      { start: '2027-04-12', end: '2027-05-28' },
      { start: '2027-06-07', end: '2027-07-21' },
    ],
  },
]

const answersIn = (isHeads: boolean): readonly Change[] =>
  goldenPack.questions.flatMap((question, index): readonly Change[] => {
    const value = answerTo(question, index)
    if (value === null || (index % 2 === 0) !== isHeads) return []
    const note = notes[question.id]
    return [
      { kind: 'answer-set', question: question.id, value },
      ...(value === 'not-applicable'
        ? [
            {
              kind: 'reason-set' as const,
              question: question.id,
              value: 'The school has no social worker of its own: none is employed or placed here.',
            },
          ]
        : []),
      ...(note === undefined ? [] : [{ kind: 'note-set' as const, question: question.id, value: note }]),
    ]
  })

const evidence = (
  id: string,
  what: string,
  where: string,
  checkedOn: string | null,
  ...questions: readonly string[]
): Change => ({
  kind: 'evidence-set',
  evidence: id,
  value: { what, where, checkedOn, questions: [...questions] },
})

const leadChanges: readonly Change[] = [
  evidence(
    'rota',
    'This term’s rota of leads',
    'Locked cupboard B, head’s office',
    '2026-11-02',
    'lead-available',
    'procedures-known',
    'immediate-risk',
  ),
  evidence(
    'register',
    'Single central record, checked by a governor',
    'Shared drive S:\\Personnel\\SCR',
    '2026-10-14',
    'single-central-record',
    'governor-checks',
  ),
  evidence(
    'referrals',
    'Referral log 2025–26',
    'Safeguarding system, report 14',
    '2025-11-22',
    'referral-in-writing',
    'referral-answered-or-chased',
  ),
  evidence('minutes', 'Minutes of the full board', '', '2026-09-30', 'direction', 'governor-challenge'),
  evidence(
    'training',
    'Training record of all staff',
    'Blue ring binder, main reception',
    null,
    'staff-training',
    'lead-training',
  ),
]

const planChanges: readonly Change[] = [
  {
    kind: 'action-set',
    action: 'chronology/0',
    property: 'wording',
    value: 'Start a chronology in each open file – on paper, until the new system prints one.',
  },
  { kind: 'action-set', action: 'chronology/0', property: 'owner', value: 'Deputy safeguarding lead' },
  { kind: 'action-set', action: 'chronology/0', property: 'due', value: '2026-11-27' },
  { kind: 'action-set', action: 'chronology/0', property: 'status', value: 'in-progress' },
  {
    kind: 'action-set',
    action: 'chronology/0',
    property: 'note',
    value: 'Four files done on 20 November; nine to go.',
  },
  { kind: 'action-set', action: 'hold-firm/0', property: 'status', value: 'done' },
  { kind: 'flag-set', question: 'hold-firm', value: true },
]

/** A log that goes on with what one person does on one device, a minute apart. */
export const goneOn = (log: Log, writer: string, by: string, day: string, changes: readonly Change[]): Log =>
  changes.reduce<Log>((before, change, index) => {
    const n = 1 + before.filter(({ id }) => id.startsWith(`${writer}:`)).length
    const at = `${day}T${String(9 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00Z`
    return [...before, stampChange(wholeLog(before), change, { writer, n, at, by })]
  }, log)

const started: Log = [
  {
    kind: 'review-started',
    id: 'golden-head:1',
    seq: 1,
    at: '2026-11-16T08:30:00Z',
    by: 'head',
    replaces: [],
    review: 'golden-review',
    group: 'golden-group',
    pack: packReference(goldenPack),
  },
]

const buildLog = (): Log => {
  const setUp = goneOn(started, 'golden-head', 'head', '2026-11-16', headChanges)
  const merged = mergeLogs(
    goneOn(setUp, 'golden-head', 'head', '2026-11-17', answersIn(true)),
    goneOn(setUp, 'golden-lead', 'lead', '2026-11-18', [...answersIn(false), ...leadChanges]),
  )
  if (!merged.ok) throw new Error('the two copies of the golden review do not merge')
  const slip = goneOn(merged.value, 'golden-lead', 'lead', '2026-11-23', [
    ...planChanges,
    { kind: 'answer-set', question: 'hold-firm', value: 3 },
  ])
  const undo = undoing(wholeLog(slip), slip.at(-1)?.id ?? '')
  return undo === null ? slip : goneOn(slip, 'golden-lead', 'lead', '2026-11-23', [undo.change])
}

export const goldenLog: Log = buildLog()

/** What every report of the golden review is built from. */
export const goldenInput: ReportInput = (() => {
  const review = foldEvents(wholeLog(goldenLog))
  return {
    pack: goldenPack,
    review,
    scorecard: scoreReview(goldenPack, review),
    plan: planActions(goldenPack, review),
    since: null,
    dayOf,
    signatures: new Map(),
  }
})()

/** Nothing left out, no data along, made on the day of the review. */
export const goldenOptions: ReportOptions = {
  omitNotes: false,
  omitOwners: false,
  data: 'none',
  fingerprint: null,
  today: '2026-11-23',
}

export const goldenReport = buildReport('action-plan', goldenInput, goldenOptions)
