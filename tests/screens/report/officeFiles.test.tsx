import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ReportScreen } from '../../../src/screens/report/ReportScreen'
import { downloadNames } from '../downloads'
import { shown, state } from '../results/shown'
import { adopt, record } from '../../support/openReview'

const user = userEvent.setup()

describe('the files for the school office', () => {
  it('are a workbook, two tables and due dates, each with its own name', async () => {
    await shown(<ReportScreen />, '3', '0')
    for (const [button, what] of [
      ['Download XLSX', 'spreadsheet'],
      ['Download plan as CSV', 'plan'],
      ['Download answers as CSV', 'table of answers'],
      ['Download ICS', 'calendar'],
    ] as const) {
      await user.click(screen.getByRole('button', { name: button }))
      expect(await screen.findByText(`The ${what} is among your downloads`)).toBeInTheDocument()
    }
    expect(downloadNames()).toEqual(
      [
        'plan-and-answers-2026-11-23.xlsx',
        'plan-2026-11-23.csv',
        'answers-2026-11-23.csv',
        'due-dates-2026-11-23.ics',
      ].map((name) => `Example-Primary-School-safeguarding-${name}`),
    )
  })

  it('offer no calendar while no action has a date', async () => {
    await shown(<ReportScreen />, '3', '')
    expect(screen.getByText(/^No action has a due date yet/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Download ICS' })).toBeNull()
  })

  it('offer a calendar of evidence to look at again, also while no action has a date', async () => {
    await shown(
      <ReportScreen />,
      '3',
      '',
      {
        kind: 'evidence-set',
        evidence: 'e1',
        value: { what: 'Log', where: 'Office', checkedOn: null, questions: ['q1'] },
      },
      { kind: 'look-again-set', evidence: 'e1', value: '2027-01-11' },
    )
    expect(
      screen.getByText(/^An all-day entry for each piece of evidence to look at again, without its place\. After/),
    ).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Download ICS' })).toBeInTheDocument()
    await act(() => void record({ kind: 'look-again-set', evidence: 'e1', value: null }))
    expect(screen.getByRole('checkbox', { name: 'Cancel 1 entry that is due no more' })).toBeChecked()
  })

  it('cancel in the calendar what is no longer in the plan, unless no earlier file was imported', async () => {
    await shown(<ReportScreen />, '3', '0')
    expect(screen.queryByRole('checkbox', { name: /^Cancel/ })).toBeNull()
    await act(() => void record({ kind: 'answer-set', question: 'q1', value: 3 }))
    expect(screen.getByText(/^No action has a due date any more/)).toBeInTheDocument()
    const cancels = screen.getByRole('checkbox', { name: 'Cancel 1 entry whose action is no longer in the plan' })
    expect(cancels).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Download ICS' }))
    expect(await screen.findByText('The calendar is among your downloads')).toBeInTheDocument()
    await user.click(cancels)
    expect(screen.queryByRole('button', { name: 'Download ICS' })).toBeNull()
  })

  it('say where a copy lacks the answers by which entries would be cancelled', async () => {
    await shown(<ReportScreen />, '3', '0')
    expect(screen.queryByText(/made without earlier answers/)).toBeNull()
    await act(() =>
      adopt(state().id, { log: [], omitted: [{ id: 'other:1', seq: 9, replaces: [], digest: '0'.repeat(64) }] }),
    )
    expect(
      screen.getByText(/This copy was made without earlier answers\. What they led to cannot be cancelled/),
    ).toBeInTheDocument()
  })

  it('have a table of what governors said once they have said something', async () => {
    await shown(<ReportScreen />, '3', '0')
    expect(screen.getByText('Governors have said nothing yet, or it is left out.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Download comments as CSV' })).toBeNull()
  })

  it('are named like the others where governors have said something, until that is left out', async () => {
    await shown(<ReportScreen />, '3', '0', {
      kind: 'comment-set',
      comment: 'c1',
      value: { question: 'q1', text: 'May we see the rota?' },
    })
    await user.click(screen.getByRole('button', { name: 'Download comments as CSV' }))
    expect(await screen.findByText('The table of governors’ entries is among your downloads')).toBeInTheDocument()
    expect(downloadNames()).toEqual(['Example-Primary-School-safeguarding-governors-2026-11-23.csv'])
    await user.click(screen.getByRole('checkbox', { name: 'Governors’ views and comments' }))
    expect(screen.queryByRole('button', { name: 'Download comments as CSV' })).toBeNull()
  })

  it('have the review itself beside them', async () => {
    await shown(<ReportScreen />, '3', '2')
    await user.click(screen.getByRole('button', { name: 'Save the review as a file' }))
    expect(downloadNames()).toEqual(['Example-Primary-School-safeguarding-review-2026-11-23.review.json'])
  })
})
