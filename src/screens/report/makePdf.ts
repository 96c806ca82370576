import type { Report } from '../../core/report/blocks'
import type { DrawnReport } from '../../pdf/drawReport'
import boldFont from '../../pdf/fonts/SourceSans3-Bold.ttf?url'
import regularFont from '../../pdf/fonts/SourceSans3-Regular.ttf?url'

/** What draws PDFs: it is large and seldom needed, so it is fetched when it is. */
export interface PdfMaker {
  readonly draw: (report: Report, createdAt: Date, onProgress: (done: number) => void) => Promise<DrawnReport>
}

const fetchFont = async (url: string): Promise<ArrayBuffer> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`the font at ${url}: ${response.status}`)
  return response.arrayBuffer()
}

/** Fetches the PDF code and its fonts. Rejects where one of them cannot be had, as when offline before the first visit was done. */
export const loadPdfMaker = async (): Promise<PdfMaker> => {
  const [{ drawReport }, regular, bold] = await Promise.all([import('../../pdf/drawReport'), fetchFont(regularFont), fetchFont(boldFont)])
  return { draw: (report, createdAt, onProgress) => drawReport(report, { regular, bold }, { createdAt, onProgress }) }
}
