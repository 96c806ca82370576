import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { BlankChecklist } from '../../../src/screens/report/BlankChecklist'

describe('the blank sheets without a review', () => {
  const preview = async () => within(await screen.findByRole('region', { name: 'Preview of the pages' }))
  const questions = (pages: Awaited<ReturnType<typeof preview>>) =>
    pages.getAllByRole('heading').filter(({ textContent }) => /^\d+\. /.test(textContent ?? ''))

  it('show every question of the built-in checklist, and no school', async () => {
    render(<BlankChecklist />)
    const pages = await preview()
    expect(questions(pages)).toHaveLength(60)
    expect(pages.getByText('not given')).toBeInTheDocument()
  })

  it('offer the critical questions alone, and the sheet for cases', async () => {
    render(<BlankChecklist />)
    await preview()
    const sheets = within(screen.getByRole('group', { name: 'Sheet' }))
    expect(sheets.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      'Blank checklist',
      'Critical questions',
      'Trace-a-case sheet',
    ])
    await userEvent.click(sheets.getByRole('radio', { name: 'Critical questions' }))
    expect(questions(await preview())).toHaveLength(14)
  })
})
