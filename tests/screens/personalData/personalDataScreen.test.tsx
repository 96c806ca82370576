import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { personalDataInLog } from '../../../src/core/review/personalDataInLog'
import { PersonalData } from '../../../src/screens/personalData/PersonalData'
import { keptEditing } from '../../../src/screens/leftEdit'
import { shown, state } from '../results/shown'
import { undo } from '../../support/openReview'

const user = userEvent.setup()
const upn = 'N999123426001'
const note = (value: string): Change => ({ kind: 'note-set', question: 'q1', value })

const texts = () => JSON.stringify(state().log)
const group = (name: RegExp) =>
  within(screen.getByRole('heading', { level: 2, name }).closest('section') ?? document.body)
const dialog = () => within(screen.getByRole('dialog'))
const takeAway = (name: RegExp | string) => user.click(screen.getByRole('button', { name }))

describe('the check for personal data', () => {
  it('says that it is not complete, also where it found nothing', async () => {
    await shown(<PersonalData />, '3', '1', note('2 of 14 files, section 47'))
    expect(
      screen.getByText('The check is not complete. It finds numbers, dates and addresses, never names.'),
    ).toBeInTheDocument()
    expect(
      screen.getByText(
        /Nothing that looks like that was found in the review, in what counts now or in the history\. A name or anything else/,
      ),
    ).toBeInTheDocument()
    expect(screen.queryByRole('article')).toBeNull()
  })

  it('lists what counts now apart from what is only in the history, with the words around it and what it looks like', async () => {
    await shown(<PersonalData />, '3', '1', note(`Asked about ${upn} in May`), note('Asked in May'), {
      kind: 'evidence-set',
      evidence: 'e1',
      value: { what: 'Log', where: 'With someone@example.org', checkedOn: null, questions: ['q1'] },
    })
    const now = group(/^In what counts now: 1 entry/)
    expect(now.getByRole('heading', { level: 3, name: 'Evidence' })).toBeInTheDocument()
    expect(now.getByText('someone@example.org').tagName).toBe('MARK')
    expect(now.getByRole('article')).toHaveTextContent('“With someone@example.org” looks like an e-mail address')
    const earlier = group(/^Only in the history: 1 entry/)
    expect(earlier.getByRole('article')).toHaveTextContent(
      `“Asked about ${upn} in May” looks like a unique pupil number`,
    )
    expect(earlier.getByRole('article')).toHaveTextContent('Is q1 in place?')
  })

  it('leads to where each stands, and opens an action for editing', async () => {
    await shown(
      <PersonalData />,
      '3',
      '1',
      note(upn),
      { kind: 'action-set', action: 'q1/1', property: 'note', value: 'Call 07700 900123' },
      { kind: 'detail-set', detail: 'title', value: 'Visit to SW1A 1AA' },
    )
    const { id } = state()
    expect(screen.getByRole('link', { name: 'Go there: Note on “Is q1 in place?”' })).toHaveAttribute(
      'href',
      `/review/${id}/question/q1`,
    )
    expect(screen.getByRole('link', { name: 'Go there: What the review is called' })).toHaveAttribute(
      'href',
      `/review/${id}/details`,
    )
    const action = screen.getByRole('link', { name: 'Go there: Note to the action on “Is q1 in place?”' })
    expect(action).toHaveAttribute('href', `/review/${id}/plan`)
    await user.click(action)
    expect(keptEditing(id)).toMatchObject({ action: 'q1/1' })
  })
})

describe('taking a text away', () => {
  it('asks first, says what it does, and does nothing on “Leave it as it is”', async () => {
    await shown(<PersonalData />, '3', '1', note(`About ${upn}`))
    await takeAway(/^Take the text away for good/)
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Take this text away for good?')
    for (const words of [
      /in other tabs, and in every copy that is merged with this one/,
      /already sent keep it until they are merged/,
      /Answers, dates and check codes stay/,
      /cannot be undone/,
    ])
      expect(dialog().getByText(words)).toBeInTheDocument()
    await user.click(dialog().getByRole('button', { name: 'Leave it as it is' }))
    expect(texts()).toContain(upn)
  })

  it('leaves answer, date and place of the entry, and “[removed]” in the field; undo does not bring it back', async () => {
    await shown(<PersonalData />, '3', '1', note(`About ${upn}`))
    await takeAway(/^Take the text away for good/)
    await user.click(dialog().getByRole('button', { name: 'Take it away for good' }))
    await screen.findByText('The text was taken away for good.')
    expect(texts()).not.toContain(upn)
    expect(state().review.notes.get('q1')).toBe('[removed]')
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
    expect(screen.queryByRole('article')).toBeNull()
    await waitFor(() => expect(screen.getByText(/^Nothing that looks like that was found/)).toHaveFocus())
    if (state().undoable.length > 0) undo(true)
    expect(texts()).not.toContain(upn)
  })

  it('takes what was found in earlier texts of the same field along, and the rest of them only where that is ticked', async () => {
    await shown(
      <PersonalData />,
      '3 3',
      '1 1',
      note('About N9991234260'),
      note(`About ${upn}`),
      note(`About ${upn} and more`),
      { kind: 'note-set', question: 'q2', value: `Also ${upn}` },
    )
    await takeAway('Take the text away for good: Note on “Is q1 in place?”')
    expect(dialog().getByText(/With it goes another text that the history keeps of this field/)).toBeInTheDocument()
    await user.click(
      dialog().getByRole('checkbox', { name: 'Take away the other text that the history keeps of this field as well' }),
    )
    await user.click(dialog().getByRole('button', { name: 'Take it away for good' }))
    await screen.findByText('3 texts were taken away for good.')
    expect(texts()).not.toContain('N9991234260"')
    expect(personalDataInLog(state()).map(({ subject }) => subject)).toEqual([{ kind: 'question', question: 'q2' }])
  })

  it('from the history leaves the text that counts now', async () => {
    await shown(<PersonalData />, '3', '1', note(`About ${upn}`), note('About somebody'), note('Now about nobody'))
    await takeAway(/^Take the text away for good/)
    await user.click(dialog().getByRole('checkbox'))
    await user.click(dialog().getByRole('button', { name: 'Take it away for good' }))
    await screen.findByText('2 texts were taken away for good.')
    expect(state().review.notes.get('q1')).toBe('Now about nobody')
  })

  it('can be done for all that is only in the history at once', async () => {
    await shown(
      <PersonalData />,
      '3 3',
      '1 1',
      note(upn),
      note('Mended'),
      { kind: 'note-set', question: 'q2', value: 'DOB 12/03/2014' },
      { kind: 'note-set', question: 'q2', value: 'In SW1A 1AA' },
    )
    await takeAway('Take away all in the history')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Take 2 texts away for good?')
    await user.click(dialog().getByRole('button', { name: 'Take it away for good' }))
    await screen.findByText('2 texts were taken away for good.')
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(state().review.notes.get('q2')).toBe('In SW1A 1AA')
  })
})
