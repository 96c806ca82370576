import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BlankChecklist } from '../../../src/screens/report/BlankChecklist'

describe('the blank checklist without a review', () => {
  it('shows every question of the built-in checklist, and no school', async () => {
    render(<BlankChecklist />)
    const preview = within(await screen.findByRole('region', { name: 'Preview of the pages' }))
    expect(preview.getAllByRole('heading', { level: 4 }).filter(({ textContent }) => /^\d+\. /.test(textContent ?? ''))).toHaveLength(60)
    expect(preview.getByText('not given')).toBeInTheDocument()
  })
})
