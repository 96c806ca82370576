import { describe, expect, it } from 'vitest'
import { cellText, type Cell } from '../../../src/core/report/blocks'
import { buildReport } from '../../../src/core/report/variants/buildReport'
import type { Change } from '../../../src/core/review/event'
import { dayOf, pack, plan, reviewOf, score } from '../../support/notation'

const due: Change = { kind: 'action-set', action: 'q1/0', property: 'due', value: 'governors-meeting' }
const meetings = (...value: readonly string[]): Change => ({
  kind: 'detail-set',
  detail: 'governorsMeetings',
  value: [...value],
})

/** The cells under "Due" of every table in the action plan of one critical gap. */
const dueCells = (...changes: readonly Change[]): readonly Cell[] => {
  const input = {
    pack: pack('C5'),
    review: reviewOf('0', ...changes),
    scorecard: score('C5', '0', ...changes),
    plan: plan('C5', '0', ...changes),
    since: null,
    dayOf,
    signatures: new Map(),
  }
  const { blocks } = buildReport('action-plan', input, {
    omitNotes: false,
    omitOwners: false,
    data: 'none',
    fingerprint: null,
    today: '2026-11-23',
  })
  return blocks.flatMap((block): readonly Cell[] => {
    if (block.kind !== 'table') return []
    const column = block.columns.findIndex(({ title }) => title === 'Due')
    return block.rows.flatMap((row) => row[column] ?? [])
  })
}

describe('a due date said in words', () => {
  it('comes to its day in every table of the plan, with its words below', () => {
    const [date, words] = ['2026-12-01', 'before the next full governors’ meeting']
    expect(dueCells(due, meetings('2026-12-02'))).toEqual([
      { date, text: `1 December 2026\n${words}` },
      { date, text: `1 Dec 2026\n${words}` },
    ])
  })

  it('moves in the report when the meeting moves', () => {
    expect(dueCells(due, meetings('2026-12-09')).map((cell) => (typeof cell === 'string' ? cell : cell.date))).toEqual([
      '2026-12-08',
      '2026-12-08',
    ])
  })

  it('stands with the proposed date as long as it has no day, and says so', () => {
    expect(dueCells(due).map(cellText)).toEqual([
      '30 November 2026\nbefore the next full governors’ meeting (no date yet)',
      '30 Nov 2026\nbefore the next full governors’ meeting (no date yet)',
    ])
  })
})
