import type { Report } from '../core/report/blocks'
import { drawReport, type DrawnReport, type PdfOptions } from './drawReport'

/*
 * PDFs are drawn beside the page, which stays in use meanwhile: this is what runs there. It says once whether its fonts
 * are there, and answers each job on the port that came with it.
 */

/** Said once, after starting. */
export type PdfWorkerState =
  | { readonly kind: 'ready' }
  /** A font could not be had, as when offline before the first visit was done. */
  | { readonly kind: 'failed'; readonly why: string }

export interface PdfJob {
  readonly report: Report
  readonly options: Omit<PdfOptions, 'onProgress'>
}

/** What comes back on the port of a job: how far it is, then one of the other two. */
export type PdfReply =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'drawn'; readonly drawn: DrawnReport }
  | { readonly kind: 'failed'; readonly why: string }

const fetchFont = async (url: URL): Promise<ArrayBuffer> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`the font at ${url.href}: ${response.status}`)
  return response.arrayBuffer()
}

// Vite makes files of their own of what is named in this way.
const fetchFonts = async () => {
  const [regular, bold] = await Promise.all([
    fetchFont(new URL('./fonts/SourceSans3-Regular.ttf', import.meta.url)),
    fetchFont(new URL('./fonts/SourceSans3-Bold.ttf', import.meta.url)),
  ])
  return { regular, bold }
}

/** More steps than this nobody sees, and each is shown by the page. */
const steps = 20

const work = async (fonts: ReturnType<typeof fetchFonts>, { report, options }: PdfJob, port: MessagePort) => {
  const reply = (message: PdfReply, transfer: Transferable[] = []) => port.postMessage(message, transfer)
  let told = 0
  const onProgress = (done: number) => {
    const step = Math.floor(done * steps)
    if (step > told) reply({ kind: 'progress', done })
    told = step
  }
  try {
    const drawn = await drawReport(report, await fonts, { ...options, onProgress })
    reply({ kind: 'drawn', drawn }, [drawn.bytes.buffer])
  } catch (error) {
    reply({ kind: 'failed', why: String(error) })
  }
}

const fonts = fetchFonts()
const say = (state: PdfWorkerState) => globalThis.postMessage(state)
fonts.then(
  () => say({ kind: 'ready' }),
  (error: unknown) => say({ kind: 'failed', why: String(error) }),
)

globalThis.addEventListener('message', ({ data, ports }: MessageEvent<PdfJob>) => {
  const [port] = ports
  if (port !== undefined) void work(fonts, data, port)
})
