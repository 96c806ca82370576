import type { BlockOf, Report } from '../../core/report/blocks'
import type { CalendarInput } from '../../export/planToCalendar'
import { now } from '../../state/clock'
import type { PdfData } from '../../state/reviewData'
import type { PdfMaker } from './makePdf'
import type { MadeFile, Product } from './making'

const made = (name: string, content: MadeFile['content'], type: string): MadeFile => ({
  name,
  content,
  type,
  pages: null,
  replaced: [],
  fingerprint: null,
})

/** A report as a PDF. `data` is asked for once the PDF is made: writing all of a review's data takes a while. */
export const pdfOf = (report: Report, data: () => PdfData | null, load: () => Promise<PdfMaker>): Product => ({
  what: 'PDF',
  load: async () => {
    const { draw } = await load()
    return async (onProgress) => {
      const carried = data()
      const attachment = carried?.attachment ?? null
      const { bytes, pages, replaced } = await draw(report, {
        createdAt: new Date(now()),
        onProgress,
        ...(attachment !== null && { attachment }),
      })
      return {
        ...made(`${report.fileName}.pdf`, bytes, 'application/pdf'),
        pages,
        replaced,
        fingerprint: carried?.fingerprint ?? null,
      }
    }
  },
})

/** A report as a Word document. */
export const wordOf = (report: Report): Product => ({
  what: 'Word document',
  load: async () => {
    const { reportToDocx } = await import('../../export/reportToDocx')
    return async () =>
      made(
        `${report.fileName}.docx`,
        await reportToDocx(report),
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      )
  },
})

/** The tables of a report as a workbook. */
export const spreadsheetOf = (report: Report): Product => ({
  what: 'spreadsheet',
  load: async () => {
    const { reportToXlsx } = await import('../../export/reportToXlsx')
    return async () =>
      made(
        `${report.fileName}.xlsx`,
        await reportToXlsx(report),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      )
  },
})

/** One table as CSV. `fileName` is without its ending. */
export const csvOf = (what: string, fileName: string, table: BlockOf<'table'>): Product => ({
  what,
  load: async () => {
    const { tableToCsv } = await import('../../export/tableToCsv')
    return async () => made(`${fileName}.csv`, tableToCsv(table), 'text/csv;charset=utf-8')
  },
})

/** The due dates of a plan for a calendar. `fileName` is without its ending. */
export const calendarOf = (fileName: string, input: CalendarInput, omitOwners: boolean): Product => ({
  what: 'calendar',
  load: async () => {
    const { planToCalendar } = await import('../../export/planToCalendar')
    return async () =>
      made(
        `${fileName}.ics`,
        planToCalendar(input, { now: new Date(now()), omitOwners }),
        'text/calendar;charset=utf-8',
      )
  },
})
