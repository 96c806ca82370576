import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Checked, Documents } from '../../../src/screens/about/AboutChecklist'
import { GuidanceDue } from '../../../src/screens/about/GuidanceDue'
import { startReview } from '../../../src/state/library'
import { useReviewList } from '../../../src/state/reviewList'
import { builtInPack } from '../../../src/state/builtInPack'
import { fullPack } from '../../support/fullPack'
import { pack } from '../../support/notation'
import { freshDevice, shown } from '../home/app'

const builtIn = await builtInPack()

beforeEach(freshDevice)
afterEach(() => void vi.useRealTimers())

describe('the page about the checklist', () => {
  it('says what the checklist is, is not and leaves out, and how it scores', async () => {
    await shown('/about')
    expect(await screen.findByText(builtIn.summary)).toBeInTheDocument()
    for (const text of [...builtIn.isNot, ...builtIn.notCovered, builtIn.weighting])
      expect(screen.getByText(text)).toBeInTheDocument()
    const bands = screen.getByText('Overall, by score', { selector: 'caption' }).closest('table') ?? document.body
    expect(within(bands).getByText('Sound').closest('tr')).toHaveTextContent('at least two thirds (67%)')
  })

  it('lists every term then and now, and every document', async () => {
    await shown('/about')
    const glossary =
      (await screen.findByText('Words then and now', { selector: 'caption' })).closest('table') ?? document.body
    expect(within(glossary).getAllByRole('rowheader', { hidden: true })).toHaveLength(builtIn.glossary.length)
    for (const { title } of builtIn.documents) expect(screen.getByText(title, { selector: 'cite' })).toBeInTheDocument()
  })

  it('gives the numbers to call, each with when', async () => {
    await shown('/about')
    for (const { name, when } of builtIn.urgent.contacts) {
      expect(await screen.findByText(name)).toBeInTheDocument()
      expect(screen.getByText(when)).toBeInTheDocument()
    }
    expect(screen.getByText('0800 1111')).toHaveAttribute('href', 'tel:08001111')
  })

  it('goes to a section from the contents', async () => {
    await shown('/about')
    await screen.findByText(builtIn.summary)
    await userEvent.click(screen.getByRole('link', { name: 'How it scores' }))
    expect(screen.getByRole('heading', { name: 'How it scores' })).toHaveFocus()
  })

  it('removes everything from the device, but only when that is confirmed', async () => {
    await startReview(pack('C5'), [], 'head')
    await shown('/about')
    const ask = () => userEvent.click(screen.getByRole('button', { name: 'Remove everything from this device' }))
    await ask()
    expect(screen.getByText(/^1 review, with all answers/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Keep everything' }))
    expect(useReviewList.getState().reviews).toHaveLength(1)
    await ask()
    await userEvent.click(screen.getByRole('button', { name: 'Remove it for good' }))
    expect(await screen.findByText('Everything you entered was removed from this device.')).toBeInTheDocument()
    expect(useReviewList.getState().reviews).toEqual([])
  })
})

describe('what the page says of when the checklist was looked over', () => {
  it.each([
    ['2027-08-31', /To look it over again is due on 1 September 2027; from that day this app says so\./],
    ['2027-09-01', /was due again on 1 September 2027\./],
  ])('on %s says it in its time, and once', (date, words) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${date}T12:00:00`) })
    const { container } = render(<Checked pack={pack('C5')} />)
    expect(container).toHaveTextContent(words)
    expect(container.textContent?.match(/1 September 2027/g)).toHaveLength(1)
  })
})

describe('what the page says of how the checklist was checked against documents', () => {
  it('is what the checklist says itself, document by document', () => {
    const full = fullPack('C5')
    const { container } = render(
      <>
        <Checked pack={full} />
        <Documents pack={full} />
      </>,
    )
    expect(container).toHaveTextContent('The law was read; the guidance is known from sources that quote it.')
    expect(
      screen.getAllByRole('listitem').map(({ textContent }) => /How it was checked: (.*)$/.exec(textContent)?.[1]),
    ).toEqual([
      'Known from sources that quote it. Part one was quoted by a council.',
      'Read. Section 7.',
      'Not yet held against the document.',
      undefined,
    ])
  })

  it('claims nothing where the checklist says nothing', () => {
    const { container } = render(
      <>
        <Checked pack={pack('C5')} />
        <Documents pack={pack('C5')} />
      </>,
    )
    expect(container).not.toHaveTextContent('public sources')
    expect(container).not.toHaveTextContent('How it was checked')
  })
})

describe('the banner on guidance', () => {
  it.each([
    ['2027-08-31', false],
    ['2027-09-01', true],
    ['2028-01-10', true],
  ])('on %s is shown: %s, where the checklist is due on 1 September 2027', (date, isShown) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${date}T12:00:00`) })
    render(<GuidanceDue pack={pack('C5')} />)
    expect(screen.queryByText(/1 September 2027/) !== null).toBe(isShown)
  })
})
