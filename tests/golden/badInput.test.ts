import { parse } from 'csv-parse/sync'
import mammoth from 'mammoth'
import readExcelFile from 'read-excel-file/universal'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { planActions } from '../../src/core/plan/planActions'
import { cellText, type Block, type Report } from '../../src/core/report/blocks'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import { answersTable, planAndAnswersReport, planTable } from '../../src/core/report/variants/planAndAnswers'
import type { ReportInput } from '../../src/core/report/reportInput'
import type { Change } from '../../src/core/review/event'
import type { MilestoneEntry } from '../../src/core/review/eventValues'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import type { Review } from '../../src/core/review/review'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { planToCalendar } from '../../src/export/planToCalendar'
import { reportToDocx } from '../../src/export/reportToDocx'
import { reportToXlsx } from '../../src/export/reportToXlsx'
import { tableToCsv } from '../../src/export/tableToCsv'
import { drawReport } from '../../src/pdf/drawReport'
import { expectedTexts, readTexts, words } from '../pdf/expectedTexts'
import { fontBytes, readPdf } from '../pdf/readPdf'
import { structureProblems } from '../pdf/structureProblems'
import { answers, dayOf, pack, start, today } from '../support/notation'

/** Reviews as nobody should make them: each has to come through every report and every format, with nothing dropped. */

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const now = new Date(`${today}T10:00:00Z`)

const inputOf = (packLine: string, review: Review, since: ReportInput['since'] = null): ReportInput => {
  const asked = pack(packLine)
  return {
    pack: asked,
    review,
    scorecard: scoreReview(asked, review),
    plan: planActions(asked, review),
    since,
    dayOf,
    signatures: new Map([['s1', { state: 'fits', changes: 3 }]]),
  }
}

const milestoneCalled = (name: string): MilestoneEntry => ({
  name,
  madeOn: '2026-07-10',
  covers: { start: 1 },
  fingerprint: '0'.repeat(64),
})

/** A text wherever a school or a governor can write one. */
const everywhere = (text: string, line = text): readonly Change[] => [
  { kind: 'detail-set', detail: 'school', value: line },
  { kind: 'detail-set', detail: 'title', value: line },
  { kind: 'contributor-set', contributor: 'head', value: { role: line, name: line } },
  { kind: 'note-set', question: 'q1', value: text },
  { kind: 'reason-set', question: 'q3', value: text },
  {
    kind: 'evidence-set',
    evidence: 'e1',
    value: { what: line, where: line, checkedOn: '2020-02-29', questions: ['q1', 'q2'] },
  },
  { kind: 'action-set', action: 'q1/0', property: 'wording', value: text },
  { kind: 'action-set', action: 'q1/0', property: 'owner', value: line },
  { kind: 'action-set', action: 'q1/0', property: 'note', value: text },
  { kind: 'milestone-set', milestone: 'm1', value: milestoneCalled(line) },
  { kind: 'contributor-set', contributor: 'chair', value: { role: line, name: line, isGovernor: true } },
  { kind: 'view-set', area: 'a1', contributor: 'chair', value: 'disagree' },
  { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text } },
  {
    kind: 'signature-set',
    signature: 's1',
    value: {
      milestone: 'm1',
      fingerprint: '0'.repeat(64),
      name: line,
      role: line,
      meetingOn: '2026-12-08',
      minute: line,
      attests: ['read', 'will-follow-up'],
    },
  },
  {
    kind: 'agreement-set',
    question: 'q2',
    value: {
      answer: 1,
      reason: text,
      views: [
        { role: line, answer: null },
        { role: line, answer: 'dont-know' },
      ],
    },
  },
]

const smallPack = 'C5 3 3n | 1'
const reviewWith = (...changes: readonly Change[]): ReportInput =>
  inputOf(smallPack, foldEvents(wholeLog(answers('0 2 n 3', ...changes))), {
    milestone: { id: 'm1', ...milestoneCalled('Summer 2026') },
    then: { pack: pack(smallPack), review: foldEvents(wholeLog(answers('2 1 n -'))) },
  })

const odd = 'A tab\there, a control character\u0007here, שלום and سلام, 👍🏽 and 👩‍👩‍👧, =SUM(A1), the last.'
const note = Array.from({ length: 20 }, (_, index) => `${index + 1}. ${odd}`).join('\n')
const manyQuestions = Array.from({ length: 8 }, () => 'C5 3 3 3 1 '.repeat(10)).join('| ')

const cases: readonly (readonly [name: string, input: ReportInput])[] = [
  ['names of 300 characters without a space', reviewWith(...everywhere('W'.repeat(300)))],
  ['names of 300 characters', reviewWith(...everywhere('Ysgol Gynradd Ŵyn '.repeat(17).slice(0, 300).trim()))],
  ['400 actions', inputOf(manyQuestions, foldEvents(wholeLog(answers('0 1 0 0 1 '.repeat(80)))))],
  ['tabs, control characters, right-to-left text and emoji', reviewWith(...everywhere(note, odd))],
  ['nothing answered, and no name of a school', inputOf(smallPack, foldEvents(wholeLog(start)))],
]

/** A text as the PDF has to show it: what the fonts lack as □. */
const inPdf = (text: string): string =>
  words(
    text
      .replaceAll('\u0007', ' ')
      .replaceAll('שלום', '□□□□')
      .replaceAll('سلام', '□□□□')
      .replaceAll('👍🏽', '□')
      .replaceAll('👩‍👩‍👧', '□'),
  )
/** A text as an office format has to show it. */
const inOffice = (text: string): string => words(text.replaceAll('\u0007', ' '))

const withoutBlanks = (text: string): string => text.replace(/\s/g, '')

type Table = Extract<Block, { kind: 'table' }>
const tablesOf = ({ blocks }: Report): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.table] : []))

/** What a Word document has to say, in its order; pictures are in it as tables of their own kind. */
const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'choices':
      return [...block.items, block.notes]
    case 'statement':
      return [block.title, block.text]
    case 'facts':
      return block.facts.flatMap(({ term, value }) => [term, value])
    case 'board':
      return [block.caption, ...block.tiles.flatMap(({ inFull, words: said }) => [inFull, said])]
    case 'table':
      return block.rows.length === 0
        ? [block.empty]
        : [block.isUnderHeading === true ? '' : block.caption, ...block.rows.flat().map(cellText)]
    case 'chart':
      return [block.words, ...textsOf(block.table)]
    case 'bars':
      return block.bars.flatMap((bar) => [bar.label, bar.words])
    case 'lines':
      return [block.label]
    case 'fields':
      return block.rows.flat()
    case 'page-break':
      return []
  }
}

/** The first of the texts that does not follow those before it; `null` where each does. */
const firstMissing = (text: string, texts: readonly string[]): string | null => {
  let from = 0
  for (const searched of texts) {
    const at = text.indexOf(searched, from)
    if (at < 0) return searched
    from = at + searched.length
  }
  return null
}

/** The cells of each table, as texts; a date as its day. */
const cellsOf = ({ columns, rows, empty }: Table): readonly (readonly string[])[] => [
  columns.map(({ title }) => title),
  ...(rows.length === 0 && empty !== ''
    ? [[empty]]
    : rows.map((cells) =>
        cells.map((cell) =>
          typeof cell === 'string' || cell.date === undefined ? inOffice(cellText(cell)) : cell.date,
        ),
      )),
]

const readCell = (cell: unknown): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === null ? '' : words(String(cell))

describe.each(cases)('%s', (_, input) => {
  const reports = variants.map(
    ({ id, data }) =>
      [
        id,
        buildReport(id, input, { omitNotes: false, omitOwners: false, data, fingerprint: '0'.repeat(64), today }),
      ] as const,
  )

  it.each(reports)('come whole through the PDF of %s, and its tags are sound', async (__, report) => {
    const { bytes, replaced } = await drawReport(report, fonts, { createdAt: now })
    expect(readTexts(await readPdf(bytes))).toEqual(expectedTexts(report).map(inPdf))
    expect(await structureProblems(bytes)).toEqual([])
    expect(replaced).toEqual(
      JSON.stringify(report).includes('👍🏽') ? ['ש', 'ל', 'ו', 'ם', 'س', 'ل', 'ا', 'م', '👍🏽', '👩👩👧'] : [],
    )
  })

  it.each(reports)('come whole through the Word document of %s', async (__, report) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await reportToDocx(report)) })
    // Raw text has no line breaks inside a paragraph, so blanks tell nothing here.
    expect(firstMissing(withoutBlanks(value), report.blocks.flatMap(textsOf).map(inOffice).map(withoutBlanks))).toBe(
      null,
    )
  })

  it('come whole through workbook, CSV and calendar', async () => {
    const options = { omitNotes: false, omitOwners: false, today: '2026-11-30' }
    const report = planAndAnswersReport(input, options)
    const sheets = await readExcelFile(new Blob([await reportToXlsx(report)]))
    expect(
      sheets.slice(1).map(({ data }) => data.map((row) => row.map(readCell).join('|').replace(/\|+$/, ''))),
    ).toEqual(tablesOf(report).map((table) => cellsOf(table).map((row) => row.join('|').replace(/\|+$/, ''))))
    for (const table of [planTable(input, options), answersTable(input, options)]) {
      const read: readonly string[][] = parse(tableToCsv(table), { bom: true })
      expect(read.map((row) => row.map((cell) => words(cell)))).toEqual(cellsOf({ ...table, empty: '' }))
    }
    const { events = [] } = convertIcsCalendar(
      undefined,
      planToCalendar(
        {
          review: input.review,
          plan: input.plan,
          dropped: [],
          inCalendar: { leading: new Map(), alone: [] },
          droppedLooks: [],
          copy: { log: start, omitted: [] },
        },
        { now },
      ),
    )
    const actions = [...input.plan.actions, ...input.plan.completed]
    expect(events).toHaveLength(actions.length)
    expect(
      events.filter(
        ({ description }, index) => !words(description ?? '').startsWith(inOffice(actions[index]?.wording ?? '')),
      ),
    ).toEqual([])
  })
})

it('400 actions are 400 rows of the plan', () => {
  const plan = cases.find(([name]) => name === '400 actions')?.[1].plan
  expect(plan?.actions.length).toBe(400)
})
