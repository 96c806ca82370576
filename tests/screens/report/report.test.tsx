import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { variants } from '../../../src/core/report/variants/buildReport'
import { sayFingerprint } from '../../../src/core/report/words/fingerprintWords'
import type { Report } from '../../../src/core/report/blocks'
import type { Change } from '../../../src/core/review/event'
import { foldEvents } from '../../../src/core/review/foldEvents'
import type { PdfOptions } from '../../../src/pdf/drawReport'
import { sayFileSize } from '../../../src/screens/report/fileSize'
import type { PdfMaker } from '../../../src/screens/report/makePdf'
import { ReportScreen } from '../../../src/screens/report/ReportScreen'
import { fingerprintOf } from '../../../src/core/review/fingerprint'
import { parseReviewFile, type ReadReviewFile } from '../../../src/storage/readReviewFile'
import { downloadNames } from '../downloads'
import { shown, state } from '../results/shown'

const user = userEvent.setup()

/** What was drawn, the last first. */
const drawn: { readonly report: Report; readonly options: PdfOptions }[] = []

const maker = (replaced: readonly string[] = []): PdfMaker => ({
  draw: async (report, options) => {
    drawn.unshift({ report, options })
    options.onProgress?.(1)
    return { bytes: new Uint8Array(212_345), pages: 9, replaced }
  },
})

const withMaker = (made = maker()) => <ReportScreen load={() => Promise.resolve(made)} />

/** Opens the dialog of a report. */
const choose = async (title: string) => {
  await user.click(screen.getByRole('button', { name: `Preview and make: ${title}` }))
  return within(screen.getByRole('dialog', { name: title }))
}

const start = () => user.click(screen.getByRole('button', { name: /^Download PDF/ }))

const carried = (): ReadReviewFile | null => {
  const attachment = drawn[0]?.options.attachment
  if (attachment === undefined) return null
  const file = parseReviewFile(JSON.parse(attachment.text))
  if (!file.ok) throw new Error(file.problems.map(({ what }) => what).join('; '))
  return file.value
}

const factsOf = ({ blocks }: Report) => blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))

const note = 'Seen on the rota.'
const owner = 'Deputy head'
const withNotes = [
  { kind: 'note-set', question: 'q1', value: note },
  { kind: 'action-set', action: 'q1/0', property: 'owner', value: owner },
] as const

const comment = 'May we see the rota?'
const fromGovernors = [
  { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: comment } },
  {
    kind: 'signature-set',
    signature: 's1',
    value: {
      milestone: 'm1',
      fingerprint: 'a'.repeat(64),
      name: 'A. Example',
      role: 'Chair of governors',
      meetingOn: '2026-12-08',
      minute: '7.2',
      attests: ['read'],
    },
  },
] as const satisfies readonly Change[]

describe('the reports', () => {
  // Failures are logged for whoever looks into them, and here they are wanted.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => {
    vi.restoreAllMocks()
    drawn.length = 0
  })

  it('are listed each with what it is for, by whom it is for', async () => {
    await shown(<ReportScreen />, '3 3', '2')
    for (const { title, purpose } of variants) {
      const item = screen.getByRole('button', { name: `Preview and make: ${title}` }).closest('li')
      expect(item).toHaveTextContent(purpose)
    }
    const titlesFor = (group: string) =>
      within(screen.getByRole('region', { name: group }))
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent)
    expect(titlesFor('For governors')).toEqual([
      'Action plan',
      'Governors’ summary',
      'Questions for governors to ask',
      'Governors’ record',
    ])
    expect(titlesFor('For the school')).toEqual(['Full report', 'Evidence index'])
    expect(titlesFor('For the visit day')).toEqual(['Visit-day index'])
    expect(titlesFor('Blank sheets')).toEqual(['Blank checklist', 'Critical questions', 'Follow a case'])
    expect(titlesFor('Model sheets')).toEqual([
      'Rota',
      'Referral log',
      'Supervision record',
      'Monitoring plan',
      'Central record check',
    ])
  })

  it('say first how many questions are unanswered, and the blank sheets do not', async () => {
    await shown(<ReportScreen />, '3 3', '2')
    expect(screen.getByText('1 of 2 questions unanswered')).toBeInTheDocument()
    const summary = await choose('Governors’ summary')
    expect(summary.getByText('1 of 2 questions unanswered')).toBeInTheDocument()
    await user.click(summary.getByRole('button', { name: 'Close' }))
    const blank = await choose('Blank checklist')
    expect(blank.queryByText('1 of 2 questions unanswered')).toBeNull()
  })

  it('say so, each of them, where nothing is answered yet', async () => {
    await shown(<ReportScreen />, '3 3', '')
    expect(screen.getByText('Nothing is answered yet')).toBeInTheDocument()
    for (const { title, id, isModel = false } of variants) {
      const dialog = await choose(title)
      expect(dialog.queryAllByText('Nothing is answered yet')).toHaveLength(
        isModel || ['blank-checklist', 'critical-questions', 'trace-a-case'].includes(id) ? 0 : 1,
      )
      expect(dialog.getByRole('region', { name: 'Preview of the pages' })).toBeInTheDocument()
      await user.click(dialog.getByRole('button', { name: 'Close' }))
      expect(screen.queryByRole('dialog')).toBeNull()
    }
  })

  it('show all of their pages, as they would read with what is chosen', async () => {
    await shown(<ReportScreen />, 'C5', '1', ...withNotes)
    const dialog = await choose('Action plan')
    const preview = within(dialog.getByRole('region', { name: 'Preview of the pages' }))
    expect(preview.getByRole('heading', { name: 'Safeguarding self-review: action plan' })).toBeInTheDocument()
    expect(preview.getByRole('heading', { name: 'Evidence index' })).toBeInTheDocument()
    expect(preview.queryByText(note)).toBeNull()
    await user.click(dialog.getByRole('checkbox', { name: /^Notes/ }))
    expect(preview.getByText(note)).toBeInTheDocument()
    await user.click(dialog.getByRole('radio', { name: 'No data: for governors and publication' }))
    expect(preview.getByText(/^This file holds no data\./)).toBeInTheDocument()
  })

  it('carry the answers without history, or no data where governors read them, until somebody chooses otherwise', async () => {
    await shown(<ReportScreen />, '3', '2')
    for (const [title, choice] of [
      ['Action plan', /^The review as it is now/],
      ['Full report', /^The review as it is now/],
      ['Governors’ summary', /^No data/],
      ['Questions for governors to ask', /^No data/],
      ['Governors’ record', /^No data/],
      ['Blank checklist', /^No data/],
      ['Visit-day index', /^No data/],
      ['Follow a case', /^No data/],
    ] as const) {
      const dialog = await choose(title)
      expect(dialog.getByRole('radio', { checked: true })).toHaveAccessibleName(choice)
      expect(dialog.getAllByRole('radio')).toHaveLength(3)
      await user.click(dialog.getByRole('button', { name: 'Close' }))
    }
  })

  it('let nothing of the review go along with a model sheet', async () => {
    await shown(withMaker(), 'C5', '0', ...withNotes)
    const dialog = await choose('Rota')
    expect(dialog.queryAllByRole('radio')).toEqual([])
    expect(dialog.queryAllByRole('checkbox')).toEqual([])
    await start()
    expect(downloadNames()).toEqual(['model-sheet-rota.pdf'])
    expect(drawn[0]?.options.attachment).toBeUndefined()
    expect(JSON.stringify(drawn[0]?.report)).not.toContain('Example Primary School')
  })

  it('offer to leave out what they show or carry, and nothing else', async () => {
    await shown(<ReportScreen />, '3', '2')
    const dialog = await choose('Governors’ summary')
    const offered = () => dialog.queryAllByRole('checkbox').map((box) => box.closest('label')?.textContent)
    expect(offered()).toEqual([
      'Owners of actions, from the pages',
      'People’s names; their roles stay, from the pages',
      'Governors’ views and comments, from the pages',
    ])
    await user.click(dialog.getByRole('radio', { name: 'With all its history' }))
    expect(offered()).toEqual([
      'Notes, from the data',
      'Where evidence is kept, from the data',
      'Owners of actions, from the pages and the data',
      'People’s names; their roles stay, from the pages and the data',
      'Governors’ views and comments, from the pages and the data',
    ])
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    await choose('Governors’ record')
    const onRecord = () =>
      screen
        .queryAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent)
        .filter((label) => label?.includes(', from'))
    expect(onRecord()).toEqual([
      'People’s names; their roles stay, from the pages',
      'Governors’ views and comments, from the pages',
    ])
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await choose('Visit-day index')
    expect(onRecord()).toEqual(['Where evidence is kept, from the pages'])
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await choose('Follow a case')
    expect(onRecord()).toEqual([])
  })

  it('carry every text with all the history, and only those that count without it, under the same fingerprint', async () => {
    await shown(
      withMaker(),
      '3 3',
      '2',
      { kind: 'answer-set', question: 'q1', value: 0 },
      { kind: 'note-set', question: 'q1', value: 'Written first.' },
      { kind: 'note-set', question: 'q1', value: 'Worded anew.' },
    )
    const { log, omitted, review } = state()
    const hex = fingerprintOf({ log, omitted })
    const dialog = await choose('Full report')
    await start()
    expect(JSON.stringify(carried()?.copy)).not.toContain('Written first.')
    expect(JSON.stringify(carried()?.copy)).toContain('Worded anew.')
    expect(carried()?.fingerprint).toEqual({ hex, check: 'fits' })
    expect(foldEvents(carried()!.copy).answers).toEqual(review.answers)
    await user.click(dialog.getByRole('radio', { name: 'With all its history' }))
    await start()
    expect(carried()?.copy.log).toEqual(log)
    expect(carried()?.fingerprint).toEqual({ hex, check: 'fits' })
    await user.click(dialog.getByRole('radio', { name: /^No data/ }))
    await start()
    expect(carried()).toBeNull()
    expect(dialog.getByRole('status')).toHaveTextContent(sayFingerprint(hex))
    expect(drawn.flatMap(({ report }) => factsOf(report)).find(({ term }) => term === 'Check code')?.value).toBe(
      sayFingerprint(hex),
    )
  })

  it('leave notes and owners out of the data as out of the pages', async () => {
    await shown(withMaker(), 'C5', '0', ...withNotes)
    const dialog = await choose('Full report')
    await start()
    expect(drawn[0]?.options.attachment?.text).toContain(note)
    expect(JSON.stringify(drawn[0]?.report)).toContain(owner)
    await user.click(dialog.getByRole('checkbox', { name: /^Notes/ }))
    await user.click(dialog.getByRole('checkbox', { name: /^Owners/ }))
    await start()
    for (const words of [note, owner]) {
      expect(drawn[0]?.options.attachment?.text).not.toContain(words)
      expect(JSON.stringify(drawn[0]?.report)).not.toContain(words)
    }
    expect(carried()?.fingerprint.check).toBe('fits')
  })

  it('leave governors’ views and comments out of the data as out of the pages, and keep signatures', async () => {
    await shown(withMaker(), 'C5', '0', ...fromGovernors)
    const dialog = await choose('Action plan')
    await start()
    expect(JSON.stringify(drawn[0]?.report)).toContain(comment)
    expect(drawn[0]?.options.attachment?.text).toContain(comment)
    expect(dialog.getByText('Signatures stay, each with its name.')).toBeInTheDocument()
    await user.click(dialog.getByRole('checkbox', { name: /^Governors/ }))
    await start()
    expect(JSON.stringify(drawn[0]?.report)).not.toContain(comment)
    expect(drawn[0]?.options.attachment?.text).not.toContain(comment)
    expect(JSON.stringify(drawn[0]?.report)).toContain('A. Example')
    expect(carried()?.fingerprint.check).toBe('fits')
  })

  it('leave out the text in which personal data seems to be, from pages and data, and say so on the cover', async () => {
    await shown(withMaker(), 'C5', '0', { kind: 'note-set', question: 'q1', value: 'Ask parent.one@example.org.' })
    const dialog = await choose('Full report')
    await start()
    expect(drawn[0]?.options.attachment?.text).toContain('parent.one@example.org')
    await user.click(dialog.getByRole('checkbox', { name: 'Leave the text of these entries out' }))
    await start()
    expect(drawn[0]?.options.attachment?.text).not.toContain('parent.one@example.org')
    expect(JSON.stringify(drawn[0]?.report)).not.toContain('parent.one@example.org')
    expect(factsOf(drawn[0]!.report).find(({ term }) => term === 'Left out')?.value).toContain('personal data')
    expect(carried()?.fingerprint.check).toBe('fits')
  })

  it('show what looks like personal data on no sheet that says nothing of it', async () => {
    await shown(<ReportScreen />, 'C5', '0', { kind: 'note-set', question: 'q1', value: 'Ask parent.one@example.org.' })
    const dialog = await choose('Blank checklist')
    expect(dialog.queryByRole('checkbox', { name: 'Leave the text of these entries out' })).toBeNull()
    await user.click(dialog.getByRole('radio', { name: 'With all its history' }))
    expect(dialog.getByRole('checkbox', { name: 'Leave the text of these entries out' })).toBeInTheDocument()
  })

  it('are saved under the school and date, and their pages, size and fingerprint are said', async () => {
    await shown(withMaker(), '3', '2')
    const dialog = await choose('Action plan')
    await start()
    expect(downloadNames()).toEqual(['Example-Primary-School-safeguarding-action-plan-2026-11-23-with-review-data.pdf'])
    expect(
      dialog.getByText(
        'Example-Primary-School-safeguarding-action-plan-2026-11-23-with-review-data.pdf: 9 pages, 212 KB.',
      ),
    ).toBeInTheDocument()
    expect(dialog.getByRole('status')).toHaveTextContent(
      `Its cover names the check code of the review: ${sayFingerprint(fingerprintOf(state()))}`,
    )
  })

  it('no longer say that a file was made once something else is chosen', async () => {
    await shown(withMaker(), '3', '2')
    const dialog = await choose('Action plan')
    await start()
    expect(dialog.getByText('The PDF is among your downloads')).toBeInTheDocument()
    await user.click(dialog.getByRole('checkbox', { name: /^Owners/ }))
    expect(dialog.queryByText('The PDF is among your downloads')).toBeNull()
  })

  it('name the characters that could not be printed', async () => {
    await shown(withMaker(maker(['🙂', 'שָׁ'])), '3', '2')
    await choose('Action plan')
    await start()
    expect(screen.getByText('🙂 שָׁ')).toBeInTheDocument()
    expect(screen.getByText(/^These characters cannot be printed, and □ stands in their place/)).toBeInTheDocument()
  })

  it('show how far they are while pages are drawn, and are not begun twice', async () => {
    let finish = (): void => undefined
    const slow: PdfMaker = {
      draw: async (report, options) => {
        options.onProgress?.(0.4)
        await new Promise<void>((resolve) => {
          finish = resolve
        })
        return maker().draw(report, options)
      },
    }
    await shown(withMaker(slow), '3', '2')
    await choose('Action plan')
    await start()
    expect(screen.getByRole('progressbar', { name: 'Drawing the pages…' })).toHaveValue(0.4)
    await start()
    finish()
    expect(await screen.findByText('The PDF is among your downloads')).toBeInTheDocument()
    expect(downloadNames()).toHaveLength(1)
  })

  it('have what makes them fetched as soon as somebody reaches for their button', async () => {
    let loads = 0
    const load = () => {
      loads += 1
      return Promise.resolve(maker())
    }
    await shown(<ReportScreen load={load} />, '3', '2')
    await choose('Action plan')
    expect(loads).toBe(0)
    await user.hover(screen.getByRole('button', { name: /^Download PDF/ }))
    expect(loads).toBe(1)
    expect(downloadNames()).toEqual([])
  })

  it('say what failed where their code cannot be fetched, and try again', async () => {
    let isOnline = false
    const load = () => (isOnline ? Promise.resolve(maker()) : Promise.reject(new Error('offline')))
    await shown(<ReportScreen load={load} />, '3', '2')
    await choose('Action plan')
    await start()
    expect(screen.getByText('The PDF was not made')).toBeInTheDocument()
    expect(screen.getByText(/could not be fetched.*Your review is untouched/)).toBeInTheDocument()
    isOnline = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(downloadNames()).toHaveLength(1)
  })

  it('say so where drawing fails, and save nothing', async () => {
    await shown(withMaker({ draw: () => Promise.reject(new Error('broken')) }), '3', '2')
    await choose('Action plan')
    await start()
    expect(screen.getByText(/could not be drawn/)).toBeInTheDocument()
    expect(downloadNames()).toEqual([])
  })

  it('are made as Word documents too, which say that they carry no data', async () => {
    await shown(<ReportScreen />, '3', '2')
    await choose('Questions for governors to ask')
    await user.click(screen.getByRole('button', { name: 'Download Word' }))
    expect(await screen.findByText('The Word document is among your downloads')).toBeInTheDocument()
    expect(downloadNames()).toEqual([
      'Example-Primary-School-safeguarding-questions-for-governors-to-ask-2026-11-23.docx',
    ])
  })
})

describe('the size of a file', () => {
  it.each([
    [0, '1 KB'],
    [212_345, '212 KB'],
    [999_499, '999 KB'],
    [1_440_000, '1.4 MB'],
  ])('of %i bytes is %s', (bytes, words) => {
    expect(sayFileSize(bytes)).toBe(words)
  })
})
