import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PdfMaker } from '../../../src/screens/report/makePdf'
import { ReportScreen } from '../../../src/screens/report/ReportScreen'
import { sayFileSize } from '../../../src/screens/report/fileSize'
import { downloads, shown } from '../results/shown'

const user = userEvent.setup()
const start = () => user.click(screen.getByRole('button', { name: 'Download the action plan (PDF)' }))

const maker = (replaced: readonly string[] = []): PdfMaker => ({
  draw: async (_report, _createdAt, onProgress) => {
    onProgress(1)
    return { bytes: new Uint8Array(212_345), pages: 9, replaced }
  },
})

describe('the PDF screen', () => {
  // Failures are logged for whoever looks into them, and here they are wanted.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => {
    vi.restoreAllMocks()
    downloads.length = 0
  })

  it('says first how many questions are unanswered', async () => {
    await shown(<ReportScreen />, '3 3', '2')
    expect(screen.getByText('1 of 2 questions unanswered')).toBeInTheDocument()
  })

  it('says that the report is confidential and no grade', async () => {
    await shown(<ReportScreen />, '3', '2')
    expect(screen.getByText('Confidential.')).toBeInTheDocument()
    expect(screen.getByText(/self-assessed and not an Ofsted or ISI grade/)).toBeInTheDocument()
    expect(screen.queryByText(/unanswered/)).toBeNull()
  })

  it('shows page 1 and nothing after it', async () => {
    await shown(<ReportScreen />, 'C5', '1')
    expect(screen.getByRole('heading', { name: 'Safeguarding self-review: action plan' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Three questions to ask' })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Evidence index' })).toBeNull()
  })

  it('saves the PDF under the school and date, and says its pages and size', async () => {
    await shown(<ReportScreen load={() => Promise.resolve(maker())} />, '3', '2')
    await start()
    expect(downloads).toEqual(['Example-Primary-School-safeguarding-action-plan-2026-11-23.pdf'])
    expect(screen.getByText('Example-Primary-School-safeguarding-action-plan-2026-11-23.pdf: 9 pages, 212 KB.')).toBeInTheDocument()
  })

  it('names the characters that could not be printed', async () => {
    await shown(<ReportScreen load={() => Promise.resolve(maker(['🙂', '中']))} />, '3', '2')
    await start()
    expect(screen.getByText('🙂 中')).toBeInTheDocument()
  })

  it('shows how far it is while pages are drawn', async () => {
    let finish = (): void => undefined
    const slow: PdfMaker = {
      draw: async (report, createdAt, onProgress) => {
        onProgress(0.4)
        await new Promise<void>((resolve) => { finish = resolve })
        return maker().draw(report, createdAt, onProgress)
      },
    }
    await shown(<ReportScreen load={() => Promise.resolve(slow)} />, '3', '2')
    await start()
    expect(screen.getByRole('progressbar', { name: 'Drawing the pages…' })).toHaveValue(0.4)
    finish()
    expect(await screen.findByText('The PDF is among your downloads')).toBeInTheDocument()
  })

  it('says what failed where the PDF code cannot be fetched, and tries again', async () => {
    let tries = 0
    const load = () => (tries++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(maker()))
    await shown(<ReportScreen load={load} />, '3', '2')
    await start()
    expect(screen.getByText('The PDF was not made')).toBeInTheDocument()
    expect(screen.getByText(/could not be fetched.*Your review is untouched/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(downloads).toHaveLength(1)
  })

  it('says so where drawing fails, and saves nothing', async () => {
    await shown(<ReportScreen load={() => Promise.resolve({ draw: () => Promise.reject(new Error('broken')) })} />, '3', '2')
    await start()
    expect(screen.getByText(/could not be drawn/)).toBeInTheDocument()
    expect(downloads).toEqual([])
  })

  it('saves the review as a file too', async () => {
    await shown(<ReportScreen />, '3', '2')
    await user.click(screen.getByRole('button', { name: 'Save file' }))
    expect(downloads).toEqual(['Example-Primary-School-safeguarding-review-2026-11-23.review.json'])
  })
})

describe('the size of a file', () => {
  it.each([[0, '1 KB'], [212_345, '212 KB'], [999_499, '999 KB'], [1_440_000, '1.4 MB']])('of %i bytes is %s', (bytes, words) => {
    expect(sayFileSize(bytes)).toBe(words)
  })
})
