import type { Report } from '../../core/report/blocks'
import type { DrawnReport, PdfOptions } from '../../pdf/drawReport'

// Vite makes files of their own of what is named in this way.
const regularFont = new URL('../../pdf/fonts/SourceSans3-Regular.ttf', import.meta.url)
const boldFont = new URL('../../pdf/fonts/SourceSans3-Bold.ttf', import.meta.url)

/** What draws PDFs: it is large and seldom needed, so it is fetched when it is. */
export interface PdfMaker {
  readonly draw: (report: Report, options: PdfOptions) => Promise<DrawnReport>
}

const fetchFont = async (url: URL): Promise<ArrayBuffer> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`the font at ${url.href}: ${response.status}`)
  return response.arrayBuffer()
}

/** Fetches the PDF code and its fonts. Rejects where one of them cannot be had, as when offline before the first visit was done. */
export const loadPdfMaker = async (): Promise<PdfMaker> => {
  const [{ drawReport }, regular, bold] = await Promise.all([
    import('../../pdf/drawReport'),
    fetchFont(regularFont),
    fetchFont(boldFont),
  ])
  return { draw: (report, options) => drawReport(report, { regular, bold }, options) }
}
