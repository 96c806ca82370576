import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { fullPack } from '../../support/fullPack'
import { governor, sent, state } from './sent'

const article = (name: string) => screen.findByRole('article', { name })
const view = (name: string) => screen.findByRole('radio', { name })

describe('an area of a checklist that says how levels are chosen', () => {
  it('has the rule once, and at each question what the school looks at and what that rests on', async () => {
    await sent({ pack: fullPack('C5 3 1'), answers: '1 2 2' }, '/area/a1')
    const first = await article('Is q1 in place?')
    expect(screen.getAllByText('How to choose a level')).toHaveLength(1)
    expect(first).toHaveTextContent('The school looks at: the latest ten concerns.')
    expect(first).toHaveTextContent('What “In place” rests on')
    expect(first).toHaveTextContent('statutory guidance (A duty, Part one; known from sources that quote it).')
    expect(await article('Is q2 in place?')).toHaveTextContent('the checklist’s own judgement.')
    expect(await article('Is q3 in place?')).not.toHaveTextContent(/looks at:|rests on/)
  })
})

describe('an area as a governor reads it', () => {
  it('has the school’s answer to each question in the words of its level, and no way to change it', async () => {
    await sent(
      {
        pack: 'C5 3 3n',
        answers: '1 ? n',
        changes: [
          { kind: 'note-set', question: 'q1', value: 'The rota ends in July.' },
          {
            kind: 'evidence-set',
            evidence: 'e1',
            value: { what: 'Rota', where: 'Office', checkedOn: '2026-11-02', questions: ['q1'] },
          },
        ],
      },
      '/area/a1',
    )
    const first = await article('Is q1 in place?')
    expect(first).toHaveTextContent('Partly in place')
    expect(first).toHaveTextContent('q1 at 1')
    expect(first).toHaveTextContent('The school’s note: The rota ends in July.')
    expect(first).toHaveTextContent('Kept: Office')
    expect(first).toHaveTextContent('How do you know of q1?')
    expect(await article('Is q2 in place?')).toHaveTextContent('Nobody at the school could say for certain.')
    expect(await article('Is q3 in place?')).toHaveTextContent('Why it does not apply: There are none here.')
    expect(document.querySelector('fieldset[data-question]')).toBeNull()
  })

  it('says of what is unanswered, contested or only agreed on that it is so', async () => {
    await sent(
      {
        pack: '3 3 3n',
        answers: '- 1 n!',
        changes: [
          { kind: 'earlier-answer-set', question: 'q1', value: { answer: 2, reason: null, reviewedOn: '2025-11-24' } },
          {
            kind: 'agreement-set',
            question: 'q2',
            value: {
              answer: 1,
              reason: 'Two files lack it.',
              views: [
                { role: 'Head', answer: 2 },
                { role: 'Class teacher', answer: 1 },
              ],
            },
          },
        ],
      },
      '/area/a1',
    )
    expect(await article('Is q1 in place?')).toHaveTextContent('The school has not answered this yet.')
    expect(await article('Is q1 in place?')).toHaveTextContent(
      'There was an answer on 24 November 2025, which the school has not confirmed since.',
    )
    expect(await article('Is q2 in place?')).toHaveTextContent(
      'Agreed on partly in place after separate answers: Head, in place and Class teacher, partly in place. Two files lack it.',
    )
    expect(await article('Is q3 in place?')).toHaveTextContent(
      'does not apply, but not why, so it counts as unanswered.',
    )
  })

  it('starts at the question that the address names', async () => {
    await sent({ pack: '3 3', answers: '2 2' }, '/area/a1/q2')
    await article('Is q2 in place?')
    expect(screen.getByRole('heading', { name: 'Is q2 in place?' })).toHaveFocus()
  })

  it('says so where it asks this school nothing', async () => {
    await sent(
      { pack: '3 | 3:primary', answers: '2', changes: [{ kind: 'detail-set', detail: 'phase', value: 'secondary' }] },
      '/area/a2',
    )
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('This area asks this school nothing')
  })

  it('leads from area to area, and after the last to the plan and to signing', async () => {
    const { path } = await sent({ pack: '3 | 3', answers: '2 2' }, '/area/a1')
    await userEvent.click(await screen.findByRole('link', { name: 'Next area' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Area 2 of 2')
    await userEvent.click(screen.getByRole('link', { name: 'Previous area' }))
    expect(path()).toBe('/area/a1')
    await userEvent.click(screen.getByRole('link', { name: 'Next area' }))
    await userEvent.click(
      within(screen.getByRole('navigation', { name: 'Previous and next' })).getByRole('link', {
        name: 'Read the plan',
      }),
    )
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Plan')
    await userEvent.click(
      within(screen.getByRole('navigation', { name: 'Previous and next' })).getByRole('link', {
        name: 'Sign and send back',
      }),
    )
    expect(path()).toBe('/sign')
  })
})

describe('a governor’s view of an area', () => {
  it('stands at its head, before the questions, and says how it is filled in', async () => {
    await sent({ pack: 'C5', answers: '2' }, '/area/a1')
    const section = await screen.findByRole('region', { name: 'Your view of this area' })
    expect(section.compareDocumentPosition(await article('Is q1 in place?'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(section).toHaveTextContent('None yet. Read the questions, then choose.')
    expect(screen.getByText('The one question of this area. Your view: none yet.')).toBeInTheDocument()
    await userEvent.click(await view('Disagree'))
    expect(section.querySelector('.tag')).toHaveTextContent('Disagree')
    expect(screen.getByText('The one question of this area. Your view: disagree.')).toBeInTheDocument()
  })

  it('is a step away from the end of the questions', async () => {
    await sent({ pack: 'C5', answers: '2' }, '/area/a1')
    await userEvent.click(await screen.findByRole('button', { name: 'Give your view' }))
    expect(screen.getByRole('heading', { name: 'Your view of this area' })).toHaveFocus()
  })

  it('is none until one is chosen, can be changed and cleared, and changes no score', async () => {
    await sent({ pack: '3', answers: '2' }, '/area/a1')
    const scored = () => scoreReview(state().pack, state().review)
    const before = scored()
    for (const radio of await screen.findAllByRole('radio')) expect(radio).not.toBeChecked()
    await userEvent.click(await view('Want to see evidence'))
    await userEvent.click(await view('Disagree'))
    expect(state().review.views.map(({ by, view: said }) => `${by}: ${said}`)).toEqual(['chair: disagree'])
    expect(scored()).toEqual(before)
    await userEvent.click(screen.getByRole('button', { name: 'Clear your view' }))
    expect(state().review.views).toEqual([])
    expect(await view('Accepted')).toHaveFocus()
    expect(await view('Accepted')).not.toBeChecked()
  })

  it('stands beside what other governors make of it', async () => {
    await sent(
      {
        pack: '3',
        answers: '2',
        changes: [
          governor('link', 'Link governor'),
          { kind: 'view-set', area: 'a1', contributor: 'link', value: 'want-evidence' },
        ],
      },
      '/area/a1',
    )
    expect((await screen.findByText(/Link governor:/)).closest('li')).toHaveTextContent(
      'Link governor: Want to see evidence',
    )
    expect(await view('Want to see evidence')).not.toBeChecked()
    await userEvent.click(await view('Accepted'))
    expect(state().review.views).toHaveLength(2)
  })
})

describe('a governor’s comment', () => {
  const add = async (text: string) => {
    await userEvent.click(within(await article('Is q1 in place?')).getByRole('button', { name: /^Add a comment/ }))
    await userEvent.type(screen.getByLabelText('Your comment'), text)
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  }

  it('is attributed and dated, can be changed, and goes once it is emptied', async () => {
    await sent({ pack: '3 3', answers: '2 2' }, '/area/a1')
    await add('Who checks it?')
    expect(state().review.comments.map(({ question, text, by }) => `${by} on ${question}: ${text}`)).toEqual([
      'chair on q1: Who checks it?',
    ])
    expect(await article('Is q1 in place?')).toHaveTextContent('Chair of governors (you)')
    await userEvent.click(screen.getByRole('button', { name: /^Change/ }))
    await userEvent.clear(screen.getByLabelText('Your comment'))
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(state().review.comments).toEqual([])
  })

  it('is made an action by the school alone, and where it was one says nothing of it to a governor', async () => {
    await sent(
      {
        pack: '3',
        answers: '2',
        changes: [
          { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'See the rota.' } },
          {
            kind: 'own-action-set',
            own: 'mine',
            value: { wording: 'Print the rota.', question: 'q1', comment: 'c1', on: '2026-11-23' },
          },
        ],
      },
      '/area/a1',
    )
    await userEvent.click(await screen.findByRole('button', { name: /^Answer|^Add a comment/ }))
    await userEvent.type(screen.getByLabelText('Your comment'), 'Who checks it?')
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(state().review.comments).toHaveLength(2)
    expect(screen.queryByRole('button', { name: /^Make it an action/ })).toBeNull()
    expect(screen.queryByRole('link', { name: /^In the plan/ })).toBeNull()
  })

  it('that is begun and left empty leaves nothing behind', async () => {
    await sent({ pack: '3', answers: '2' }, '/area/a1')
    await userEvent.click(await screen.findByRole('button', { name: /^Add a comment/ }))
    const before = state().log.length
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(state().log).toHaveLength(before)
  })

  it('of somebody else can be resolved and reopened, and not reworded', async () => {
    await sent(
      {
        pack: '3',
        answers: '2',
        changes: [{ kind: 'comment-set', comment: 'from-head', value: { question: 'q1', text: 'See the rota.' } }],
      },
      '/area/a1',
    )
    await screen.findByText('See the rota.')
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: /^Mark as resolved/ }))
    expect(state().review.comments).toMatchObject([{ id: 'from-head', isResolved: true }])
    await userEvent.click(screen.getByRole('button', { name: /^Reopen/ }))
    expect(state().review.comments).toMatchObject([{ id: 'from-head', isResolved: false }])
  })

  it('says which text may be personal data as it is typed', async () => {
    await sent({ pack: '3', answers: '2' }, '/area/a1')
    await userEvent.click(await screen.findByRole('button', { name: /^Add a comment/ }))
    expect(screen.getByText('Do not name children or staff. Roles and dates only.')).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('Your comment'), 'ask@example.org')
    expect(screen.getByText(/This looks like/)).toHaveTextContent('ask@example.org')
  })

  it('is taken back by Undo, in one step', async () => {
    await sent({ pack: '3', answers: '2' }, '/area/a1')
    await add('Who checks it?')
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(state().review.comments).toEqual([])
  })
})
