import type { Report } from '../../core/report/blocks'
import type { DrawnReport, PdfOptions } from '../../pdf/drawReport'
import type { PdfJob, PdfReply, PdfWorkerState } from '../../pdf/pdfWorker'

/** What draws PDFs: it is large and seldom needed, so it is fetched when it is, and works beside the page. */
export interface PdfMaker {
  readonly draw: (report: Report, options: PdfOptions) => Promise<DrawnReport>
}

const drawIn = (worker: Worker, report: Report, { onProgress, ...options }: PdfOptions): Promise<DrawnReport> =>
  new Promise((resolve, reject) => {
    const { port1: ours, port2: theirs } = new MessageChannel()
    const died = ({ message }: ErrorEvent) => reject(new Error(`the PDF worker: ${message}`))
    const done = () => {
      ours.close()
      worker.removeEventListener('error', died)
    }
    ours.onmessage = ({ data }: MessageEvent<PdfReply>) => {
      if (data.kind === 'progress') return onProgress?.(data.done)
      done()
      if (data.kind === 'drawn') resolve(data.drawn)
      else reject(new Error(data.why))
    }
    worker.addEventListener('error', died)
    const job: PdfJob = { report, options }
    worker.postMessage(job, [theirs])
  })

const start = (): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../pdf/pdfWorker.ts', import.meta.url), { type: 'module' })
    const failed = (why: string) => {
      worker.terminate()
      started = null
      reject(new Error(`the PDF worker: ${why}`))
    }
    worker.addEventListener('message', ({ data }: MessageEvent<PdfWorkerState>) =>
      data.kind === 'ready' ? resolve(worker) : failed(data.why),
    )
    // Also of one that dies later: the next PDF is made by a new one.
    worker.addEventListener('error', ({ message }) => failed(message))
  })

/** One for the page, kept: starting takes longer than drawing. */
let started: Promise<Worker> | null = null

/** Fetches the PDF code and its fonts. Rejects where one of them cannot be had, as when offline before the first visit was done. */
export const loadPdfMaker = async (): Promise<PdfMaker> => {
  const worker = await (started ??= start())
  return { draw: (report, options) => drawIn(worker, report, options) }
}
