import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ReviewEvent } from '../../../src/core/review/event'
import { attestations } from '../../../src/core/review/eventValues'
import { noteLookedAt } from '../../../src/state/lookedAt'
import { parseReviewFile } from '../../../src/storage/readReviewFile'
import { downloadNames, lastDownloaded } from '../downloads'
import { governor, sent, state } from './sent'
import { answerAs, lastDocument, record } from '../../support/openReview'

const school = { pack: 'C5 3', answers: '2 1' } as const

/** Has opened, on this device, all that was sent. */
const hasReadAll = async (): Promise<void> => {
  for (const { id } of state().pack.areas) await noteLookedAt(state(), { area: id })
  await noteLookedAt(state(), 'plan')
}

const fill = async (ticked: readonly HTMLElement[] | null = null, meeting = '2026-12-08'): Promise<void> => {
  for (const box of ticked ?? (await screen.findAllByRole('checkbox'))) await userEvent.click(box)
  await userEvent.type(screen.getByLabelText('Your name'), 'A. Example')
  await userEvent.type(screen.getByLabelText('Date of the meeting'), meeting)
  await userEvent.type(screen.getByLabelText('Minute'), 'Full governing body, minute 7.2')
}
/** What the bar says of sending back. */
const stateLine = () => document.querySelector('.save-state')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('signing', () => {
  it('is of the milestone that was sent, by what was ticked, name, role, date and minute', async () => {
    await sent(school, '/sign')
    await act(() => hasReadAll())
    expect(await screen.findByText('Here exactly as it was kept')).toBeInTheDocument()
    expect(screen.getByLabelText('Your role')).toHaveValue('Chair of governors')
    await fill()
    await press('Sign')
    const [milestone] = state().review.milestones
    expect(state().review.signatures).toMatchObject([
      {
        milestone: milestone?.id,
        fingerprint: milestone?.fingerprint,
        name: 'A. Example',
        role: 'Chair of governors',
        meetingOn: '2026-12-08',
        minute: 'Full governing body, minute 7.2',
        attests: [...attestations],
        by: 'chair',
      },
    ])
    expect(await screen.findByText('Signed: A. Example, Chair of governors')).toBeInTheDocument()
    expect(screen.getByText('The school has changed nothing since.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Sign' })).toHaveFocus()
  })

  it('without a name, a date or a minute says beside each what is missing, and signs nothing', async () => {
    await sent(school, '/sign')
    await screen.findByText('By signing, you say what you tick here:')
    await press('Sign')
    for (const words of [/^Give your name/, /^Give the date of the meeting/, /^Say where the minutes record it/])
      expect(await screen.findByText(words)).toBeInTheDocument()
    expect(state().review.signatures).toEqual([])
  })

  it('says only what can be so: what was not opened here cannot be ticked as read, and says what is missing', async () => {
    await sent({ pack: 'C5 | 3', answers: '2 1' }, '/sign')
    const [read, asked, evidence, plan] = await screen.findAllByRole('checkbox')
    expect([read, asked, evidence, plan].map((box) => (box as HTMLInputElement).disabled)).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(read).toHaveAccessibleDescription('Can be ticked once you have opened every area.')
    expect(plan).toHaveAccessibleDescription('Can be ticked once you have opened the plan.')
    expect(screen.getByText(/^0 of 2 areas\. Not yet:/)).toBeInTheDocument()
    await act(() => noteLookedAt(state(), { area: 'a1' }))
    expect(screen.getByText(/^1 of 2 areas\. Not yet:/)).toHaveTextContent('1 of 2 areas. Not yet: Area 2.')
    expect(read).toBeDisabled()
    await act(() => noteLookedAt(state(), { area: 'a2' }))
    await act(() => noteLookedAt(state(), 'plan'))
    expect(read).toBeEnabled()
    expect(plan).toBeEnabled()
  })

  it('is possible without all four, and says which were said and which were not', async () => {
    await sent(school, '/sign')
    await userEvent.click(await screen.findByRole('checkbox', { name: /^I have put questions/ }))
    await fill([])
    await press('Sign')
    expect(state().review.signatures).toMatchObject([{ attests: ['asked'] }])
    expect(
      await screen.findByText('Not said: read the answers, was shown evidence, will follow up the plan.'),
    ).toBeInTheDocument()
  })

  it('asks once about a meeting before the review, and then takes the date as it is', async () => {
    await sent(school, '/sign')
    await screen.findAllByRole('checkbox')
    await fill([], '2026-11-02')
    await press('Sign')
    expect(
      await screen.findByText(
        /^That is before the review \(23 November 2026\)\. If it is right, press “Sign” again\.$/,
      ),
    ).toBeInTheDocument()
    expect(state().review.signatures).toEqual([])
    await press('Sign')
    await waitFor(() => expect(state().review.signatures).toMatchObject([{ meetingOn: '2026-11-02' }]))
  })

  it('is taken back by its button, and that by Undo', async () => {
    await sent(school, '/sign')
    await fill()
    await press('Sign')
    await press('Take the signature back')
    expect(state().review.signatures).toEqual([])
    expect(screen.getByRole('button', { name: 'Sign' })).toBeInTheDocument()
    await userEvent.click(
      within(screen.getByText('The signature was taken back.').closest('.toast')!.parentElement!).getByRole('button', {
        name: 'Undo',
      }),
    )
    expect(state().review.signatures).toHaveLength(1)
  })

  it('stands, and says how much the school has changed since', async () => {
    await sent(school, '/sign')
    await fill()
    await press('Sign')
    await answerAs('head')
    record({ kind: 'answer-set', question: 'q2', value: 2 })
    record({ kind: 'note-set', question: 'q2', value: 'Mended.' })
    await answerAs('chair')
    expect(
      await screen.findByText(
        'The school has made 2 changes since. The signature stands for the review as it was then.',
      ),
    ).toBeInTheDocument()
  })

  it('shows plainly that what is here is not what was signed', async () => {
    await sent(
      {
        ...school,
        after: () => {
          const [milestone] = state().review.milestones
          record(governor('link', 'Link governor'))
          record({
            kind: 'signature-set',
            signature: 's1',
            value: {
              milestone: milestone?.id ?? '',
              fingerprint: '0'.repeat(64),
              name: 'B. Example',
              role: 'Link governor',
              meetingOn: '2026-12-08',
              minute: '7.2',
              attests: ['read'],
            },
          })
        },
      },
      '/sign',
    )
    expect(
      await screen.findByText('What is here is not what was signed: B. Example, Link governor'),
    ).toBeInTheDocument()
  })

  it('is not offered where no milestone was sent, and says why; sending back is', async () => {
    await sent({ ...school, milestone: null }, '/sign')
    expect(await screen.findByText('There is nothing to sign in this file')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'Send back' })).toBeInTheDocument()
  })

  it('is not offered where what is here is not what the school kept', async () => {
    await sent(school, '/sign')
    await screen.findByText('Here exactly as it was kept')
    const { log } = state()
    const changed = log.map((event): ReviewEvent =>
      event.kind === 'answer-set' && event.question === 'q1' ? { ...event, value: 3 } : event,
    )
    lastDocument().patch({ log: changed })
    expect(await screen.findByText('Signing is not offered: this is not what the school kept')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull()
  })

  it('is each governor’s own: another one’s signature leaves room for mine', async () => {
    await sent(
      {
        ...school,
        after: () => {
          const [milestone] = state().review.milestones
          record(governor('link', 'Link governor'))
          lastDocument().patch({ me: 'link' })
          record({
            kind: 'signature-set',
            signature: 's1',
            value: {
              milestone: milestone?.id ?? '',
              fingerprint: milestone?.fingerprint ?? '',
              name: 'B. Example',
              role: 'Link governor',
              meetingOn: '2026-12-08',
              minute: '7.2',
              attests: [...attestations],
            },
          })
        },
      },
      '/sign',
    )
    expect(await screen.findByRole('heading', { name: 'Others who signed' })).toBeInTheDocument()
    expect(screen.getByText('Signed: B. Example, Link governor')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Take the signature back' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Sign' })).toBeInTheDocument()
  })
})

describe('sending back', () => {
  it('is not offered as long as there is nothing to send', async () => {
    await sent(school, '/sign')
    expect(
      await screen.findByText('There is nothing to send back yet: no view, no comment and no signature of yours.'),
    ).toBeInTheDocument()
    expect(stateLine()).toHaveTextContent('nothing to send back yet')
  })

  it('saves one file that says what it is, and holds only what this governor added', async () => {
    await sent(
      {
        ...school,
        changes: [
          { kind: 'comment-set', comment: 'from-head', value: { question: 'q1', text: 'See the rota.' } },
          { kind: 'note-set', question: 'q1', value: 'A note.' },
        ],
      },
      '/sign',
    )
    await screen.findByText(/^There is nothing to send back yet/)
    record({ kind: 'view-set', area: 'a1', contributor: 'chair', value: 'accepted' })
    record({ kind: 'comment-set', comment: 'c1', value: { question: 'q2', text: 'Who checks it?' } })
    record({ kind: 'comment-resolved-set', comment: 'from-head', value: true })
    expect(await screen.findByText('In it: 1 view, 1 comment, 1 comment resolved or reopened.')).toBeInTheDocument()
    expect(stateLine()).toHaveTextContent('3 entries not sent back yet')
    await press('Send back: save the file')
    expect(downloadNames().at(-1)).toBe(
      'Example-Primary-School-governor-reply-Chair-of-governors-chai-2026-11-23.review.json',
    )
    expect(await screen.findByText('The file is among your downloads')).toBeInTheDocument()
    expect(stateLine()).toHaveTextContent(/all sent back \d/)
    const read = parseReviewFile(JSON.parse(await lastDownloaded()))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(read.value.purpose).toEqual({ for: 'reply', by: 'chair' })
    expect(read.value.fingerprint.check).toBe('fits')
    expect(read.value.copy.log.map(({ kind }) => kind)).toEqual([
      'review-started',
      'detail-set',
      'contributor-set',
      'view-set',
      'comment-set',
      'comment-resolved-set',
    ])
  })

  it('can be done again, and says how much is new since', async () => {
    await sent(school, '/sign')
    await screen.findByText(/^There is nothing to send back yet/)
    record({ kind: 'comment-set', comment: 'c1', value: { question: 'q2', text: 'Who checks it?' } })
    await userEvent.click(await screen.findByRole('button', { name: 'Send back: save the file' }))
    record({ kind: 'view-set', area: 'a1', contributor: 'chair', value: 'accepted' })
    await waitFor(() => expect(stateLine()).toHaveTextContent('1 entry not sent back yet'))
    expect(screen.getByText(/^1 entry is new since the file of/)).toBeInTheDocument()
    record({ kind: 'view-set', area: 'a1', contributor: 'chair', value: null })
    await waitFor(() => expect(stateLine()).toHaveTextContent(/all sent back \d/))
    record({ kind: 'comment-set', comment: 'c1', value: null })
    expect(await screen.findByText('In it: 1 entry taken back.')).toBeInTheDocument()
  })

  it('names the areas without a view, and goes ahead all the same', async () => {
    await sent({ pack: '3 | 3', answers: '2 2' }, '/sign')
    await screen.findByText(/^There is nothing to send back yet/)
    record({ kind: 'view-set', area: 'a1', contributor: 'chair', value: 'accepted' })
    expect(await screen.findByText(/^No view yet on “Area 2”/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Send back: save the file' })).toBeEnabled()
  })

  it('says first which of this governor’s entries may hold personal data, and leads there', async () => {
    await sent({ ...school, changes: [{ kind: 'note-set', question: 'q1', value: 'Ask head@example.org' }] }, '/sign')
    await screen.findByText(/^There is nothing to send back yet/)
    record({ kind: 'comment-set', comment: 'c1', value: { question: 'q2', text: 'Write to parent@example.org' } })
    expect(await screen.findByText('1 entry of yours may hold personal data')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^Go there/ })).toHaveAttribute('href', `/review/${state().id}/area/a1/q2`)
  })
})
