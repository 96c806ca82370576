import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { BlankSheets } from '../../../src/screens/report/BlankSheets'

describe('the blank sheets without a review', () => {
  const preview = async () => within(await screen.findByRole('region', { name: 'Preview of the pages' }))
  const questions = (pages: Awaited<ReturnType<typeof preview>>) =>
    pages.getAllByRole('heading').filter(({ textContent }) => /^\d+\. /.test(textContent ?? ''))

  it('show the questions of the usual scope, or of the one that is chosen, and no school', async () => {
    render(<BlankSheets sheet={null} />)
    const pages = await preview()
    expect(questions(pages)).toHaveLength(60)
    expect(pages.getByText('not given')).toBeInTheDocument()
    await userEvent.selectOptions(screen.getByLabelText('How much of the checklist'), 'Whole school: 83 questions')
    expect(questions(await preview())).toHaveLength(83)
  })

  it('offer the critical questions alone, and the sheet for cases', async () => {
    render(<BlankSheets sheet={null} />)
    await preview()
    const sheets = within(screen.getByRole('group', { name: 'Blank sheets' }))
    expect(sheets.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      'Blank checklist',
      'Critical questions',
      'Follow a case',
    ])
    await userEvent.click(sheets.getByRole('radio', { name: 'Critical questions' }))
    expect(questions(await preview())).toHaveLength(14)
  })

  it('offer the model sheets, and begin with the one that the address names', async () => {
    render(<BlankSheets sheet="monitoring-plan" />)
    const pages = await preview()
    expect(pages.getByRole('heading', { name: /^Monitoring plan/ })).toBeInTheDocument()
    const sheets = within(screen.getByRole('group', { name: 'Model sheets' }))
    expect(sheets.getAllByRole('radio')).toHaveLength(5)
    expect(sheets.getByRole('radio', { name: 'Monitoring plan' })).toBeChecked()
    await userEvent.click(sheets.getByRole('radio', { name: 'Rota' }))
    expect(pages.getByRole('heading', { name: /^Rota/ })).toBeInTheDocument()
  })

  it('begin with the blank checklist where the address names none that there is', async () => {
    render(<BlankSheets sheet="visitors-book" />)
    await preview()
    expect(screen.getByRole('radio', { name: 'Blank checklist' })).toBeChecked()
  })
})
