import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { WrittenUpSchool } from '../../../src/core/content/writtenUpSchool'
import type { WorkshopAnswer } from '../../../src/core/workshop/answerCode'
import { showingOf, type Showing } from '../../../src/core/workshop/showing'
import { questionVotes, votesOf } from '../../../src/core/workshop/votes'
import { RoomView } from '../../../src/screens/reveal/RoomView'
import { packJson, parsed } from '../../support/notation'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../../support/sessions'

const pack = parsed(packJson('C5'))

const school: WrittenUpSchool = {
  id: 'example-school',
  title: 'Example School',
  about: 'A made-up school.',
  questions: { q1: { shown: 'Four of five knew.', reference: 1, reason: 'Four of five knew. The cleaner did not.' } },
}

/** What the room sees of a question that tables answered like this in each vote. */
const seen = (
  votes: readonly (readonly WorkshopAnswer[])[],
  showing: Partial<Showing>,
  { plan = {}, rated = null }: { plan?: Readonly<Record<string, unknown>>; rated?: WrittenUpSchool | null } = {},
): HTMLElement => {
  const log = sessionLog(pack, [
    planned('questions', ['q1']),
    ...Object.entries(plan).map(([part, value]) => planned(part, value)),
  ])
  const sent = votes.flatMap((answers, before) =>
    answers.map((answer, index) => sending(sessionOfLog(log), index + 1, [answer], { vote: before + 1 })),
  )
  const session = sessionOfLog(goOn(log, sent, 'w2'))
  const all = votesOf(session)
  const { container } = render(
    <RoomView
      session={session}
      pack={pack}
      votes={all}
      standing={questionVotes(session, all)[0]}
      shown={{ showing: { ...showingOf('q1', 5), ...showing }, sinceMs: 0 }}
      school={rated}
    />,
  )
  return container
}

const revealed = (vote = 1) => ({ isRevealed: true, vote })
const countsIn = (name: string) =>
  [...screen.getByRole('figure', { name }).querySelectorAll('.spread-count')].map(({ textContent }) => textContent)

describe('what the room sees', () => {
  it('is the question, its levels and how many have answered, and nothing of the answers until they are shown', () => {
    const room = seen([[0, 2, 2, 3, 'dont-know']], {}, { plan: { tables: 6 } })
    expect(screen.getByText('Is q1 in place?')).toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
    expect(screen.getByRole('status')).toHaveTextContent('5 of 6 tables answered')
    expect(screen.queryByRole('figure')).toBeNull()
    expect(room.querySelector('.spread-dot')).toBeNull()
  })

  it('is a dot for each answer once they are shown, with counts, the middle by its name, and "don’t know" apart', () => {
    const room = seen([[0, 2, 2, 3, 'dont-know']], revealed())
    expect(countsIn('first vote')).toEqual(['1', '0', '2', '1', '1'])
    expect(room.querySelectorAll('.spread-dot')).toHaveLength(5)
    expect(room.querySelector('.is-apart')).toHaveTextContent('1Don’t know')
    expect(screen.getByText('The middle answer is “In place”.')).toBeInTheDocument()
    expect(room).not.toHaveTextContent(/average|mean\b|Table \d/)
  })

  it('says between which levels a room is split, and takes no side', () => {
    const room = seen([[0, 0, 3, 3]], revealed())
    expect(screen.getByText('The middle is between “Not in place” and “In place and checked”.')).toBeInTheDocument()
    expect(room.querySelectorAll('.is-middle')).toHaveLength(2)
  })

  it('is not the answers of fewer than may be told apart, and it says why', () => {
    const room = seen([[0, 2, 3]], revealed())
    expect(room).toHaveTextContent(
      'Fewer than 4 tables have answered this. It is not shown, so that nobody can be picked out.',
    )
    expect(room.querySelector('.spread-dot')).toBeNull()
    expect(room).not.toHaveTextContent(/Table \d/)
  })

  it('leaves a second vote hidden until it is shown, then has both beside each other', () => {
    const votes = [
      [0, 0, 3, 3],
      [2, 2, 2, 2],
    ] as const
    seen(votes, revealed(1))
    expect(screen.getAllByRole('figure')).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent('Second vote: 4 tables answered')
    cleanup()
    seen(votes, revealed(2))
    expect(countsIn('first vote')).toEqual(['2', '0', '0', '2', '0'])
    expect(countsIn('second vote')).toEqual(['0', '0', '4', '0', '0'])
    cleanup()
    seen(votes, { ...revealed(2), showsBefore: false })
    expect(screen.queryByRole('figure', { name: 'first vote' })).toBeNull()
    expect(countsIn('second vote')).toEqual(['0', '0', '4', '0', '0'])
  })

  it('says that a second vote of too few is not shown beside the first', () => {
    const room = seen([[0, 0, 3, 3], [2]], revealed(2))
    expect(screen.getAllByRole('figure')).toHaveLength(1)
    expect(room).toHaveTextContent('Second vote: not shown, since fewer than 4 have answered this in it.')
  })

  it('says who chose what, and why it does, only where few people of one school answer about it', () => {
    const ofReview = { review: 'r1', unit: 'person', fewest: 3 }
    const room = seen([[1, 2, 2]], revealed(), { plan: ofReview })
    expect(room).toHaveTextContent('Fewer than 7 of you answered, and you know each other: so it says who chose what.')
    expect(screen.getByText('Person 1: Partly in place')).toBeInTheDocument()
    cleanup()
    expect(seen([[1, 2, 2, 2, 2, 2, 2]], revealed(), { plan: ofReview })).not.toHaveTextContent('Person')
    expect(seen([[1, 2, 2, 2]], revealed(), { plan: { unit: 'person' } })).not.toHaveTextContent('Person')
    expect(seen([[1, 2]], revealed(), { plan: ofReview })).not.toHaveTextContent('Person')
  })

  it('has what a visitor finds at a written-up school while the room answers, and what fits only once answers are shown', () => {
    const room = seen([[1, 1, 2, 3]], {}, { rated: school })
    expect(room).toHaveTextContent('Four of five knew.')
    expect(room).toHaveTextContent('Example School, a made-up school')
    expect(room).not.toHaveTextContent('What fits')
    expect(room).not.toHaveTextContent('The cleaner did not.')
    cleanup()
    const then = seen([[1, 1, 2, 3]], revealed(), { rated: school })
    expect(then).toHaveTextContent('What fits: Partly in place. Four of five knew.')
    expect(then).toHaveTextContent('2 of 4 tables chose it; 2 were kinder.')
    expect(then).toHaveTextContent('What the kinder ones may have passed over: The cleaner did not.')
    expect(within(screen.getByRole('figure')).getByText('what fits')).toBeInTheDocument()
  })

  it('passes over nothing where nobody was kinder than what fits', () => {
    const room = seen([[0, 1, 1, 1]], revealed(), { rated: school })
    expect(room).toHaveTextContent('What fits: Partly in place. Four of five knew. The cleaner did not.')
    expect(room).toHaveTextContent('3 of 4 tables chose it; 1 was stricter.')
    expect(room).not.toHaveTextContent('passed over')
  })

  it('calls its source what it is, and asks the two ends', () => {
    const room = seen([[0, 1, 2, 3]], revealed())
    expect(room).toHaveTextContent(/Finding F1: /)
    expect(room).toHaveTextContent(/Talk: Ask the two ends first: what did you see\?/)
  })
})
