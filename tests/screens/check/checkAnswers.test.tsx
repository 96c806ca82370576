import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { answering, pack } from '../../support/notation'
import { opened } from '../question/opened'

describe('checking the answers of an area', () => {
  it('puts what is unanswered first, with a way to answer it', async () => {
    const { path } = await opened(pack('3 3 3 | 3'), answering('2 - 0'), '/check/a1')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Unanswered',
      'Answered',
    ])
    expect(screen.getByText('2 of 3 answered.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('link', { name: 'Is q2 in place?' }))
    expect(path()).toBe('/question/q2')
  })

  it('shows each answer with its description, evidence, note and flag', async () => {
    await opened(
      pack('3'),
      [
        ...answering('1'),
        { kind: 'note-set', question: 'q1', value: 'Ask again in May.' },
        { kind: 'flag-set', question: 'q1', value: true },
        {
          kind: 'evidence-set',
          evidence: 'e',
          value: { what: 'Log', where: 'Office', checkedOn: null, questions: ['q1'] },
        },
      ],
      '/check/a1',
    )
    const answer = screen.getByText('Is q1 in place?').parentElement!
    for (const words of [
      'Partly in place',
      'q1 at 1',
      '1 entry of evidence: Log',
      'Note: Ask again in May.',
      'Come back to this',
    ]) {
      expect(within(answer).getByText(words)).toBeInTheDocument()
    }
  })

  it('shows the reason of what does not apply, and counts it as open while it has none', async () => {
    await opened(pack('3n 3n'), answering('n n!'), '/check/a1')
    expect(screen.getByText('There are none here.')).toBeInTheDocument()
    expect(screen.getByText('1 of 2 answered.')).toBeInTheDocument()
  })

  it('lets each answer be changed', async () => {
    const { path } = await opened(pack('3 3'), answering('2 2'), '/check/a1')
    await userEvent.click(screen.getByRole('link', { name: 'Change: Is q2 in place?' }))
    expect(path()).toBe('/question/q2')
  })

  it.each([
    ['2 2 - -', '/check/a1', 'Next area: Area 2', '/question/q3'],
    ['2 2 2 -', '/check/a1', 'Next area: Area 2', '/check/a2'],
    ['2 2 2 2', '/check/a3', 'See the results', '/results'],
    ['- - - -', '/check/a1', 'Answer what is open', '/question/q1'],
  ])('with answers %s goes on from %s by "%s" to %s', async (answers, from, words, to) => {
    const { path } = await opened(pack('3 3 | 3 | 3'), answering(answers), from)
    await userEvent.click(screen.getByRole('link', { name: words }))
    expect(path()).toBe(to)
  })

  it('skips an area that asks this school nothing', async () => {
    await opened(
      pack('3 | 3:secondary | 3'),
      [...answering('2'), { kind: 'detail-set', detail: 'phase', value: 'primary' }],
      '/check/a1',
    )
    expect(screen.getByRole('link', { name: 'Next area: Area 3' })).toBeInTheDocument()
  })

  it('of no area says so, and leads back', async () => {
    await opened(pack('3'), [], '/check/nothing')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such area')
  })
})
