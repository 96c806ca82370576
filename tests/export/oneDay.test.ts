import { noOtherPacks } from '../../src/core/review/adoption'
import { describe, expect, it } from 'vitest'
import { dayIn, sayDate, sayShortDate, type IsoDate } from '../../src/core/math/calendar'
import { answersTable, planAndAnswersReport, planTable } from '../../src/core/report/variants/planAndAnswers'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import { whenWords } from '../../src/core/report/words/incomingWords'
import type { ReportOptions } from '../../src/core/report/reportInput'
import { governorsTable } from '../../src/core/report/sections/governors'
import type { Change } from '../../src/core/review/event'
import { reportToDocx } from '../../src/export/reportToDocx'
import { reportToXlsx } from '../../src/export/reportToXlsx'
import { tableToCsv } from '../../src/export/tableToCsv'
import { drawReport } from '../../src/pdf/drawReport'
import { reportInputOf } from '../../src/state/reportInput'
import { pdfAsText, wordAsText, workbookAsText } from '../golden/asText'
import { fontBytes } from '../pdf/readPdf'
import { answers, pack } from '../support/notation'

/** What one governor says at one moment has one day, that of the reader, wherever it is told. All other dates of this review are in other months. */

const saidChanges: readonly Change[] = [
  { kind: 'contributor-set', contributor: 'head', value: { role: 'Chair of governors', name: null, isGovernor: true } },
  { kind: 'view-set', area: 'a1', contributor: 'head', value: 'disagree' },
  { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'May we see the rota?' } },
]

const logAt = (at: string) =>
  answers('0 1 2', ...saidChanges).map((event) =>
    event.kind === 'view-set' || event.kind === 'comment-set' ? { ...event, at } : event,
  )

const options: ReportOptions = {
  omitNotes: false,
  omitOwners: false,
  data: 'none',
  fingerprint: null,
  today: '2026-11-30',
}
const copyAt = (at: string) => ({ pack: pack('C5 3 3'), otherPacks: noOtherPacks, log: logAt(at), omitted: [] })

/** The days of one month, in whatever way they are written. */
const daysIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\d{4}-07-\d\d|\d+ Jul(?:y)? \d{4}/g)].map(([day]) => day))].sort()
const waysToSay = (day: IsoDate): readonly string[] => [day, sayShortDate(day), sayDate(day)]

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }

describe.each([
  ['2026-07-01T23:30:00Z', 'Europe/London', '2026-07-02'],
  ['2026-07-01T23:30:00Z', 'Pacific/Auckland', '2026-07-02'],
  ['2026-07-01T22:30:00Z', 'Europe/London', '2026-07-01'],
  ['2026-07-01T22:30:00Z', 'Pacific/Auckland', '2026-07-02'],
  ['2026-07-01T22:30:00Z', 'America/Los_Angeles', '2026-07-01'],
])('what was said at %s and is read in %s', (at, zone, day) => {
  const input = reportInputOf(copyAt(at), dayIn(zone))

  it(`is of ${day} in every report and every table`, () => {
    const told = [
      ...variants.map(({ id }) => [id, buildReport(id, input, options)] as const),
      ['workbook', planAndAnswersReport(input, options)] as const,
      ['plan', planTable(input, options)] as const,
      ['answers', answersTable(input, options)] as const,
      ['governors', governorsTable(input, options)] as const,
    ].map(([name, blocks]) => ({ name, days: daysIn(JSON.stringify(blocks)) }))
    expect(
      told.flatMap(({ name, days }) =>
        days.filter((other) => !waysToSay(day).includes(other)).map((other) => `${name}: ${other}`),
      ),
    ).toEqual([])
    expect(told.filter(({ days }) => days.length > 0).map(({ name }) => name)).toEqual([
      'action-plan',
      'governors-summary',
      'challenge-sheet',
      'governors-record',
      'full-report',
      'workbook',
      'answers',
      'governors',
    ])
  })

  it(`is of ${day} in the words about a file that brings it`, () => {
    expect(
      whenWords(
        logAt(at).filter(({ kind }) => kind === 'comment-set'),
        dayIn(zone),
      ),
    ).toBe(`on ${sayDate(day)}`)
  })

  it(`is of ${day} in CSV, workbook, PDF and Word`, async () => {
    const record = buildReport('governors-record', input, options)
    expect(daysIn(tableToCsv(governorsTable(input, options)))).toEqual([day])
    expect(daysIn(await workbookAsText(await reportToXlsx(planAndAnswersReport(input, options))))).toEqual(
      [day, sayShortDate(day)].sort(),
    )
    expect(
      daysIn(await pdfAsText(await drawReport(record, fonts, { createdAt: new Date('2026-11-30T10:00:00Z') }))),
    ).toEqual([sayShortDate(day)])
    expect(daysIn(await wordAsText(await reportToDocx(record)))).toEqual([sayShortDate(day)])
  })
})
