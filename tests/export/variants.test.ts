import mammoth from 'mammoth'
import readExcelFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import { reportToDocx } from '../../src/export/reportToDocx'
import { reportToXlsx } from '../../src/export/reportToXlsx'
import { goldenInput } from '../support/goldenReview'
import { emptyInput, parsedXml, partsOf } from './cases'

const options = { omitNotes: false, omitOwners: false, data: 'none', fingerprint: null, today: '2026-11-23' } as const

const inputs = { 'golden review': goldenInput, 'review without an answer': { ...emptyInput, since: null } }

for (const [name, input] of Object.entries(inputs)) {
  test.each(variants.map(({ id }) => id))(
    `the ${name} as "%s" is a Word document with all its headings and a workbook with all its tables`,
    async (id) => {
      const report = buildReport(id, input, options)
      const docx = await reportToDocx(report)
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) })
      for (const block of report.blocks)
        if (block.kind === 'heading' || block.kind === 'statement')
          expect(value).toContain(block.kind === 'heading' ? block.text : block.title)
      const xlsx = await reportToXlsx(report)
      for (const text of [...Object.values(partsOf(docx)), ...Object.values(partsOf(xlsx))])
        expect(() => parsedXml(text)).not.toThrow()
      const tables = report.blocks.filter(({ kind }) => kind === 'table' || kind === 'chart')
      expect((await readExcelFile(new Blob([xlsx]))).length).toBe(1 + tables.length)
    },
  )
}
