import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../src/core/report/variants/buildReport'
import { dayOf, today } from '../../../src/state/clock'
import { reportInputOf } from '../../../src/state/reportInput'
import { governor, sent, state } from './sent'
import { record } from '../../support/openReview'

const heading = (name: RegExp | string) => screen.findByRole('heading', { name })
const section = async (name: RegExp | string): Promise<HTMLElement> => {
  const found = (await heading(name)).closest('section')
  if (found === null) throw new Error(`no section ${String(name)}`)
  return found
}

describe('what a governor reads first', () => {
  it('names the school, the date and who reads, and says that nothing they do changes an answer', async () => {
    await sent({ pack: 'C5 3', answers: '2 1' })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Example Primary School')
    expect(await screen.findByText(/Checklist “Example pack”, version 1\.0\.0$/)).toHaveTextContent(
      'Review date 23 November 2026 · sent to you as “Autumn 2026, to full governors”',
    )
    expect(
      screen.getByText('Self-assessed by the school. Not an Ofsted or ISI grade, and no prediction of one.'),
    ).toBeInTheDocument()
    expect(screen.getByText(/You read this as/)).toHaveTextContent(
      'You read this as Chair of governors. Nothing that you do here changes the school’s answers or its score',
    )
  })

  it('leads with the critical safeguards in words, with their arithmetic, and has the score further down', async () => {
    await sent({ pack: 'C5 C5 3', answers: '2 1 3' })
    const gate = await heading('Gaps in critical safeguards')
    expect(screen.getByText('1 of 2 critical safeguards in place: 1 gap.')).toBeInTheDocument()
    expect(screen.getByText('1 of 2')).toBeInTheDocument()
    const score = await heading('Score')
    expect(gate.compareDocumentPosition(score)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('leads from each question to where its answer is read, and nowhere to where it is given', async () => {
    await sent({ pack: 'C5 | C5', answers: '2 1' })
    await heading('Gaps in critical safeguards')
    const links = screen.getAllByRole('link', { name: 'Is q2 in place?' })
    expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(
      new Set([`/review/${state().id}/area/a2/q2`]),
    )
    expect(
      screen.getAllByRole('link').filter((link) => /\/question\/|\/results/.test(link.getAttribute('href') ?? '')),
    ).toEqual([])
  })

  it('says what has changed since the milestone before, what got worse first', async () => {
    await sent({
      pack: 'C5 3',
      answers: '2 1',
      since: [
        { kind: 'answer-set', question: 'q1', value: 1 },
        { kind: 'answer-set', question: 'q2', value: 2 },
      ],
    })
    const changes = await section(/^What has changed since “Summer 2026”/)
    expect(changes).toHaveTextContent('1 answer is lower than before and 1 is better.')
    expect(within(changes).getByRole('heading', { name: 'Lower than before: 1' })).toBeInTheDocument()
    expect(changes).toHaveTextContent('was in place, now partly in place')
  })

  it('says so where there is nothing earlier to compare with', async () => {
    await sent({ pack: 'C5', answers: '2' })
    expect(await section('What has changed since last time')).toHaveTextContent(
      'Nothing was sent to governors before: 1 answer is new.',
    )
  })

  it('shows for each critical gap what the school is going to do, whose it is and by when', async () => {
    await sent({ pack: 'C5 3', answers: '0 0' })
    const mend = await section('Critical safeguards to mend now')
    expect(within(mend).getAllByRole('listitem')).toHaveLength(1)
    expect(mend).toHaveTextContent('Lift q1 from 0.')
    expect(mend).toHaveTextContent('Whose it is: Head')
    expect(mend).toHaveTextContent('30 November 2026')
    expect(mend).toHaveTextContent('Not started')
  })

  it('gives questions to put to the school, each with why it was picked', async () => {
    await sent({ pack: 'C5 3', answers: '0 2' })
    const questions = await section('Questions to put to the school')
    expect(questions).toHaveTextContent('How do you know of q1?')
    expect(questions).toHaveTextContent('Picked because: Critical, and answered “Not in place”.')
    expect(questions).toHaveTextContent('Picked because: Answered “In place”, with no current evidence listed.')
  })

  it('gives first the questions that the summary gives the board, and says so', async () => {
    await sent({
      pack: 'C5 3 3 3',
      answers: '0 2 0 2',
      changes: [{ kind: 'action-set', action: 'q3/0', property: 'due', value: '2020-01-31' }],
    })
    const questions = await section('Questions to put to the school')
    expect(questions).toHaveTextContent('The first 3 also stand in the summary for the board.')
    const list = buildReport('governors-summary', reportInputOf(state(), dayOf), {
      omitNotes: false,
      omitOwners: false,
      data: 'none',
      fingerprint: null,
      today: today(),
    })
      .blocks.filter((block) => block.kind === 'list' && block.ordered)
      .at(-1)
    expect(list).toMatchObject({
      items: [...questions.querySelectorAll('li > p:first-child')].slice(0, 3).map(({ textContent }) => textContent),
    })
    expect(questions).toHaveTextContent('Picked because: Its action is overdue: was due 31 January 2020.')
  })

  it('has the first area as the next thing to do, then the first one without a view, and at last signing', async () => {
    await sent({ pack: '3 | 3', answers: '2 2' })
    const next = async () =>
      within(await screen.findByRole('navigation', { name: 'Previous and next' })).getByRole('link')
    expect(await next()).toHaveTextContent('Go through the areas')
    record({ kind: 'view-set', area: 'a1', contributor: 'chair', value: 'accepted' })
    expect(await next()).toHaveTextContent('Go on through the areas: 1 left')
    expect(await next()).toHaveAttribute('href', `/review/${state().id}/area/a2`)
    record({ kind: 'view-set', area: 'a2', contributor: 'chair', value: 'disagree' })
    expect(await next()).toHaveTextContent('Sign and send back')
  })

  it('counts only this governor’s own views and comments as theirs', async () => {
    await sent({
      pack: '3 | 3',
      answers: '2 2',
      changes: [
        governor('link', 'Link governor'),
        { kind: 'view-set', area: 'a1', contributor: 'link', value: 'accepted' },
        { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Seen.' } },
      ],
    })
    expect(await section('The areas')).toHaveTextContent('You have given a view of 0 of 2 areas, and made no comment.')
    record({ kind: 'comment-set', comment: 'c2', value: { question: 'q2', text: 'Who checks it?' } })
    expect(await screen.findByText('You have given a view of 0 of 2 areas, and made 1 comment.')).toBeInTheDocument()
  })

  it('says so where the school has sent it without an answer', async () => {
    await sent({ pack: 'C5 3', answers: '' })
    expect(await screen.findByText('Nothing is answered yet')).toBeInTheDocument()
    expect(screen.queryByText('Can’t say yet')).toBeNull()
  })

  it('says so where no area asks this school anything', async () => {
    await sent({
      pack: '3:primary',
      answers: '',
      changes: [{ kind: 'detail-set', detail: 'phase', value: 'secondary' }],
    })
    expect(await screen.findByText('No area asks this school anything')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Areas' })).toBeNull()
  })
})

describe('whoever is not this governor', () => {
  it('opens the review as the school’s copy, where all is as it was', async () => {
    await sent({ pack: 'C5', answers: '2' })
    await userEvent.click(await screen.findByText('Not you, or not a governor?'))
    await userEvent.click(screen.getByRole('button', { name: 'Open as the school’s copy' }))
    expect(state().me).toBe('head')
    expect(await screen.findByRole('link', { name: 'Evidence' })).toBeInTheDocument()
  })

  it('goes on as the other governor whose entries are here', async () => {
    await sent({
      pack: '3',
      answers: '2',
      changes: [
        governor('link', 'Link governor'),
        { kind: 'view-set', area: 'a1', contributor: 'link', value: 'accepted' },
      ],
    })
    await userEvent.click(await screen.findByText('Not you, or not a governor?'))
    await userEvent.click(screen.getByRole('button', { name: 'Go on as Link governor' }))
    expect(screen.getByText(/You read this as/)).toHaveTextContent('Link governor')
    expect(screen.getByText('You have given a view of 1 of 1 area, and made no comment.')).toBeInTheDocument()
  })
})
