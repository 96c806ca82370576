import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { buildReport } from '../../../src/core/report/variants/buildReport'
import { dayOf, today } from '../../../src/state/clock'
import { recall } from '../../../src/state/remembered'
import { reportInputOf } from '../../../src/state/reportInput'
import { sentTo } from '../../../src/state/sentTo'
import { governor, sent, state } from './sent'
import { record } from '../../support/openReview'

const heading = (name: RegExp | string) => screen.findByRole('heading', { name })
const section = async (name: RegExp | string): Promise<HTMLElement> => {
  const found = (await heading(name)).closest('section')
  if (found === null) throw new Error(`no section ${String(name)}`)
  return found
}

/** The board of critical safeguards, each as it is heard. */
const board = async (): Promise<readonly (string | null)[]> =>
  within(await screen.findByRole('list', { name: 'Critical safeguards' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent)

const way = () => screen.findByRole('navigation', { name: 'Previous and next' })

describe('what a governor reads first', () => {
  it('is headed by whose review it is and by the verdict, and says who reads and that nothing they do changes an answer', async () => {
    await sent({ pack: 'C5 3', answers: '2 1' })
    const title = await screen.findByRole('heading', { level: 1 })
    expect(title).toHaveTextContent('Example Primary School')
    expect(title).toHaveTextContent('Self-review of 23 November 2026: All critical safeguards in place')
    expect(screen.getByText(/You read this as/)).toHaveTextContent(
      'You read this as Chair of governors. Nothing you do here changes the school’s answers.',
    )
    expect(await screen.findByText(/Checklist “Example pack”, version 1\.0\.0/)).toHaveTextContent(
      'Sent to you as “Autumn 2026, to full governors”',
    )
    expect(screen.getByText(/Not an Ofsted or ISI grade, and no prediction of one\./)).toBeInTheDocument()
  })

  it('has the verdict in a sentence, then the critical safeguards as one picture that leads to each', async () => {
    await sent({ pack: 'C5 C5 3', answers: '2 1 3' })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Gaps in critical safeguards')
    expect(screen.getByText('1 of 2 critical safeguards in place: 1 gap.')).toBeInTheDocument()
    expect(await board()).toEqual(['Is q1 in place?: In place', 'Is q2 in place?: Partly in place'])
    expect(
      within(screen.getByRole('list', { name: 'Critical safeguards' }))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([`/review/${state().id}/area/a1/q1`, `/review/${state().id}/area/a1/q2`])
    expect(screen.getByText('All questions: 2 of 3 in place')).toBeInTheDocument()
    expect(screen.getByText('Answers with proof: 0 of 2')).toBeInTheDocument()
  })

  it('has the score and its arithmetic last, behind a heading that opens', async () => {
    await sent({ pack: 'C5 C5 3', answers: '2 1 3' })
    const figures = (await screen.findByText('How this was worked out')).closest('details')
    expect(figures).not.toHaveAttribute('open')
    expect(figures).toContainElement(screen.getByRole('heading', { name: 'Score', hidden: true }))
    expect(figures).toContainElement(screen.getByText('1 of 2'))
  })

  it('has no picture where no critical question is asked, and says that none is', async () => {
    await sent({ pack: '3 3', answers: '2 0' })
    expect(await screen.findByText('No critical question is asked in this review.')).toBeInTheDocument()
    expect(screen.queryByRole('list', { name: 'Critical safeguards' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'What closes the gaps' })).toBeNull()
  })

  it('says how many questions are not answered yet where the school has sent it unfinished', async () => {
    await sent({ pack: 'C5 3 3', answers: '2 2' })
    expect(await screen.findByText('1 question not answered yet: this was sent unfinished')).toBeInTheDocument()
  })

  it('leads nowhere to where an answer is given', async () => {
    await sent({ pack: 'C5 | C5', answers: '2 1' })
    await board()
    expect(
      screen.getAllByRole('link').filter((link) => /\/question\/|\/results/.test(link.getAttribute('href') ?? '')),
    ).toEqual([])
  })

  it('says what has changed since it was sent before, what got worse first', async () => {
    await sent({
      pack: 'C5 3',
      answers: '2 1',
      since: [
        { kind: 'answer-set', question: 'q1', value: 1 },
        { kind: 'answer-set', question: 'q2', value: 2 },
      ],
    })
    const changes = await section('What has changed')
    expect(within(changes).getByRole('heading', { name: /^Since “Summer 2026”/ })).toBeInTheDocument()
    expect(changes).toHaveTextContent('1 answer is lower than before and 1 is better.')
    const [worse, better] = within(changes).getAllByRole('list')
    expect(worse).toHaveTextContent('Is q1 in place? Was in place, now partly in place')
    expect(better?.closest('details')).toHaveTextContent('Is q2 in place? Was partly in place, now in place')
  })

  it('says so where there is nothing earlier to compare with', async () => {
    await sent({ pack: 'C5', answers: '2' })
    expect(await section('What has changed')).toHaveTextContent(
      'Nothing was sent to governors before: 1 answer is new.',
    )
  })

  it('shows for each critical gap what closes it, whose that is, by when, and that it is overdue', async () => {
    await sent({
      pack: 'C5 3',
      answers: '0 0',
      changes: [{ kind: 'action-set', action: 'q1/0', property: 'due', value: '2020-01-31' }],
    })
    const closing = await section('What closes the gaps')
    expect(within(closing).getAllByRole('listitem')).toHaveLength(1)
    expect(within(closing).getByRole('heading', { name: 'Lift q1 from 0.' })).toBeInTheDocument()
    expect(closing).toHaveTextContent('HeadOverdue: was due 31 January 2020Not started')
  })

  it('has six of many gaps at once and the others a click away, and every one of them in the picture', async () => {
    const thirty = Array.from({ length: 30 }, () => 'C5').join(' ')
    await sent({ pack: thirty, answers: thirty.replaceAll('C5', '0') })
    expect(await board()).toHaveLength(30)
    const closing = await section('What closes the gaps')
    expect(closing.querySelector('ul')?.children).toHaveLength(6)
    expect(within(closing).getByText('Show 24 more critical safeguards')).toBeInTheDocument()
  })

  it('has the areas as the next thing to do and signing beside them, then the first area without a view, and at last signing alone', async () => {
    await sent({ pack: '3 | 3', answers: '2 2' })
    const links = async () =>
      within(await way())
        .getAllByRole('link')
        .map((link) => `${link.textContent}: ${link.getAttribute('href')}`)
    const at = `/review/${state().id}`
    expect(await links()).toEqual([`Sign and send back: ${at}/sign`, `Go through the areas: ${at}/area/a1`])
    record({ kind: 'view-set', area: 'a1', contributor: 'chair', value: 'accepted' })
    expect(await links()).toEqual([`Sign and send back: ${at}/sign`, `Go on through the areas: 1 left: ${at}/area/a2`])
    record({ kind: 'view-set', area: 'a2', contributor: 'chair', value: 'disagree' })
    expect(await links()).toEqual([`Sign and send back: ${at}/sign`])
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
    expect(await section('The areas')).toHaveTextContent('Your view: 0 of 2 areas. No comment of yours.')
    record({ kind: 'comment-set', comment: 'c2', value: { question: 'q2', text: 'Who checks it?' } })
    expect(
      await screen.findByText('Your view: 0 of 2 areas. 1 comment of yours.', { selector: 'p' }),
    ).toBeInTheDocument()
  })

  it('says so where the school has sent it without an answer', async () => {
    await sent({ pack: 'C5 3', answers: '' })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Nothing is answered yet')
    expect(screen.queryByText('Can’t say yet')).toBeNull()
    expect(screen.queryByRole('heading', { name: /Ask these/ })).toBeNull()
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

describe('what a governor asks first', () => {
  const asks = () => section(/^Ask these/)
  const many = { pack: `C5 ${'3 '.repeat(14)}`, answers: `0 ${'2 '.repeat(14)}` } as const

  it('is the three questions of the summary for the board, each with why in a word and a sentence', async () => {
    await sent({
      pack: 'C5 3 3 3',
      answers: '0 2 0 2',
      changes: [{ kind: 'action-set', action: 'q3/0', property: 'due', value: '2020-01-31' }],
    })
    const list = buildReport('governors-summary', reportInputOf(state(), dayOf), {
      omitNotes: false,
      omitOwners: false,
      data: 'none',
      fingerprint: null,
      today: today(),
    })
      .blocks.filter((block) => block.kind === 'list' && block.ordered)
      .at(-1)
    const [first] = within(await asks()).getAllByRole('list')
    expect(list).toMatchObject({
      items: [...(first?.querySelectorAll('li > p:first-child') ?? [])].map(({ textContent }) => textContent),
    })
    expect(first).toHaveTextContent('Gap: critical, and answered “Not in place”.')
    expect(first).toHaveTextContent('Overdue: its action was due 31 January 2020.')
    expect(first).toHaveTextContent('No proof: answered “In place”, with no evidence that is complete and in date.')
  })

  it('is followed by others up to twelve, numbered on, and says how many are left', async () => {
    await sent(many)
    const [first, rest] = [...(await asks()).querySelectorAll('ol')]
    expect(first?.children).toHaveLength(3)
    expect(rest?.children).toHaveLength(9)
    expect(rest).toHaveAttribute('start', '4')
    expect(await asks()).toHaveTextContent('3 more have such a reason: you meet them in the areas.')
  })

  it('is asked all the same where nothing stands out', async () => {
    await sent({ pack: '3', answers: '0' })
    expect(await asks()).toHaveTextContent('Ask these all the same.')
  })

  it('can be ticked as asked, which stays on this device alone', async () => {
    await sent(many)
    const box = () => screen.findByRole('checkbox', { name: 'Asked: How do you know of q1?' })
    const before = state().log.length
    expect(await box()).not.toBeChecked()
    await userEvent.click(await box())
    expect(await box()).toBeChecked()
    expect(state().log).toHaveLength(before)
    const { id, me, review } = state()
    expect(await recall(`asked/${sentTo({ id, me, review })}`, z.array(z.string()))).toEqual(['q1'])
    await userEvent.click(await box())
    expect(await box()).not.toBeChecked()
  })

  it('takes a comment where it stands, which goes back to the school', async () => {
    await sent({ pack: 'C5', answers: '0' })
    await userEvent.click(within(await asks()).getByRole('button', { name: /^Add a comment/ }))
    await userEvent.type(screen.getByLabelText('Your comment'), 'By January.')
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(state().review.comments).toMatchObject([{ question: 'q1', text: 'By January.', by: 'chair' }])
  })
})

describe('whoever is not this governor', () => {
  it('opens the review as the school’s copy, where all is as it was', async () => {
    await sent({ pack: 'C5', answers: '2' })
    await userEvent.click(await screen.findByText('Not you, or not a governor?'))
    await userEvent.click(screen.getByRole('button', { name: 'Open as the school’s copy' }))
    expect(state().me).toBe('head')
    expect(await screen.findByRole('link', { name: 'Results' })).toBeInTheDocument()
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
    expect(screen.getByText('Your view: 1 of 1 area. No comment of yours.', { selector: 'p' })).toBeInTheDocument()
  })
})
