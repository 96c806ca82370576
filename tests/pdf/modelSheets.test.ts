import { describe, expect, it } from 'vitest'
import { drawReport } from '../../src/pdf/drawReport'
import { emptyInput, modelSheets, reportOf } from '../core/report/reports'
import { expectedTexts, readTexts } from './expectedTexts'
import { fontBytes, readPdf } from './readPdf'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }

/** So many pages: what is pinned up, signed or filed is one; a log is one that can be copied; the check is a sheet with two sides. */
const pages: Readonly<Record<string, number>> = {
  rota: 1,
  'referral-log': 1,
  'supervision-record': 1,
  'monitoring-plan': 1,
  'central-record-check': 2,
}

describe.each(modelSheets)('the model sheet $id', ({ id }) => {
  it('fits its paper, holds every word, and sets nothing smaller than 8 points', async () => {
    const report = reportOf(id, emptyInput)
    const { bytes } = await drawReport(report, fonts, { createdAt: new Date('2026-11-26T10:00:00Z') })
    const pdf = await readPdf(bytes)
    expect(pdf.pages).toHaveLength(pages[id] ?? 0)
    expect(readTexts(pdf)).toEqual(expectedTexts(report))
    expect(Math.min(...pdf.pages.flatMap(({ sizes }) => [...sizes]))).toBeGreaterThanOrEqual(8)
  })
})
