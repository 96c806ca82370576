import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { describe, expect, it } from 'vitest'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { InvitationOffer } from '../../../src/screens/open/InvitationOffer'
import { clearAll, copyOf } from '../../../src/state/library'
import { useReviewList } from '../../../src/state/reviewList'
import { openReview } from '../../../src/state/openReview'
import { invitationTo } from '../../../src/state/pointsOfView'
import { parseReviewFile } from '../../../src/storage/readReviewFile'
import { device, shown, state } from './shown'
import { closeAll } from '../../support/openReview'

const user = userEvent.setup()

/** The invitation to a review with answers, read as whoever gets it reads it. */
const invitation = async () => {
  const lead = await device('C5 3 3', '2 1 ?')
  await openReview(lead)
  const { name, text } = invitationTo(state())
  const read = parseReviewFile(JSON.parse(text))
  if (!read.ok) throw new Error('the invitation cannot be read')
  return { lead, name, text, read: read.value }
}

/** The same on a device that knows nothing of it. */
const received = async () => {
  const { read } = await invitation()
  closeAll()
  await clearAll()
  return read
}

const showInvitation = (read: Awaited<ReturnType<typeof received>>) => {
  const { hook, history } = memoryLocation({ path: '/open', record: true })
  let isDone = false
  const { unmount } = render(
    <Router hook={hook}>
      <InvitationOffer
        copy={read.copy}
        onDone={() => {
          isDone = true
        }}
      />
    </Router>,
  )
  return { path: () => history.at(-1), isDone: () => isDone, unmount }
}

describe('an invitation', () => {
  it('holds the checklist, the school and the group, and no answer and nobody', async () => {
    const { lead, name, read } = await invitation()
    const [asking, invited] = [state().review, foldEvents(read.copy)]
    expect(name).toBe('Example-Primary-School-invitation-to-answer.review.json')
    expect(read.purpose).toEqual({ for: 'independent-answers' })
    expect(invited).toMatchObject({
      group: asking.group,
      pack: asking.pack,
      isIndependent: true,
      contributors: [],
      details: { school: 'Example Primary School', reviewDate: '2026-11-23', title: null },
    })
    expect(invited.id).not.toBe(lead)
    expect(read.copy.log.map(({ kind }) => kind)).toEqual(['review-started', 'detail-set', 'detail-set'])
  })

  it('says whose it is, how long it takes, and who will see the answers', async () => {
    showInvitation(await received())
    expect(screen.getByText('Example Primary School')).toBeInTheDocument()
    expect(screen.getByText(/3 questions, about 5 minutes/)).toBeInTheDocument()
    expect(screen.getByText(/your answers and notes are seen beside the others’/)).toBeInTheDocument()
  })

  it('asks for a role before it starts a review of its own, in the group of the one that asked', async () => {
    const read = await received()
    const { path, isDone } = showInvitation(read)
    await user.click(screen.getByRole('button', { name: 'Start answering' }))
    expect(screen.getByText('Enter a role, such as “Class teacher”.')).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'Class teacher')
    await user.click(screen.getByRole('button', { name: 'Start answering' }))
    const [summary] = useReviewList.getState().reviews
    expect(path()).toBe(`/review/${summary?.id}`)
    expect(isDone()).toBe(true)
    const copy = await copyOf(summary!.id)
    const review = foldEvents(copy!)
    const invited = foldEvents(read.copy)
    expect(review).toMatchObject({
      group: invited.group,
      isIndependent: true,
      details: { title: 'Independent answers: Class teacher' },
      contributors: [{ role: 'Class teacher', name: null }],
    })
    expect(review.id).not.toBe(invited.id)
    expect(review.answers.size).toBe(0)
  })

  it('opened again offers to go on with what was begun from it', async () => {
    const read = await received()
    const first = showInvitation(read)
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'Class teacher')
    await user.click(screen.getByRole('button', { name: 'Start answering' }))
    first.unmount()
    const { path } = showInvitation(read)
    await user.click(await screen.findByRole('link', { name: 'Go on with Independent answers: Class teacher' }))
    expect(path()).toBe(`/review/${useReviewList.getState().reviews[0]?.id}`)
    expect(useReviewList.getState().reviews).toHaveLength(1)
  })
})

describe('asking somebody to answer on this device', () => {
  it('needs their role, and goes to the first question of an empty review', async () => {
    const lead = await device('C5 3', '2 1')
    const { path } = await shown(lead, '/share')
    await user.click(screen.getByRole('button', { name: 'Answer here, as somebody else' }))
    expect(screen.getByText('Enter a role, such as “Class teacher”.')).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Their role' }), 'Governor')
    await user.click(screen.getByRole('button', { name: 'Answer here, as somebody else' }))
    const own = useReviewList.getState().reviews.find((summary) => summary.kind === 'found' && summary.isIndependent)
    expect(path()).toBe(`/review/${own?.id}/question/q1`)
    const copy = await copyOf(own!.id)
    expect(foldEvents(copy!).answers.size).toBe(0)
  })
})

describe('the overview', () => {
  it('of the review that asked leads to the comparison, with how many answer', async () => {
    const lead = await device('3', '2', [
      { role: 'Class teacher', given: '1' },
      { role: 'Governor', given: '' },
      { role: 'Head of last year', given: '1', reviewDate: '2025-11-24' },
    ])
    await shown(lead, '')
    expect(screen.getByText(/^2 people answer independently/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'compare answers' })).toHaveAttribute(
      'href',
      `/review/${lead}/points-of-view`,
    )
  })

  it('of independent answers says how they are sent back, and leads to nobody else’s', async () => {
    await device('3', '2', [{ role: 'Class teacher', given: '1' }])
    const own = useReviewList.getState().reviews.find((summary) => summary.kind === 'found' && summary.isIndependent)
    await shown(own!.id, '')
    expect(screen.getByText('You answer for yourself: Class teacher')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Save my answers as a file' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'compare answers' })).toBeNull()
  })
})
