import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Sources } from '../../../src/screens/sources/Sources'
import { builtInPack } from '../../../src/state/builtInPack'

const pack = await builtInPack()

// What is hidden is looked at too: finding out what is not would take seconds on a page as long as this. Nothing on it is hidden.
const all = { hidden: true } as const

window.scrollTo = () => undefined
beforeEach(async () => {
  render(<Sources />)
  await screen.findByLabelText('Search')
})

const search = (text: string) => fireEvent.change(screen.getByLabelText('Search'), { target: { value: text } })
const showQuestions = () => fireEvent.click(screen.getByLabelText('Each question, with its sources'))
const items = () => screen.getAllByRole('heading', { level: 3, ...all }).map(({ textContent }) => textContent ?? '')
const item = (start: string): HTMLElement => {
  const found = screen
    .getAllByRole('article', all)
    .find((article) => article.querySelector('h3')?.textContent?.startsWith(start))
  if (found === undefined) throw new Error(`no item ${start}`)
  return found
}

describe('where it comes from', () => {
  it('lists every source and, the other way round, every question', () => {
    expect(items()).toHaveLength(pack.sources.length)
    showQuestions()
    expect(items()).toHaveLength(pack.questions.length)
  })

  it('shows under each part of a source the questions that answer it', () => {
    const finding = item('F2')
    expect(finding).toHaveTextContent('F2b')
    const question = pack.questions.find(({ id }) => id === 'referral-answered-or-chased')
    expect(within(finding).getByRole('button', { name: question?.text ?? '', ...all })).toBeInTheDocument()
  })

  it('labels context as context', () => {
    const context = pack.sources.find(({ scored }) => !scored)
    expect(item(context?.id ?? '')).toHaveTextContent('Context, not scored')
  })

  it('labels the school’s counterparts, and duties that were added, which are never shown as findings', () => {
    showQuestions()
    const added = pack.questions.find(({ sources }) => sources.length === 1 && typeof sources[0] !== 'string')
    const duty = item(added?.text ?? '')
    expect(duty).toHaveTextContent('Added: today’s duty')
    expect(within(duty).queryByRole('button', all)).toBeNull()
    const analogue = pack.questions.find((question) => question.analogue)
    expect(item(analogue?.text ?? '')).toHaveTextContent('School’s counterpart')
  })

  it('filters as one types, over ids and all texts, and says how much is left', () => {
    search('f2b')
    expect(screen.getByRole('status', all)).toHaveTextContent(`1 of ${pack.sources.length} sources`)
    expect(items()).toEqual(['F2 '])
    search('CLIMBIE')
    expect(items()).toContain('F2 ')
  })

  it('shows one kind of source alone', () => {
    fireEvent.change(screen.getByLabelText('Kind of source'), { target: { value: 'recommendation' } })
    expect(items()).toHaveLength(pack.sources.filter(({ kind }) => kind === 'recommendation').length)
    expect(screen.getAllByRole('heading', { level: 2, ...all })).toHaveLength(1)
  })

  it('says when nothing matches, and clears the search', () => {
    search('zzzz')
    expect(screen.getByText(/Nothing here matches/)).toBeInTheDocument()
    expect(screen.queryAllByRole('article', all)).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search', ...all }))
    expect(items()).toHaveLength(pack.sources.length)
  })

  it('goes from a source to a question that answers it, and back', async () => {
    const [link] = within(item('F2')).getAllByRole('button', all)
    if (link === undefined) throw new Error('no question')
    const { textContent } = link
    fireEvent.click(link)
    await waitFor(() => expect(document.activeElement).toHaveTextContent(textContent ?? ''))
    const [back] = within(document.activeElement?.closest('article') ?? document.body).getAllByRole('button', all)
    if (back === undefined) throw new Error('no source')
    fireEvent.click(back)
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/F2/))
  })
})
