import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import type { Change } from '../../../src/core/review/event'
import { foldEvents } from '../../../src/core/review/foldEvents'
import type { PdfOptions } from '../../../src/pdf/drawReport'
import { SendToGovernors } from '../../../src/screens/share/SendToGovernors'
import { Share } from '../../../src/screens/share/Share'
import { milestoneState } from '../../../src/core/review/fingerprint'
import { parseReviewFile, type ReadReviewFile } from '../../../src/storage/readReviewFile'
import { downloadNames, lastDownloaded } from '../downloads'
import { shown, state } from '../results/shown'
import { record } from '../../support/openReview'
import { InReview } from '../../support/InReview'

const user = userEvent.setup()

const drawn: PdfOptions[] = []
const load = async () => ({
  draw: async (_report: unknown, options: PdfOptions) => {
    drawn.unshift(options)
    return { bytes: new Uint8Array(1_000), pages: 2, replaced: [] }
  },
})

const parsed = (text: string): ReadReviewFile => {
  const file = parseReviewFile(JSON.parse(text))
  if (!file.ok) throw new Error(file.problems.map(({ what }) => what).join('; '))
  return file.value
}

/** Makes the file, and reads it. */
const makeFile = async (): Promise<ReadReviewFile> => {
  await user.click(screen.getByRole('button', { name: 'Make the file for governors' }))
  await screen.findByText('The file for governors is among your downloads')
  return parsed(await lastDownloaded())
}

/** Makes the PDF, and reads what it carries. */
const makePdf = async (): Promise<ReadReviewFile> => {
  await user.click(screen.getByRole('button', { name: 'Make the PDF with review data' }))
  await screen.findByText('The PDF for governors is among your downloads')
  return parsed(drawn[0]?.attachment?.text ?? '')
}

const named = () => screen.getByRole('textbox', { name: 'Name of the saved version' })

const open = (answers = '2 1', ...changes: readonly Change[]) =>
  shown(<SendToGovernors load={load} />, '3 3', answers, ...changes)

beforeEach(() => {
  drawn.length = 0
})

describe('sending to governors', () => {
  it('makes a milestone and a file that holds it, for governors', async () => {
    await open()
    const { copy, purpose, fingerprint } = await makeFile()
    const [milestone] = foldEvents(copy).milestones
    expect(milestone?.name).toMatch(/^(Autumn|Spring|Summer) \d{4}, to full governors$/)
    expect(purpose).toEqual({ for: 'governors', milestone: milestone?.id })
    expect(milestone !== undefined && milestoneState(copy, milestone)).toBe('fits')
    expect(fingerprint.check).toBe('fits')
    expect(downloadNames()).toEqual(['Example-Primary-School-for-governors-2026-11-23.review.json'])
    expect(screen.getByText(/Version “.+, to full governors” saved\./)).toBeInTheDocument()
  })

  it('sends the answers as they are now; of what stood there before the levels, and none of the texts', async () => {
    await open(
      '0 n',
      { kind: 'answer-set', question: 'q1', value: 3 },
      { kind: 'reason-set', question: 'q2', value: 'Worded anew.' },
      { kind: 'note-set', question: 'q1', value: 'Written first.' },
      { kind: 'note-set', question: 'q1', value: null },
    )
    const { copy } = await makeFile()
    expect(foldEvents(copy).answers).toEqual(state().review.answers)
    expect(
      copy.log.flatMap((event) => (event.kind === 'answer-set' && event.question === 'q1' ? [event.value] : [])),
    ).toEqual([0, 3])
    expect(JSON.stringify(copy)).not.toMatch(/There are none here|Written first/)
    expect(JSON.stringify(copy)).toContain('Worded anew.')
  })

  it('makes a PDF that carries the same data for the same purpose', async () => {
    await open()
    const file = await makeFile()
    const pdf = await makePdf()
    expect(pdf).toEqual(file)
    expect(downloadNames().at(-1)).toBe('Example-Primary-School-for-governors-2026-11-23-with-review-data.pdf')
  })

  it('makes one milestone as long as nothing has changed, and another once something has', async () => {
    await open()
    await makeFile()
    await makePdf()
    await makeFile()
    expect(state().review.milestones).toHaveLength(1)
    record({ kind: 'answer-set', question: 'q2', value: 3 })
    await makeFile()
    expect(state().review.milestones).toHaveLength(2)
  })

  it('makes another milestone where another name is given', async () => {
    await open()
    await makeFile()
    await user.clear(named())
    await user.type(named(), 'For the chair')
    await makeFile()
    expect(
      state()
        .review.milestones.map(({ name }) => name)
        .at(-1),
    ).toBe('For the chair')
  })

  it('takes the milestone back on demand', async () => {
    await open()
    await makeFile()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.milestones).toEqual([])
  })

  it('proposes the name of the last one as long as nothing has changed, and then one that is not taken', async () => {
    await open()
    const first = (named() as HTMLInputElement).value
    await makeFile()
    cleanup()
    render(<SendToGovernors load={load} />, { wrapper: InReview })
    expect(named()).toHaveValue(first)
    record({ kind: 'answer-set', question: 'q2', value: 3 })
    cleanup()
    render(<SendToGovernors load={load} />, { wrapper: InReview })
    expect(named()).toHaveValue(first.replace(',', ' (2),'))
  })

  it('asks for a name where there is none', async () => {
    await open()
    await user.clear(named())
    await user.click(screen.getByRole('button', { name: 'Make the file for governors' }))
    expect(screen.getByText(/Give it a name/)).toBeInTheDocument()
    expect(state().review.milestones).toEqual([])
    expect(downloadNames()).toEqual([])
  })

  const written: readonly Change[] = [
    {
      kind: 'contributor-set',
      contributor: 'chair',
      value: { role: 'Chair of governors', name: 'A. Example', isGovernor: true },
    },
    { kind: 'note-set', question: 'q1', value: 'On the rota.' },
    {
      kind: 'evidence-set',
      evidence: 'e1',
      value: { what: 'Rota', where: 'Cupboard B', checkedOn: '2026-11-01', questions: ['q1'] },
    },
    { kind: 'action-set', action: 'q2/1', property: 'owner', value: 'Deputy head' },
    { kind: 'action-set', action: 'q2/1', property: 'note', value: 'By Friday.' },
  ]

  it('leaves out notes, where evidence is kept and people’s names, and what they back stays', async () => {
    await open('2 1', ...written)
    const { copy } = await makeFile()
    expect(JSON.stringify(copy)).not.toMatch(/On the rota|By Friday|Cupboard B|A\. Example/)
    expect(JSON.stringify(copy)).toMatch(/Rota.*Deputy head/)
    expect(scoreReview(copy.pack, foldEvents(copy)).backedClaims).toEqual(
      scoreReview(state().pack, state().review).backedClaims,
    )
    expect(scoreReview(state().pack, state().review).backedClaims).toEqual({ backed: 1, claims: 1 })
  })

  it('takes each of them along where somebody asks for it, and leaves owners out where somebody says so', async () => {
    await open('2 1', ...written)
    for (const name of [/^Notes/, /^Where evidence/, /^People/, /^Owners/])
      await user.click(screen.getByRole('checkbox', { name }))
    const text = JSON.stringify((await makeFile()).copy)
    for (const words of ['On the rota', 'By Friday', 'Cupboard B', 'A. Example']) expect(text).toContain(words)
    expect(text).not.toContain('Deputy head')
  })

  it('leaves the text of entries out in which personal data seems to be', async () => {
    await open('2 1', { kind: 'note-set', question: 'q1', value: 'Ask parent@example.org.' })
    await user.click(screen.getByRole('checkbox', { name: /^Notes/ }))
    await user.click(screen.getByRole('checkbox', { name: 'Leave the text of these entries out' }))
    expect(JSON.stringify((await makeFile()).copy)).not.toContain('parent@example.org')
  })

  it('takes along what governors said in earlier rounds', async () => {
    await open(
      '2 1',
      { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'May we see it?' } },
      { kind: 'view-set', area: 'a1', contributor: 'chair', value: 'want-evidence' },
    )
    const { copy } = await makeFile()
    expect(foldEvents(copy)).toMatchObject({
      comments: [{ text: 'May we see it?' }],
      views: [{ view: 'want-evidence' }],
    })
  })

  it('says what is unanswered, and does not stand in the way', async () => {
    await open('2')
    expect(screen.getByText('1 of 2 questions unanswered')).toBeInTheDocument()
    await makeFile()
    expect(downloadNames()).toHaveLength(1)
  })

  it('sends a blank review too, and says that it is one', async () => {
    await open('')
    expect(screen.getByText('Nothing is answered yet')).toBeInTheDocument()
    await makePdf()
  })

  it('says what to do with what was made', async () => {
    await open()
    await makeFile()
    expect(
      screen.getByText(/Send it to your governors by the school’s usual secure way/).closest('p'),
    ).toHaveTextContent(/at http:\/\/localhost.* and choose “Review as a governor”/)
  })
})

describe('the page from which a review goes to others', () => {
  it('says that the app sends nothing, and leads to all that comes of it', async () => {
    await shown(<Share load={load} />, '3', '2')
    expect(
      screen.getByText('The app sends nothing: a file is made on this device, and you pass it on.'),
    ).toBeInTheDocument()
    const { id } = state()
    for (const [name, path] of [
      ['What governors said', 'governors'],
      ['Compare answers', 'points-of-view'],
      ['Saved versions', 'milestones'],
      ['History', 'history'],
    ] as const) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', `/review/${id}/${path}`)
    }
  })
})
