import { describe, expect, it } from 'vitest'
import { openActions } from '../../src/core/plan/arrangeActions'
import { planBlocks } from '../../src/core/report/sections/plan'
import { buildReport } from '../../src/core/report/variants/buildReport'
import type { ReportInput, ReportOptions } from '../../src/core/report/reportInput'
import type { Change } from '../../src/core/review/event'
import { noOtherPacks } from '../../src/core/review/adoption'
import { wholeLog } from '../../src/core/review/omission'
import { drawReport } from '../../src/pdf/drawReport'
import { exampleReviews, loadExample } from '../../src/state/examples'
import { reportInputOf } from '../../src/state/reportInput'
import { dayOf, extended, start } from '../support/notation'
import { headingsOf } from '../core/report/reports'
import { builtInPack } from './exampleReport'
import { fontBytes, readPdf } from './readPdf'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const options: ReportOptions = {
  omitNotes: false,
  omitOwners: false,
  data: 'none',
  fingerprint: null,
  today: '2026-11-27',
}

const createdAt = new Date('2026-11-27T10:00:00Z')

/** How many pages further on, in the whole action plan, what follows the plan begins. */
const pagesToNext = async (input: ReportInput): Promise<number> => {
  const report = buildReport('action-plan', input, options)
  const { outline } = await readPdf((await drawReport(report, fonts, { createdAt })).bytes)
  const headings = outline.flatMap((entry) => [entry, ...entry.items])
  const pageOf = (title: string | undefined): number => {
    const found = headings.find((entry) => entry.title === title)
    if (found === undefined) throw new Error(`no heading ${title}`)
    return found.page
  }
  const parts = headingsOf(report.blocks, 2)
  return pageOf(parts[parts.indexOf('The plan') + 1]) - pageOf('The plan')
}

/** How many pages the plan of a review takes by itself. */
const pagesOf = async (input: ReportInput): Promise<number> => {
  const report = { ...buildReport('action-plan', input, options), blocks: planBlocks(input, options) }
  return (await drawReport(report, fonts, { createdAt })).pages
}

/** Three pages for 17 actions, six for 40, and as many more for more. */
const mostPages = (actions: number): number => (actions <= 17 ? 3 : Math.ceil((6 * actions) / 40))

/** A school that gives every question of the checklist one level. */
const allAt = (level: 1 | 2, ...details: readonly Change[]): ReportInput => {
  const pack = builtInPack()
  const changes: readonly Change[] = [
    { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-27' },
    ...details,
    ...pack.questions.map(({ id }): Change => ({ kind: 'answer-set', question: id, value: level, on: '2026-11-27' })),
  ]
  return reportInputOf({ pack, otherPacks: noOtherPacks, ...wholeLog(extended(start, changes)) }, dayOf)
}

describe('the plan on paper', () => {
  it.each(exampleReviews)('of the example $title takes three pages for 17 actions, and six for 40', async ({ id }) => {
    const input = reportInputOf(await loadExample(id), dayOf)
    const most = mostPages(openActions(input.plan).length)
    expect(await pagesOf(input)).toBeLessThanOrEqual(most)
    expect(await pagesToNext(input)).toBeLessThanOrEqual(most)
  })

  it('takes no more for each where all of the checklist is partly in place', async () => {
    const input = allAt(1)
    expect(openActions(input.plan)).toHaveLength(83)
    expect(await pagesOf(input)).toBeLessThanOrEqual(mostPages(83))
    expect(await pagesToNext(input)).toBeLessThanOrEqual(mostPages(83))
  })

  it('takes fewer for checks, since what is in place stands together in short', async () => {
    const input = allAt(2, { kind: 'detail-set', detail: 'aimHigher', value: true })
    const open = openActions(input.plan).length
    expect(open).toBeGreaterThan(20)
    expect(await pagesOf(input)).toBeLessThan(mostPages(open))
  })
})
