import { noOtherPacks } from '../core/review/adoption'
import type { Pack } from '../core/content/pack'
import type { Change } from '../core/review/event'
import { actionId, partsOfActionId, type ActionSet, type ActionStart } from '../core/review/actionProperties'
import type { AnswerValue } from '../core/review/answerValues'
import type { DetailSet, Term } from '../core/review/details'
import type { EvidenceEntry } from '../core/review/eventValues'
import { stampChange, type Log } from '../core/review/log'
import { earlierAnswers } from '../core/review/nextReview'
import { wholeLog } from '../core/review/omission'
import { foldEvents } from '../core/review/foldEvents'
import { packReference } from '../core/content/packReference'
import { writeReviewFile } from '../storage/reviewFile'

/** What one person did in one spell, in order. */
export interface Spell {
  /** The contributor. */
  readonly by: string
  /** ISO 8601 in UTC. */
  readonly from: string
  /** What they did; a function where it rests on what stood there before, as a milestone does. */
  readonly changes: readonly Change[] | ((before: Log, pack: Pack) => readonly Change[])
}

/** An example review, told as it was made. */
export interface ExampleReview {
  readonly review: string
  /** Reviews of the same school share it. */
  readonly group: string
  readonly spells: readonly Spell[]
}

/** A question with its answer and, where there is one, a note. */
export type Row = readonly [question: string, value: AnswerValue, note?: string]

type ValueOf<Event extends { readonly value: unknown }> = NonNullable<Event['value']>

/** The half-terms of 2026 to 2027 in both example schools. */
export const termsOf2026: Term[] = [
  { start: '2026-09-01', end: '2026-10-23' },
  { start: '2026-11-02', end: '2026-12-18' },
  { start: '2027-01-04', end: '2027-02-12' },
  { start: '2027-02-22', end: '2027-03-25' },
  { start: '2027-04-12', end: '2027-05-28' },
  { start: '2027-06-07', end: '2027-07-21' },
]

/** The details of a school, by name. */
export type ExampleDetails = { readonly [Name in DetailSet['detail']]?: ValueOf<Extract<DetailSet, { detail: Name }>> }
type ExampleActionEdits = { readonly [Name in ActionSet['property']]?: ValueOf<Extract<ActionSet, { property: Name }>> }

/** The three who take part in every example, by role only. */
export const contributorChanges: readonly Change[] = [
  { kind: 'contributor-set', contributor: 'headteacher', value: { role: 'Headteacher', name: null } },
  { kind: 'contributor-set', contributor: 'lead', value: { role: 'Designated safeguarding lead', name: null } },
  { kind: 'contributor-set', contributor: 'link-governor', value: { role: 'Safeguarding link governor', name: null } },
]

// `Object.entries` forgets which name goes with which value, so the two casts below say it again: the types of the parameters have checked it.

export const exampleDetailChanges = (details: ExampleDetails): readonly Change[] =>
  Object.entries(details).map(([detail, value]) => ({ kind: 'detail-set', detail, value }) as Change)

export const answerChanges = (rows: readonly Row[]): readonly Change[] =>
  rows.flatMap(([question, value, note]): readonly Change[] => [
    { kind: 'answer-set', question, value },
    ...(note === undefined ? [] : [{ kind: 'note-set', question, value: note } as const]),
  ])

export const notApplicableChanges = (question: string, reason: string): readonly Change[] => [
  { kind: 'answer-set', question, value: 'not-applicable' },
  { kind: 'reason-set', question, value: reason },
]

export const flagChanges = (questions: readonly string[]): readonly Change[] =>
  questions.map((question) => ({ kind: 'flag-set', question, value: true }))

export const evidenceChanges = (entries: readonly EvidenceEntry[]): readonly Change[] =>
  entries.map((value, index) => ({ kind: 'evidence-set', evidence: `evidence-${index + 1}`, value }))

export const changesToAction = (question: string, start: ActionStart, edits: ExampleActionEdits): readonly Change[] =>
  Object.entries(edits).map(
    ([property, value]) => ({ kind: 'action-set', action: actionId(question, start), property, value }) as Change,
  )

/** What the review that follows an example has from it: its answers, to be confirmed. */
export const earlierAnswersOf = (pack: Pack, before: ExampleReview): readonly Change[] =>
  earlierAnswers(pack, foldEvents(wholeLog(exampleLog(pack, before))), pack)

/** How long each change of a spell takes, so that times look like a person's. */
const secondsPerChange = 50

const questionsNamed = (change: Change): readonly string[] => {
  if (change.kind === 'comment-set') return change.value === null ? [] : [change.value.question]
  if ('question' in change) return [change.question]
  if (change.kind === 'action-set') return [partsOfActionId(change.action).question]
  return change.kind === 'evidence-set' && change.value !== null ? change.value.questions : []
}

/** The log of an example. Throws where it names a question that the pack does not have: then the example has to be rewritten. */
export const exampleLog = (pack: Pack, { review, group, spells }: ExampleReview): Log => {
  const questionIds = new Set(pack.questions.map(({ id }) => id))
  const log: Log[number][] = []
  spells.forEach(({ by, from, changes }, spell) => {
    const opening: readonly Change[] =
      spell === 0 ? [{ kind: 'review-started', review, group, pack: packReference(pack) }] : []
    const done = typeof changes === 'function' ? changes(log, pack) : changes
    ;[...opening, ...done].forEach((change, index) => {
      const unknown = questionsNamed(change).find((id) => !questionIds.has(id))
      if (unknown !== undefined)
        throw new Error(`${review} names the question "${unknown}", which the pack does not have`)
      const at = new Date(Date.parse(from) + index * secondsPerChange * 1000).toISOString()
      log.push(stampChange(wholeLog(log), change, { writer: `${review}-${spell + 1}`, n: index + 1, at, by }))
    })
  })
  return log
}

/**
 * The text of an example's file: a review file like any other, but with `null` for its pack, which is built in
 * and four times its size; and with one event to a line, so that changes can be read.
 */
export const exampleFile = (pack: Pack, example: ExampleReview): string => {
  const log = exampleLog(pack, example)
  const savedAt = log.reduce((latest, { at }) => (at > latest ? at : latest), '')
  const file: Readonly<Record<string, unknown>> = JSON.parse(
    writeReviewFile({ pack, otherPacks: noOtherPacks, log, omitted: [] }, savedAt),
  )
  const fields = Object.entries({ ...file, pack: null })
    .filter(([name]) => name !== 'events')
    .map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)},`)
  const events = log.map((event) => `  ${JSON.stringify(event)}`).join(',\n')
  return ['{', ...fields, ' "events": [', events, ' ]', '}', ''].join('\n')
}
