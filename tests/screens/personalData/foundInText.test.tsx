import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { EvidenceScreen } from '../../../src/screens/evidence/EvidenceScreen'
import { FoundInText } from '../../../src/screens/personalData/FoundInText'
import { PlanScreen } from '../../../src/screens/plan/PlanScreen'
import { AskedQuestion } from '../../../src/screens/question/AskedQuestion'
import { Milestones } from '../../../src/screens/milestones/Milestones'
import { shown, state } from '../results/shown'

const user = userEvent.setup()
const noNames = /Do not name children or staff/

describe('the notice under a field for free text', () => {
  it.each([
    ['In SW1A 1AA', 'This looks like a postcode: “SW1A 1AA”. Leave it out unless it is the school’s own.'],
    [
      'Call 07700 900123',
      'This looks like a telephone number: “07700 900123”. Leave it out unless it is the school’s own.',
    ],
    [
      'someone@example.org',
      'This looks like an e-mail address: “someone@example.org”. Leave it out unless it is the school’s own.',
    ],
    ['UPN N999123426001', 'This looks like a unique pupil number: “N999123426001”. Leave it out.'],
    ['DOB 12/03/2014', 'This looks like a date of birth: “12/03/2014”. Leave it out.'],
    ['999 000 0018', 'This looks like an NHS number: “999 000 0018”. Leave it out.'],
  ])('names what was found in “%s”', (text, words) => {
    render(<FoundInText text={text} />)
    expect(screen.getByRole('status')).toHaveTextContent(words)
  })

  it('says nothing of ordinary prose, and is there before something is found, so that it is read out', () => {
    render(<FoundInText text="KS2, 2 of 14 files, section 47" />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('names three things and counts the rest', () => {
    render(<FoundInText text="SW1A 1AA, M1 1AE, CR2 6XH, B33 8TH, EH1 1YZ" />)
    expect(screen.getByRole('status').querySelectorAll('p')).toHaveLength(4)
    expect(screen.getByRole('status')).toHaveTextContent('There are 2 more things like that.')
  })
})

const question = () => {
  const [first] = state().pack.questions
  if (first === undefined) throw new Error('the pack has a question')
  return first
}

const Asked = () => <AskedQuestion question={question()} />

describe('as one types', () => {
  it('a note and the reason why a question does not apply are flagged, each beside a line that says not to name children', async () => {
    await shown(<Asked />, '3n', 'n!')
    for (const label of ['Note', 'Why it does not apply here']) {
      const field = screen.getByRole('textbox', { name: label })
      expect(field).toHaveAccessibleDescription(noNames)
      await user.type(field, 'UPN N99912342600')
      expect(screen.queryByText(/This looks like/)).toBeNull()
      await user.type(field, '1')
      expect(screen.getByText(/This looks like a unique pupil number: “N999123426001”/)).toBeInTheDocument()
      await user.clear(field)
      expect(screen.queryByText(/This looks like/)).toBeNull()
    }
  })

  it('what evidence is and where it is kept are flagged', async () => {
    await shown(<EvidenceScreen />, '3', '2')
    await user.click(screen.getByRole('button', { name: 'Add evidence' }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(noNames)).toBeInTheDocument()
    await user.type(dialog.getByLabelText('What it is'), 'File of N999123426001')
    expect(dialog.getByText(/a unique pupil number: “N999123426001”/)).toBeInTheDocument()
    await user.type(dialog.getByLabelText('Where it is kept'), 'With someone@example.org')
    expect(dialog.getByText(/an e-mail address: “someone@example.org”/)).toBeInTheDocument()
  })

  it('an action’s wording, owner and note are flagged', async () => {
    await shown(<PlanScreen />, '3', '1')
    await user.click(screen.getByRole('button', { name: 'Lift q1 from 1.' }))
    await user.click(screen.getByRole('button', { name: /^Change the wording/ }))
    expect(screen.getByLabelText('What to do')).toHaveAccessibleDescription(noNames)
    expect(screen.getByRole('textbox', { name: /^Note/ })).toHaveAccessibleDescription(noNames)
    const isFlagged = (found: string) =>
      expect(screen.getByText(new RegExp(`This looks like .*“${found}”`))).toBeInTheDocument()
    await user.type(screen.getByLabelText('What to do'), ' Call 07700 900123')
    isFlagged('07700 900123')
    await user.type(screen.getByRole('textbox', { name: /^Note/ }), 'SW1A 1AA')
    isFlagged('SW1A 1AA')
    await user.selectOptions(screen.getByRole('combobox', { name: /^Owner of/ }), 'Another role…')
    await user.type(screen.getByRole('textbox', { name: 'Owner' }), ' someone@example.org')
    isFlagged('someone@example.org')
  })

  it('a milestone’s name is flagged', async () => {
    await shown(<Milestones />, '3', '1')
    const field = screen.getByLabelText('Name of the saved version')
    expect(field).toHaveAccessibleDescription(noNames)
    await user.type(field, ' SW1A 1AA')
    expect(screen.getByText(/This looks like a postcode/)).toBeInTheDocument()
  })

  it('a text that was stored before is flagged as well', async () => {
    const note: Change = { kind: 'note-set', question: 'q1', value: 'DOB 12/03/2014' }
    await shown(<Asked />, '3', '1', note)
    expect(screen.getByText(/This looks like a date of birth: “12\/03\/2014”/)).toBeInTheDocument()
  })
})
