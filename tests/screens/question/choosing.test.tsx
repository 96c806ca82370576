import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { fullPack } from '../../support/fullPack'
import { pack } from '../../support/notation'
import { opened } from './opened'

/** What opens under this title. */
const disclosure = (title: string): HTMLDetailsElement => {
  const found = screen.getByText(title, { selector: 'summary' }).closest('details')
  if (found === null) throw new Error(`nothing opens under ${title}`)
  return found
}

const openRule = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'How to choose a level' }))
  const rule = screen.getByRole('dialog', { name: 'How to choose a level' })
  await within(rule).findAllByRole('term')
  return rule
}

describe('how to choose a level', () => {
  it('is one tap away from the levels, which it does not move: the steps, the numbers with their names, and the words', async () => {
    await opened(fullPack('C5 3'), [], '/question/q1')
    expect(screen.getByRole('group', { name: 'Is q1 in place?' })).toContainElement(
      screen.getByRole('button', { name: 'How to choose a level' }),
    )
    const rule = await openRule()
    expect(
      within(rule)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Read level 2 first. If it fits, answer 2.', 'Count what is shown. Promises do not count.'])
    expect(rule).toHaveTextContent('Level 0 is “Not in place”, 1 “Partly in place”')
    expect(within(rule).getByText('Fewer than a quarter.')).toBeInTheDocument()
  })

  it('has those words first that stand in the levels of the question', async () => {
    await opened(fullPack('C5 3'), [], '/question/q1')
    const words = within(await openRule()).getAllByRole('term')
    expect(words.map(({ textContent }) => textContent)).toEqual([
      'nearly all',
      'hardly any, hardly ever',
      'every, each',
    ])
  })

  it('takes the place of the instruction to choose the highest description', async () => {
    await opened(fullPack('C5 3'), [], '/question/q1')
    expect(screen.getByRole('group', { name: 'Is q1 in place?' })).toHaveAccessibleDescription(
      'Look at: the latest ten concerns. Choose by what you could show today. What nobody can show does not count.',
    )
  })

  it('says what to look at, where a level counts', async () => {
    const { go } = await opened(fullPack('C5 3'), [], '/question/q1')
    expect(screen.getByText('Look at: the latest ten concerns.')).toBeInTheDocument()
    go('/question/q2')
    expect(await screen.findByRole('group', { name: 'Is q2 in place?' })).toBeInTheDocument()
    expect(screen.queryByText(/^Look at:/)).toBeNull()
  })

  it('is not there where the checklist does not say', async () => {
    await opened(pack('C5'), [], '/question/q1')
    expect(screen.queryByText('How to choose a level')).toBeNull()
    expect(screen.queryByText(/^Look at:|rests on/)).toBeNull()
  })
})

describe('where a question comes from', () => {
  it('tells what its level 2 rests on, how that was held, and which figures are the checklist’s own', async () => {
    await opened(fullPack('C5 3'), [], '/question/q1')
    const origin = disclosure('Where it comes from')
    for (const sentence of [
      'What level 2 (“In place”) rests on: statutory guidance (A duty, Part one; known from sources that quote it).',
      'Two days goes beyond it.',
      'Two days is our own figure: no guidance sets one.',
      'Part one was quoted by a council.',
    ])
      expect(within(origin).getByText(sentence)).toBeInTheDocument()
  })
})
