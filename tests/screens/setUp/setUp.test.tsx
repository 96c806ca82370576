import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { useChosenPack } from '../../../src/state/chosenPack'
import { today } from '../../../src/state/clock'
import { startReview } from '../../../src/state/library'
import { useReviewList } from '../../../src/state/reviewList'
import { openReview } from '../../../src/state/openReview'
import { builtInPack } from '../../../src/state/builtInPack'
import { pack } from '../../support/notation'
import { freshDevice, homeRead, openState, shown } from '../home/app'
import { record } from '../../support/openReview'

const builtIn = await builtInPack()

beforeEach(freshDevice)

const name = () => screen.findByLabelText('School’s name')
const startButton = () => screen.getByRole('button', { name: 'Start with the critical questions' })
/** The checklist is fetched when the page is shown. */
const packFetched = () => screen.findByText(/It will use the checklist/)

describe('starting a review', () => {
  it('leads from the first page to the first critical question in two clicks and a name', async () => {
    const { path } = await shown('/')
    await userEvent.click(await homeRead())
    await packFetched()
    await userEvent.type(await name(), 'Example Primary School')
    await userEvent.click(startButton())
    const first = builtIn.questions.find(({ critical }) => critical)
    await waitFor(() => expect(path()).toMatch(new RegExp(`^/review/[^/]+/question/${first?.id}$`)))
    expect(openState().review.details).toMatchObject({
      school: 'Example Primary School',
      reviewDate: today(),
      phase: null,
      terms: [],
    })
  })

  it('starts at the first critical question even where others come before it', async () => {
    useChosenPack.setState({ pack: pack('3 1 | C5') })
    const { path } = await shown('/new')
    await userEvent.type(await name(), 'Example Academy{Enter}')
    await waitFor(() => expect(path()).toMatch(/\/question\/q3$/))
  })

  it('asks for the name, beside the field, and starts nothing without it', async () => {
    await shown('/new')
    await packFetched()
    await userEvent.type(await name(), '   ')
    await userEvent.click(startButton())
    expect(await screen.findByText('Give the school’s name.')).toBeInTheDocument()
    expect(await name()).toHaveFocus()
    expect(await name()).toHaveAccessibleDescription('Give the school’s name.')
    expect(useReviewList.getState().reviews).toEqual([])
  })

  it('records who takes part by role, and who of them answers on this device', async () => {
    await shown('/new')
    await packFetched()
    await userEvent.type(await name(), 'Example Academy')
    await userEvent.click(screen.getByLabelText('Headteacher'))
    await userEvent.click(screen.getByLabelText('Designated safeguarding lead'))
    await userEvent.type(screen.getByLabelText('Another role'), 'Pastoral manager')
    const iAm = screen.getByLabelText('On this device, I am the')
    expect(iAm).toHaveDisplayValue('Headteacher')
    await userEvent.selectOptions(iAm, 'Designated safeguarding lead')
    await userEvent.click(startButton())
    await screen.findByText('Another screen')
    const { review, me } = openState()
    expect(review.contributors.map(({ role }) => role)).toEqual([
      'Headteacher',
      'Designated safeguarding lead',
      'Pastoral manager',
    ])
    expect(review.contributors.find(({ id }) => id === me)?.role).toBe('Designated safeguarding lead')
  })

  it('takes a role that is typed another way for the one that is there', async () => {
    await shown('/new')
    await packFetched()
    await userEvent.type(await name(), 'Example Academy')
    await userEvent.type(screen.getByLabelText('Another role'), 'headteacher ')
    await userEvent.click(startButton())
    await screen.findByText('Another screen')
    expect(openState().review.contributors.map(({ role }) => role)).toEqual(['Headteacher'])
  })

  it('opens the folded part that holds a wrong date and says what is wrong with it', async () => {
    await shown('/new')
    await packFetched()
    await userEvent.type(await name(), 'Example Academy')
    await userEvent.click(screen.getByRole('button', { name: 'Add a term' }))
    await userEvent.type(screen.getByLabelText('First day'), '2026-12-18')
    await userEvent.type(screen.getByLabelText('Last day'), '2026-09-02')
    await userEvent.click(startButton())
    expect(await screen.findByText('The last day of a term comes after its first.')).toBeVisible()
    expect(screen.getByLabelText('Last day')).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Remove term 1' }))
    await userEvent.click(startButton())
    await screen.findByText('Another screen')
    expect(openState().review.details.terms).toEqual([])
  })

  it('takes the days of the governors’ meetings in any order and keeps them sorted, each once', async () => {
    await shown('/new')
    await packFetched()
    await userEvent.type(await name(), 'Example Academy')
    for (const [index, day] of ['2027-03-16', '2026-12-01', '2027-03-16', ''].entries()) {
      await userEvent.click(screen.getByRole('button', { name: index === 0 ? 'Add a meeting' : 'Add another meeting' }))
      if (day !== '') await userEvent.type(screen.getAllByLabelText('Day of the meeting')[index]!, day)
    }
    await userEvent.click(startButton())
    await screen.findByText('Another screen')
    expect(openState().review.details.governorsMeetings).toEqual(['2026-12-01', '2027-03-16'])
  })

  it('asks for a year between 2000 and 2099 in every date', async () => {
    await shown('/new')
    await packFetched()
    await userEvent.type(await name(), 'Example Academy')
    await userEvent.click(screen.getByRole('button', { name: 'Add a meeting' }))
    await userEvent.type(screen.getByLabelText('Day of the meeting'), '1999-12-31')
    await userEvent.click(startButton())
    expect(await screen.findByText('The year 1999 cannot be right. Enter a date between 2000 and 2099.')).toBeVisible()
    expect(screen.getByLabelText('Day of the meeting')).toHaveFocus()
    expect(useReviewList.getState().reviews).toEqual([])
  })

  it('keeps 30 rows of dates and says so', async () => {
    await shown('/new')
    await packFetched()
    await userEvent.click(screen.getByRole('button', { name: 'Add a meeting' }))
    for (let rows = 1; rows < 30; rows += 1)
      await userEvent.click(screen.getByRole('button', { name: 'Add another meeting' }))
    expect(screen.queryByRole('button', { name: 'Add another meeting' })).toBeNull()
    expect(screen.getByText(/That is the most that is kept: 30 rows/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Remove meeting 30' }))
    expect(screen.getByRole('button', { name: 'Add another meeting' })).toBeInTheDocument()
  })

  it('points out to an independent school that ISI may inspect it, and leaves the choice to it', async () => {
    await shown('/new')
    await packFetched()
    await userEvent.selectOptions(screen.getByLabelText('Setting'), 'Independent')
    expect(screen.getByText(/Many independent schools are inspected by ISI/)).toBeInTheDocument()
    expect(screen.getByLabelText('Inspected by')).toHaveDisplayValue('Not sure')
  })
})

describe('changing the details of a review', () => {
  const opened = async (): Promise<string> => {
    const id = await startReview(
      pack('C5 3'),
      [
        { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: 'A name' } },
        { kind: 'detail-set', detail: 'school', value: 'Example Academy' },
        { kind: 'detail-set', detail: 'terms', value: [{ start: '2026-09-02', end: '2026-12-18' }] },
      ],
      'head',
    )
    await shown(`/review/${id}/details`)
    return id
  }
  const keep = () => userEvent.click(screen.getByRole('button', { name: 'Keep these details' }))

  it('records nothing where nothing was changed', async () => {
    await opened()
    const { log } = openState()
    await keep()
    await screen.findByText('Another screen')
    expect(openState().log).toEqual(log)
  })

  it('records what was changed and nothing else', async () => {
    await opened()
    const { log } = openState()
    await userEvent.selectOptions(screen.getByLabelText('Phase'), 'Primary')
    await userEvent.click(screen.getByLabelText(/^Aim higher/))
    await userEvent.click(screen.getByLabelText('Class teacher'))
    await keep()
    await screen.findByText('Another screen')
    expect(
      openState()
        .log.slice(log.length)
        .map((event) => [event.kind, 'value' in event ? event.value : null]),
    ).toEqual([
      ['detail-set', 'primary'],
      ['detail-set', true],
      ['contributor-set', { role: 'Class teacher', name: null }],
    ])
  })

  it('is one step to undo, however much was changed', async () => {
    await opened()
    const steps = openState().undoable.length
    await userEvent.selectOptions(screen.getByLabelText('Phase'), 'Primary')
    await userEvent.click(screen.getByLabelText(/^Aim higher/))
    await userEvent.click(screen.getByLabelText('Class teacher'))
    await keep()
    await screen.findByText('Another screen')
    expect(openState().undoable).toHaveLength(steps + 1)
  })

  it('shows the governors’ meetings in order, and records them when one is taken away', async () => {
    const id = await opened()
    record({ kind: 'detail-set', detail: 'governorsMeetings', value: ['2026-12-01', '2027-03-16'] })
    document.body.replaceChildren()
    await shown(`/review/${id}/details`)
    expect(screen.getByRole('group', { name: 'Meeting 1' }).querySelector('input')).toHaveValue('2026-12-01')
    expect(screen.getByRole('group', { name: 'Meeting 2' }).querySelector('input')).toHaveValue('2027-03-16')
    await userEvent.click(screen.getByRole('button', { name: 'Remove meeting 1' }))
    await keep()
    await screen.findByText('Another screen')
    expect(openState().log.at(-1)).toMatchObject({
      kind: 'detail-set',
      detail: 'governorsMeetings',
      value: ['2027-03-16'],
    })
  })

  it('keeps whoever has answered under the same id when they leave and come back', async () => {
    const id = await opened()
    record({ kind: 'contributor-set', contributor: 'head', value: null })
    expect(openState().review.contributors).toEqual([])
    document.body.replaceChildren()
    await shown(`/review/${id}/details`)
    await userEvent.click(screen.getByLabelText('Headteacher (A name)'))
    await keep()
    await screen.findByText('Another screen')
    expect(openState().review.contributors).toEqual([{ id: 'head', role: 'Headteacher', name: 'A name' }])
  })

  it('gives the answers of somebody who had not said who they are to the role that they choose', async () => {
    const id = await startReview(
      pack('C5'),
      [{ kind: 'detail-set', detail: 'school', value: 'Example Academy' }],
      'somebody',
    )
    await openReview(id)
    record({ kind: 'answer-set', question: 'q1', value: 2 })
    const { me } = openState()
    await shown(`/review/${id}/details`)
    await userEvent.click(screen.getByLabelText('Designated safeguarding lead'))
    await keep()
    await screen.findByText('Another screen')
    const { review } = openState()
    expect(review.contributors).toEqual([{ id: me, role: 'Designated safeguarding lead', name: null }])
    expect(review.answeredBy.get('q1')).toBe(me)
  })
})
