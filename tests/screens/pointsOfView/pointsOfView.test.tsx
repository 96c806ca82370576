import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { useReviewList } from '../../../src/state/reviewList'
import { device, shown, state } from './shown'
import { undo } from '../../support/openReview'

const user = userEvent.setup()

const listed = async (): Promise<readonly string[]> => {
  const list = (await screen.findByRole('heading', { name: /to talk about/ })).closest('section')!
  return within(list)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent ?? '')
}
const teacherAnd = (given: string) => ({ role: 'Class teacher', given })

describe('points of view', () => {
  it('lead to asking others while nobody has answered', async () => {
    const lead = await device('3 3', '2 2')
    await shown(lead, '/points-of-view')
    expect(await screen.findByRole('heading', { name: 'Nobody has answered independently yet' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Ask others to answer' })).toHaveAttribute('href', `/review/${lead}/share`)
  })

  it('need a second person: one alone is not compared with nobody', async () => {
    await shown(await device('3 3', '', [teacherAnd('2 2')]), '/points-of-view')
    expect(await screen.findByText('One person has answered so far')).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: /to talk about/ })).toBeNull()
  })

  it('stand side by side, what is furthest apart first, with the notes', async () => {
    const note = { kind: 'note-set', question: 'q2', value: 'Nobody told supply staff.' } as const
    await shown(await device('3 3 3', '2 3 2', [{ ...teacherAnd('1 0 2'), changes: [note] }]), '/points-of-view')
    expect(await listed()).toEqual(['Is q2 in place?', 'Is q1 in place?'])
    expect(
      screen.getByRole('heading', {
        name: 'On 1 of the 3 questions that both answered, the answers are two levels apart or more.',
      }),
    ).toBeInTheDocument()
    expect(screen.getByText('Nobody told supply staff.')).toBeInTheDocument()
  })

  it('follow the choice of whose answers are compared', async () => {
    await shown(await device('3', '2', [teacherAnd('2'), { role: 'Governor', given: '0' }]), '/points-of-view')
    expect(await listed()).toEqual(['Is q1 in place?'])
    await user.click(screen.getByRole('checkbox', { name: /^Governor/ }))
    expect(screen.getByRole('heading', { name: 'Nothing left to talk about' })).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: /^Class teacher/ }))
    expect(screen.getByText('Choose at least two')).toBeInTheDocument()
  })

  it('of another version of the checklist are named as not comparable, and those for another day wait to be chosen', async () => {
    await shown(
      await device('3', '2', [
        { ...teacherAnd('0'), pack: '3 3' },
        { role: 'Governor', given: '0', reviewDate: '2025-11-24' },
      ]),
      '/points-of-view',
    )
    expect(await screen.findByText(/^Not comparable/)).toBeInTheDocument()
    expect(screen.getByText('Class teacher (version 1.0.0)')).toBeInTheDocument()
    const governor = screen.getByRole('checkbox', { name: /^Governor.*asked for the review of 24 November 2025/ })
    expect(governor).not.toBeChecked()
  })

  it('are not shown to somebody who answers independently', async () => {
    await device('3', '2', [teacherAnd('0')])
    const own = useReviewList.getState().reviews.find((summary) => summary.kind === 'found' && summary.isIndependent)
    await shown(own!.id, '/points-of-view')
    expect(screen.getByText('Other answers are not shown here')).toBeInTheDocument()
    expect(screen.queryByText('In place')).toBeNull()
  })
})

describe('what was agreed', () => {
  const agree = async (level: string, reason: string): Promise<void> => {
    await user.click(await screen.findByRole('button', { name: 'Record what was agreed: Is q1 in place?' }))
    await user.click(screen.getByRole('radio', { name: level }))
    await user.type(screen.getByRole('textbox', { name: 'Why' }), reason)
    await user.click(screen.getByRole('button', { name: 'Record it' }))
  }

  it('says of how many it keeps no answer, where more took part than it has room for', async () => {
    const teachers = Array.from({ length: 33 }, (_, index) => ({ role: `Teacher ${index + 1}`, given: '0' }))
    await shown(await device('3', '2', teachers), '/points-of-view')
    await agree('In place', 'The rota shows it.')
    expect(
      await screen.findByText(/keeps what 30 had answered before; what 4 more had stays in their own reviews alone\.$/),
    ).toBeInTheDocument()
    expect(state().review.agreements.get('q1')?.views).toHaveLength(30)
  })

  it('needs a level and a reason, and nothing is chosen before', async () => {
    await shown(await device('3', '3', [teacherAnd('0')]), '/points-of-view')
    await user.click(await screen.findByRole('button', { name: 'Record what was agreed: Is q1 in place?' }))
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([])
    expect(screen.queryByRole('radio', { name: 'Not applicable' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Record it' }))
    expect(screen.getByText('Choose what was agreed.')).toBeInTheDocument()
    expect(screen.getByText('Say in a sentence why.')).toBeInTheDocument()
    expect(state().review.agreements.size).toBe(0)
  })

  it('can be left open, and the keyboard goes on where it was', async () => {
    await shown(await device('3', '3', [teacherAnd('0')]), '/points-of-view')
    await user.click(await screen.findByRole('button', { name: 'Record what was agreed: Is q1 in place?' }))
    expect(screen.getByRole('radio', { name: 'Not in place' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Leave it open' }))
    expect(screen.getByRole('button', { name: 'Record what was agreed: Is q1 in place?' })).toHaveFocus()
    expect(state().review.agreements.size).toBe(0)
  })

  it('becomes the answer of the review in one step that can be undone, and stands under Agreed with what each had said', async () => {
    await shown(await device('3', '3', [teacherAnd('0')]), '/points-of-view')
    await agree('Partly in place', 'The log ends in June.')
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
    expect(screen.getByRole('heading', { name: 'Agreed: 1' })).toBeInTheDocument()
    expect(screen.getByText(/The log ends in June\./)).toBeInTheDocument()
    expect(screen.getByText('Before: In place and checked: Head; Not in place: Class teacher.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Nothing left to talk about' })).toHaveFocus()
    act(() => undo())
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
    expect(await listed()).toEqual(['Is q1 in place?'])
  })

  it('is no further voice where the review itself has answered nothing, nor once it is taken back', async () => {
    await shown(
      await device('3 3', '', [
        { role: 'Table 1', given: '3 3' },
        { role: 'Table 2', given: '0 0' },
      ]),
      '/points-of-view',
    )
    const voices = () => screen.getAllByRole('checkbox', { checked: true }).length
    await agree('Partly in place', 'So.')
    expect(voices()).toBe(2)
    expect(screen.getByText('Before: In place and checked: Table 1; Not in place: Table 2.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Take back what was agreed: Is q1 in place?' }))
    expect(voices()).toBe(2)
    expect(state().review.answers.size).toBe(0)
  })

  it('can be changed, and taken back', async () => {
    await shown(await device('3', '3', [teacherAnd('0')]), '/points-of-view')
    await agree('Partly in place', 'So.')
    await user.click(screen.getByRole('button', { name: 'Change what was agreed: Is q1 in place?' }))
    expect(screen.getByRole('radio', { name: 'Partly in place' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'In place' }))
    await user.click(screen.getByRole('button', { name: 'Record it' }))
    expect(state().review.agreements.get('q1')).toEqual({
      answer: 2,
      reason: 'So.',
      views: [
        { role: 'Head', answer: 3 },
        { role: 'Class teacher', answer: 0 },
      ],
    })
    await user.click(screen.getByRole('button', { name: 'Take back what was agreed: Is q1 in place?' }))
    expect(state().review.agreements.size).toBe(0)
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
  })

  it('stands on the question’s own page, which says when the answer was changed since', async () => {
    const lead = await device('3', '3', [teacherAnd('0')])
    await shown(lead, '/points-of-view')
    await agree('Partly in place', 'The log ends in June.')
    await shown(lead, '/question/q1')
    expect(screen.getByText('Agreed among Head and Class teacher: Partly in place')).toBeInTheDocument()
    const answers = screen.getByRole('group', { name: 'Is q1 in place?' })
    await user.click(within(answers).getAllByRole('radio')[2]!)
    expect(screen.getAllByText('The answer in this review has been changed since: In place.').length).toBeGreaterThan(0)
  })
})
