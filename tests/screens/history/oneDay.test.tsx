import { noOtherPacks } from '../../../src/core/review/adoption'
import { act, cleanup, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { cellText } from '../../../src/core/report/blocks'
import { governorsTable } from '../../../src/core/report/sections/governors'
import type { Change, ReviewEvent } from '../../../src/core/review/event'
import { Governors } from '../../../src/screens/fromGovernors/Governors'
import { History } from '../../../src/screens/history/History'
import { dayOf } from '../../../src/state/clock'
import { clearAll } from '../../../src/state/library'
import { reportInputOf } from '../../../src/state/reportInput'
import { shown, state } from '../results/shown'
import { adopt } from '../../support/openReview'

// Where the reader is: in British Summer Time the day begins an hour before that of UTC.
vi.hoisted(() => {
  process.env['TZ'] = 'Europe/London'
})

const justAfterMidnight = '2026-07-01T23:30:00Z'

const chair: Change = {
  kind: 'contributor-set',
  contributor: 'chair',
  value: { role: 'Chair of governors', name: null, isGovernor: true },
}
const said: readonly Change[] = [
  { kind: 'view-set', area: 'a1', contributor: 'chair', value: 'disagree' },
  { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'May we see the rota?' } },
]

const hasSaid = () =>
  act(() => {
    const { seq } = state().log.at(-1)!
    adopt(state().id, {
      log: said.map(
        (change, index) =>
          ({
            ...change,
            id: `chair:${index + 1}`,
            seq: seq + 1 + index,
            at: justAfterMidnight,
            by: 'chair',
            replaces: [],
          }) as ReviewEvent,
      ),
      omitted: [],
    })
  })

beforeEach(clearAll)

it('what a governor says at half past midnight in summer is of the same day on every screen and in every table', async () => {
  await shown(<Governors />, '3', '0', chair)
  hasSaid()
  expect(screen.getAllByText('2 Jul 2026, 00:30')).toHaveLength(2)
  const { log, omitted, pack } = state()
  const { columns, rows } = governorsTable(reportInputOf({ otherPacks: noOtherPacks, log, omitted, pack }, dayOf), {})
  expect(rows.map((row) => cellText(row[columns.findIndex(({ title }) => title === 'On')]!))).toEqual([
    '2 Jul 2026',
    '2 Jul 2026',
  ])
  cleanup()

  await shown(<History />, '3', '0', chair)
  hasSaid()
  expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(/^Thursday 2 July 2026$/)
  expect(screen.getAllByText('00:30')).toHaveLength(2)
})
