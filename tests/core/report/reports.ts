import { planActions } from '../../../src/core/plan/planActions'
import { buildReport, variants } from '../../../src/core/report/variants/buildReport'
import type { Block, Cell } from '../../../src/core/report/blocks'
import type { ReportInput, ReportOptions } from '../../../src/core/report/reportInput'
import type { VariantId } from '../../../src/core/report/variant'
import type { Change } from '../../../src/core/review/event'
import type { Log } from '../../../src/core/review/log'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import type { Milestone, Review } from '../../../src/core/review/review'
import type { Pack } from '../../../src/core/content/pack'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { goldenInput, goldenLog, goldenPack } from '../../support/goldenReview'
import { answering, dayOf, extended, pack, reviewOf } from '../../support/notation'

/** Reports of reviews in the notation, and what to look for in them. */

export const plain: ReportOptions = {
  omitNotes: false,
  omitOwners: false,
  data: 'none',
  fingerprint: null,
  today: '2026-11-23',
}

/** The variants that say something of a review or of its checklist. */
export const reviewReports = variants.filter(({ isModel }) => isModel !== true)

/** Those that are the same for everybody. */
export const modelSheets = variants.filter(({ isModel }) => isModel === true)

/** The milestone that everything here is compared with. */
const lastSummer: Milestone = {
  id: 'summer',
  name: 'Summer 2026',
  madeOn: '2026-07-10',
  covers: {},
  fingerprint: 'a'.repeat(64),
}

/** `before`: the review as it was last summer. */
export const inputFor = (asked: Pack, review: Review, before: Review | null = null): ReportInput => ({
  pack: asked,
  review,
  scorecard: scoreReview(asked, review),
  plan: planActions(asked, review),
  since: before === null ? null : { milestone: lastSummer, then: { pack: asked, review: before } },
  dayOf,
  signatures: new Map(),
})

export const inputOf = (packLine: string, given: string, ...changes: readonly Change[]): ReportInput =>
  inputFor(pack(packLine), reviewOf(given, ...changes))

/** The same with a milestone before the latest answers. */
export const inputSince = (packLine: string, before: string, after: string): ReportInput => {
  const then = reviewOf(before)
  return inputFor(pack(packLine), reviewOf(before, ...answering(after)), then)
}

export const reportOf = (id: VariantId, input: ReportInput, options: Partial<ReportOptions> = {}) =>
  buildReport(id, input, { ...plain, ...options })

export const blocksOf = (id: VariantId, input: ReportInput, options: Partial<ReportOptions> = {}): readonly Block[] =>
  reportOf(id, input, options).blocks

export const tableOf = (blocks: readonly Block[], caption: string) => {
  const found = blocks.find((block) => block.kind === 'table' && block.caption === caption)
  if (found?.kind !== 'table') throw new Error(`no table ${caption}`)
  return found
}

/** The rows of the plan's tables in a report: what is to do, under a heading for each time at which it is due, what is to be checked and what will not be done. */
export const planRowsOf = (blocks: readonly Block[]): readonly (readonly Cell[])[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' && /^\d+ actions?(, | from “)/.test(block.caption) ? block.rows : [],
  )

export const headingsOf = (blocks: readonly Block[], level: 1 | 2 | 3): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))

/** What the facts of a report say, by term; the first of each. */
export const factsOf = (blocks: readonly Block[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocks
      .flatMap((block) =>
        block.kind === 'facts' ? block.facts.map(({ term, value }): [string, string] => [term, value]) : [],
      )
      .reverse(),
  )

/** All that a report says, as one text to search. */
export const wordsOf = (blocks: readonly Block[]): string => JSON.stringify(blocks)

export const evidenceOn = (
  question: string,
  given: Partial<{ what: string; where: string; checkedOn: string | null }> = {},
): Change => ({
  kind: 'evidence-set',
  evidence: `e-${question}-${given.what ?? ''}`,
  value: { what: 'A log', where: 'Cupboard B', checkedOn: '2026-11-02', questions: [question], ...given },
})

/** A review of which nothing but its start is known. */
export const emptyInput: ReportInput = inputFor(goldenPack, foldEvents(wholeLog(goldenLog.slice(0, 1))))

export const goldenWith = (...changes: readonly Change[]): ReportInput =>
  inputFor(goldenPack, foldEvents(wholeLog(extended(goldenLog, changes))))

/** The golden review as it was when about half of it was answered. */
const halfDone: Log = goldenLog.slice(0, 70)

export const goldenSince: ReportInput = {
  ...goldenInput,
  since: { milestone: lastSummer, then: { pack: goldenPack, review: foldEvents(wholeLog(halfDone)) } },
}
