import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { Milestones } from '../../../src/screens/milestones/Milestones'
import { clearAll } from '../../../src/state/library'
import { makeMilestone, takeBackMilestone } from '../../../src/state/milestones'
import { milestoneToSend } from '../../../src/state/governors'
import { shown, state } from '../results/shown'
import { lastDocument, record, undo } from '../../support/openReview'

const user = userEvent.setup()
const card = () => within(screen.getByRole('heading', { level: 3, name: 'Autumn 2026' }).closest('li')!)
const signButton = () => card().queryByRole('button', { name: 'Sign off this saved version: Autumn 2026' })
const dialog = () => within(screen.getByRole('dialog', { name: 'Sign off “Autumn 2026”' }))
const answerNow = (value: 0 | 1 | 2 | 3) => act(() => void record({ kind: 'answer-set', question: 'q1', value }))

const saved = async () => {
  await shown(<Milestones />, 'C5 3', '2 1')
  act(() => void makeMilestone(lastDocument(), 'Autumn 2026'))
}
const signOff = async () => {
  await user.click(signButton()!)
  await user.type(dialog().getByLabelText('Your name'), 'A. Example')
  await user.clear(dialog().getByLabelText('Your role'))
  await user.type(dialog().getByLabelText('Your role'), 'Headteacher')
  await user.click(dialog().getByLabelText('The plan is agreed with those who own its actions.'))
  await user.click(dialog().getByRole('button', { name: 'Sign off' }))
}

beforeEach(clearAll)

describe('signing off a saved version', () => {
  it('puts a name, a role and what was ticked under its check code, and says what has changed since', async () => {
    await saved()
    await signOff()
    const [milestone] = state().review.milestones
    expect(state().review.signOffs).toEqual([
      expect.objectContaining({
        milestone: milestone!.id,
        fingerprint: milestone!.fingerprint,
        name: 'A. Example',
        role: 'Headteacher',
        states: ['plan-agreed'],
        by: state().me,
      }),
    ])
    expect(state().review.signatures).toEqual([])
    const said = card().getByText(/^Signed off by A\. Example, Headteacher, on .+ 20\d\d; no change since\.$/)
    expect(said).toHaveFocus()
    expect(card().getByText('Not said: a true account, evidence looked at.')).toBeInTheDocument()
    answerNow(3)
    expect(card().getByText(/^Signed off by .+; 1 change since\.$/)).toBeInTheDocument()
  })

  it('needs a name and a role, and ticks nothing by itself', async () => {
    await saved()
    await user.click(signButton()!)
    for (const box of dialog().getAllByRole('checkbox')) expect(box).not.toBeChecked()
    await user.clear(dialog().getByLabelText('Your role'))
    await user.click(dialog().getByRole('button', { name: 'Sign off' }))
    expect(dialog().getByText('Give your name: a sign-off is nobody’s without it.')).toBeInTheDocument()
    expect(dialog().getByText('Give your role, such as “Headteacher”.')).toBeInTheDocument()
    expect(state().review.signOffs).toEqual([])
  })

  it('is offered once to whoever did it, and again once they have taken it back, which can be undone', async () => {
    await saved()
    await signOff()
    expect(signButton()).toBeNull()
    await user.click(card().getByRole('button', { name: 'Take the sign-off back' }))
    expect(state().review.signOffs).toEqual([])
    expect(signButton()).toBeInTheDocument()
    act(() => undo())
    expect(state().review.signOffs).toHaveLength(1)
  })

  it('keeps the saved version from being taken away', async () => {
    await saved()
    await signOff()
    const [milestone] = state().review.milestones
    act(() => void expect(takeBackMilestone(lastDocument(), milestone!.id)).toBe(false))
    expect(state().review.milestones).toHaveLength(1)
  })

  it('leaves what was saved to be sent as it is: governors get the saved version that was signed off', async () => {
    await shown(<Milestones />, 'C5 3', '2 1')
    const made = makeMilestone(lastDocument(), 'Autumn 2026', true)
    act(() => undefined)
    await screen.findByRole('heading', { level: 3, name: 'Autumn 2026' })
    await signOff()
    act(() => void expect(milestoneToSend(lastDocument(), 'Autumn 2026')).toEqual({ milestone: made, isNew: false }))
  })

  it('is not offered where what is here is not what was saved', async () => {
    await shown(<Milestones />, 'C5 3', '2 1', {
      kind: 'milestone-set',
      milestone: 'm1',
      value: { name: 'Autumn 2026', madeOn: '2026-11-23', covers: { nobody: 3 }, fingerprint: '0'.repeat(64) },
    })
    expect(signButton()).toBeNull()
  })
})
