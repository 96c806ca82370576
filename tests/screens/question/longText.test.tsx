import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { most } from '../../../src/core/log/texts'
import { pack } from '../../support/notation'
import { opened, state } from './opened'

describe('text that is longer than what is kept', () => {
  it('ends at the limit of a note, and the page says so', async () => {
    await opened(pack('3'), [{ kind: 'note-set', question: 'q1', value: 'x'.repeat(most.typed - 5) }], '/question/q1')
    const note = screen.getByLabelText(/^Note/)
    expect(screen.queryByText(/This is full/)).toBeNull()
    await userEvent.type(note, 'and so on')
    expect(
      screen.getByText('This is full: it takes 6,000 characters. Anything beyond them is left out.'),
    ).toBeInTheDocument()
    await userEvent.tab()
    expect(state().review.notes.get('q1')).toHaveLength(most.typed)
  })

  it('is refused beside the field of an entry of evidence, in a sentence', async () => {
    await opened(pack('3'), [], '/evidence')
    await userEvent.click(screen.getByRole('button', { name: 'Add evidence' }))
    const form = within(screen.getByRole('dialog'))
    await userEvent.click(form.getByLabelText('What it is'))
    await userEvent.paste('x'.repeat(most.line + 1))
    await userEvent.click(form.getByRole('button', { name: 'Add evidence' }))
    expect(await form.findByText('Use at most 500 characters.')).toBeInTheDocument()
    expect(state().review.evidence).toEqual([])
  })
})
