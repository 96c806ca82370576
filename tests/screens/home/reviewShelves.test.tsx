import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { setArchived } from '../../../src/state/archive'
import { clearAll, copyOf, startReview } from '../../../src/state/library'
import { useReviewList } from '../../../src/state/reviewList'
import { answering, pack } from '../../support/notation'
import { damagedSummary, summaryOf } from '../../support/summaries'
import { freshDevice, homeRead, shown } from './app'

const named = (school: string | null, reviewDate: string, title: string | null = null): readonly Change[] => [
  { kind: 'detail-set', detail: 'school', value: school },
  { kind: 'detail-set', detail: 'title', value: title },
  { kind: 'detail-set', detail: 'reviewDate', value: reviewDate },
]

const started = (school: string | null, reviewDate: string, title: string | null = null): Promise<string> =>
  startReview(pack('C5 C5 1'), [...named(school, reviewDate, title), ...answering('2 1')], 'head')

/** Five reviews of three schools; one of them is named in two ways. */
const five = async (): Promise<void> => {
  await started('St. Mary’s Primary', '2024-11-05', 'Autumn 2024')
  await started('Hill Top', '2026-03-02')
  await started(null, '2026-11-03', 'Trial run')
  await started('Saint Marys Primary', '2026-11-04', 'Autumn 2026')
  await started('Oakfield', '2026-11-05')
}

const schools = (): readonly (string | null)[] =>
  screen
    .getAllByRole('heading', { level: 3 })
    .flatMap((heading) => (heading.closest('.home-shelf') === null ? [] : [heading.textContent]))

const cards = (): readonly (string | null)[] =>
  screen.queryAllByRole('article').map((card) => within(card).getByRole('heading').textContent)

const searchBox = (): Promise<HTMLElement> => screen.findByRole('searchbox', { name: 'Search by school or name' })

beforeEach(freshDevice)

describe('a short list of reviews', () => {
  it('has neither search nor order nor schools', async () => {
    for (const school of ['A', 'B', 'C', 'D']) await started(school, '2026-11-05')
    await shown('/')
    expect(await screen.findAllByRole('article')).toHaveLength(4)
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(document.querySelector('.home-shelf')).toBeNull()
  })

  it('says of each review what is said of its critical safeguards, how far it is, and whether it is in a file', async () => {
    await started('Oakfield', '2026-11-05')
    await shown('/')
    const card = await screen.findByRole('article')
    expect(card).toHaveTextContent('Gaps in critical safeguards')
    expect(card).toHaveTextContent('1 of 2 critical safeguards in place: 1 gap.')
    expect(card).toHaveTextContent(/Review date 5 Nov 2026.*2 of 3 answered.*last changed.*not in a file yet/)
    expect(within(card).getByRole('link', { name: 'Go on with Oakfield' })).toHaveTextContent('Go on')
  })

  it('puts a review away at one press and brings it back at one, and the focus stays in the list', async () => {
    const user = userEvent.setup()
    await started('Oakfield', '2026-11-05')
    const last = await started('Hill Top', '2026-11-05')
    const before = await copyOf(last)
    await shown('/')
    await user.click(await screen.findByRole('button', { name: 'Archive Hill Top' }))
    await waitFor(() => expect(cards()).toEqual(['Oakfield']))
    expect(screen.getByRole('link', { name: 'Go on with Oakfield' })).toHaveFocus()
    await user.click(await screen.findByText('1 archived'))
    await waitFor(() => expect(cards()).toEqual(['Oakfield', 'Hill Top']))
    expect(screen.getByRole('link', { name: 'Open Hill Top, 5 Nov 2026' })).toHaveAttribute('href', `/review/${last}`)
    await user.click(screen.getByRole('button', { name: 'Bring back Hill Top, 5 Nov 2026' }))
    await waitFor(() => expect(screen.queryByText('1 archived')).toBeNull())
    expect(cards()).toEqual(['Hill Top', 'Oakfield'])
    expect(await copyOf(last)).toEqual(before)
  })

  it('takes archiving back by the message that says so', async () => {
    const user = userEvent.setup()
    await started('Oakfield', '2026-11-05')
    await shown('/')
    await user.click(await screen.findByRole('button', { name: 'Archive Oakfield' }))
    expect(await screen.findByText('All reviews on this device are archived.')).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(cards()).toEqual(['Oakfield']))
  })
})

describe('a long list of reviews', () => {
  it('has each school once, however it was typed, its newest year in sight and those before folded', async () => {
    const user = userEvent.setup()
    await five()
    await shown('/')
    await searchBox()
    expect(schools()).toEqual(['Oakfield', 'Saint Marys Primary', 'No school named', 'Hill Top'])
    expect(cards()).toEqual(['Oakfield', 'Autumn 2026', 'Trial run', 'Hill Top'])
    await user.click(screen.getByText('2024/25: 1 review'))
    await waitFor(() => expect(cards()).toContain('Autumn 2024'))
    expect(document.querySelectorAll('.button.primary')).toHaveLength(1)
  })

  it('is sorted by school and by review date', async () => {
    const user = userEvent.setup()
    await five()
    await shown('/')
    await searchBox()
    await user.selectOptions(screen.getByLabelText('Sort by'), 'School')
    expect(schools()).toEqual(['Hill Top', 'Oakfield', 'Saint Marys Primary', 'No school named'])
    await user.selectOptions(screen.getByLabelText('Sort by'), 'Review date')
    expect(schools()).toEqual(['Oakfield', 'Saint Marys Primary', 'No school named', 'Hill Top'])
  })

  it('finds in words what is archived, too, says how many, and says where nothing is found', async () => {
    const user = userEvent.setup()
    await five()
    await setArchived(await started('Oakfield', '2025-11-05', 'Last year'), true)
    await shown('/')
    await user.type(await searchBox(), 'OAKFIELD')
    expect(cards()).toEqual(['Oakfield', 'Last year'])
    // Once to be seen, and once, a little later, to be heard.
    await waitFor(() => expect(screen.getAllByText('2 reviews found, 1 of them archived')).toHaveLength(2), {
      timeout: 60_000,
    })
    expect(within(screen.getAllByRole('article')[1]!).getByText('Archived')).toBeInTheDocument()
    await user.type(await searchBox(), ' nowhere')
    expect(cards()).toEqual([])
    expect(
      screen.getByText('No review on this device has “OAKFIELD nowhere” in its name or its school.'),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(await searchBox()).toHaveFocus()
    expect(await searchBox()).toHaveValue('')
    expect(cards()).toHaveLength(4)
  })

  it('tells the controls of two reviews of one name apart by their dates', async () => {
    await five()
    await started('Oakfield', '2026-11-06')
    await shown('/')
    await searchBox()
    expect(screen.getByRole('link', { name: 'Go on with Oakfield, 5 Nov 2026' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Go on with Oakfield, 6 Nov 2026' })).toBeInTheDocument()
  })

  it('is drawn in parts, and the keyboard goes on where the list went on', async () => {
    const user = userEvent.setup()
    await shown('/')
    await homeRead()
    useReviewList.setState({
      reviews: [
        ...Array.from({ length: 120 }, (_, index) => summaryOf({ id: `r${index}`, school: `School ${index}` })),
        damagedSummary('broken'),
      ],
    })
    await searchBox()
    expect(cards().filter((name) => name?.startsWith('School'))).toHaveLength(50)
    expect(screen.getByText('121 reviews')).toBeInTheDocument()
    expect(await screen.findByText('A review that cannot be opened')).toBeInTheDocument()
    expect(screen.getByText('50 of 120 reviews are shown here.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show 50 more' }))
    expect(screen.getByRole('link', { name: 'School 50, 23 Nov 2026' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Show the other 20' }))
    expect(cards().filter((name) => name?.startsWith('School'))).toHaveLength(120)
    expect(screen.queryByText(/are shown here/)).toBeNull()
    await user.type(await searchBox(), 'school 119')
    expect(cards()).toEqual(['School 119'])
  })

  it('is looked through and ordered as before when somebody comes back to it, until all is removed', async () => {
    const user = userEvent.setup()
    await five()
    await shown('/')
    await user.type(await searchBox(), 'primary')
    await user.selectOptions(screen.getByLabelText('Sort by'), 'School')
    cleanup()
    await shown('/')
    expect(await searchBox()).toHaveValue('primary')
    expect(screen.getByLabelText('Sort by')).toHaveValue('school')
    cleanup()
    await clearAll()
    await five()
    await shown('/')
    expect(await searchBox()).toHaveValue('')
  })
})
