import { unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { planActions, type Action, type Plan } from '../../src/core/plan/planActions'
import type { Block, Report } from '../../src/core/report/blocks'
import type { PlanAndAnswersInput } from '../../src/core/report/variants/planAndAnswers'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { goldenInput, goldenLog, goldenPack } from '../support/goldenReview'
import { dayOf } from '../support/notation'

/** The reviews that every format has to carry. */

export const everything = { omitNotes: false, omitOwners: false, today: '2026-11-23' } as const

/** Started, and nothing answered at all. */
export const emptyInput: PlanAndAnswersInput = (() => {
  const review = foldEvents(wholeLog(goldenLog.slice(0, 1)))
  return {
    pack: goldenPack,
    review,
    scorecard: scoreReview(goldenPack, review),
    plan: planActions(goldenPack, review),
    dayOf,
    signatures: new Map(),
  }
})()

export const longNote = 'Спостереження – ملاحظة – obserwacja 😀: what was seen, by whom, and when. '
  .repeat(40)
  .slice(0, 2000)

/** 400 actions, each with a note of 2,000 characters. */
export const largePlan: Plan = {
  actions: Array.from({ length: 400 }, (_, index): Action => {
    const action = goldenInput.plan.actions[index % goldenInput.plan.actions.length]
    if (action === undefined) throw new Error('the golden review has actions')
    return { ...action, id: `${action.id}-${index}`, note: longNote }
  }),
  completed: [],
}

/** Texts that a spreadsheet could take for something else, and characters that break files. */
export const hardTexts: Readonly<Record<string, string>> = {
  formula: '=HYPERLINK("https://example.invalid","Open")',
  'formula over two lines': '=1+1\n=2+2',
  plus: '+441234567',
  minus: '-2+3',
  at: '@SUM(1,2)',
  tab: '\t=1+1',
  'carriage return': '\r=1+1',
  blank: '  =1+1',
  'full width': '＝1+1',
  quotes: 'He said "no"; then, "yes"',
  markup: '</t></si><script>alert(1)</script> & <b>',
  code: '_x0041_ and _x000D_',
  emoji: 'Family 👨‍👩‍👧 and flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'right to left': 'ملاحظة: דניאל, then English',
  controls: 'a\u0000b\u0007c\u001Bd\u007Fe\uFFFEf',
  half: 'half \uD83D here',
  breaks: 'one\r\ntwo\u2028three',
}

export const hardTable: Extract<Block, { kind: 'table' }> = {
  kind: 'table',
  caption: '=Hard [texts]: what/ever?',
  headerColumn: 0,
  empty: '',
  columns: [
    { title: 'Kind', share: 20 },
    { title: '=Text', share: 60 },
    { title: 'Day', share: 20 },
  ],
  rows: Object.entries(hardTexts).map(([kind, text]) => [kind, text, { date: '2026-03-29', text: '29 Mar 2026' }]),
}

export const reportOf = (...blocks: readonly Block[]): Report => ({
  title: 'A report: Example School & Partners',
  runningHead: 'Example School · A report',
  marking: 'Confidential & self-assessed.',
  language: 'en-GB',
  fileName: 'A-report',
  blocks,
})

/** The files in a package of Office, as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      new TextDecoder('utf-8', { fatal: true }).decode(content),
    ]),
  )

const { DOMParser } = new JSDOM('').window

/** An XML file as a tree. Throws where it is not well formed. */
export const parsedXml = (text: string): Document => {
  const parsed = new DOMParser().parseFromString(text, 'text/xml')
  const wrong = parsed.querySelector('parsererror')
  if (wrong !== null) throw new Error(wrong.textContent ?? '')
  return parsed
}
