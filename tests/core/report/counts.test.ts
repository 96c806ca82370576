import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/core/report/blocks'
import { variants } from '../../../src/core/report/variants/buildReport'
import { timelineBlock } from '../../../src/core/report/charts/timeline'
import { challengesOf } from '../../../src/core/report/sections/challenges'
import { gateItems } from '../../../src/core/report/sections/gateItems'
import { openActions } from '../../../src/core/plan/arrangeActions'
import { planTable } from '../../../src/core/report/variants/planAndAnswers'
import type { Change } from '../../../src/core/review/event'
import { exampleReviews, loadExample } from '../../../src/state/examples'
import { reportInputOf } from '../../../src/state/reportInput'
import { dayOf } from '../../support/notation'
import { reviewCases } from '../../support/reviews'
import { blocksOf, factsOf, headingsOf, inputOf, plain, planRowsOf, tableOf, wordsOf } from './reports'

const done = (action: string): Change => ({ kind: 'action-set', action, property: 'status', value: 'done' })
const dueOn = (action: string, value: string): Change => ({ kind: 'action-set', action, property: 'due', value })
const nextReview: Change = { kind: 'detail-set', detail: 'nextReview', value: '2026-11-09' }

/** The table of critical safeguards on page 1: its caption, and its rows as text. */
const closing = (blocks: ReturnType<typeof blocksOf>) => {
  const table = blocks.find((block) => block.kind === 'table' && block.columns[0]?.title === 'Safeguard')
  if (table?.kind !== 'table') throw new Error('no table of critical safeguards')
  return { caption: table.caption, rows: table.rows.map((row) => row.map(cellText)) }
}

describe('page 1', () => {
  it('names each critical safeguard that its count counts, with its state, what is answered alike together', () => {
    const { caption, rows } = closing(blocksOf('action-plan', inputOf('C5 C5 C5 C5 C5', '0 1 ? - 2')))
    expect(rows.map(([safeguard]) => safeguard)).toEqual([
      'Is q1 in place?\nNot in place',
      'Is q2 in place?\nPartly in place',
      'Is q3 in place?\nDon’t know',
      '1 critical question\nUnanswered',
    ])
    expect(caption).toBe(
      'Critical safeguards that are not in place, partly in place, answered “don’t know” or unanswered',
    )
  })

  it('does not call a safeguard that is partly in place "not in place or not known"', () => {
    expect(closing(blocksOf('governors-summary', inputOf('C5', '1'))).caption).toBe(
      'Critical safeguards that are partly in place',
    )
  })

  it('says of a gap whose action is done that the answer does not say so', () => {
    expect(closing(blocksOf('action-plan', inputOf('C5', '0', done('q1/0')))).rows[0]?.[1]).toMatch(
      /^Marked done, but the answer does not say so yet:/,
    )
  })
})

const exampleCases = await Promise.all(
  exampleReviews.map(async ({ id }) => ({ name: id, input: reportInputOf(await loadExample(id), dayOf) })),
)

describe.each([...reviewCases, ...exampleCases])('the counts of the $name review', ({ input }) => {
  const gate = input.scorecard.gate
  const open = openActions(input.plan)

  it('of critical safeguards are as many as the rows below them stand for, in each report that has page 1', () => {
    expect(gateItems(input)).toHaveLength((gate?.gaps.length ?? 0) + (gate?.unknown.length ?? 0))
    for (const id of ['action-plan', 'governors-summary', 'full-report'] as const) {
      const counted = closing(blocksOf(id, input)).rows.map(([safeguard = '']) =>
        Number(/^(\d+) critical questions?\nUnanswered$/.exec(safeguard)?.[1] ?? 1),
      )
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(gateItems(input).length)
    }
  })

  it('of actions are the same in the decision, the plan’s table and the timeline', () => {
    for (const id of ['action-plan', 'full-report'] as const)
      expect(planRowsOf(blocksOf(id, input))).toHaveLength(open.length)
    expect(
      timelineBlock({ ...input, today: plain.today })?.table.rows.reduce((all, row) => all + Number(row.at(-1)), 0) ??
        0,
    ).toBe(open.length)
    for (const { id } of variants) {
      const stated = /Approve the plan of (\d+) action/.exec(wordsOf(blocksOf(id, input)))
      if (stated !== null) expect(Number(stated[1])).toBe(open.length)
    }
  })
})

describe.each([...reviewCases, ...exampleCases])(
  'what a report of the $name review says of how many there are',
  ({ input }) => {
    /** Read on a day on which some of it is overdue. */
    const today = '2027-03-01'

    it('in the caption of a table is the number of its rows, in every report', () => {
      const wrong = variants.flatMap(({ id }) =>
        blocksOf(id, input, { today }).flatMap((block) => {
          const said =
            block.kind === 'table' ? /(?:: |^)(\d+) (?:question|action)s?(?:$|, )/.exec(block.caption)?.[1] : undefined
          return block.kind === 'table' && said !== undefined && Number(said) !== block.rows.length
            ? [`${id}: ${block.caption}`]
            : []
        }),
      )
      expect(wrong).toEqual([])
    })

    it('are overdue, in the decision, is the number of rows of the plan that say so', () => {
      const open = openActions(input.plan)
      for (const id of ['action-plan', 'full-report'] as const) {
        const blocks = blocksOf(id, input, { today })
        const rows = planRowsOf(blocks).filter((row) => row.some((cell) => cellText(cell).endsWith('\noverdue'))).length
        const decision =
          /Approve the plan of \d+ actions?(?:, (?:(\d+) of them|(all) of them|(which) is) overdue)?,/.exec(
            wordsOf(blocks),
          )
        const said =
          decision === null
            ? 0
            : decision[2] !== undefined || decision[3] !== undefined
              ? open.length
              : Number(decision[1] ?? 0)
        expect(said).toBe(rows)
      }
    })

    it('are put to the school is the number of questions on the sheet for governors, and none of those left out stands on it', () => {
      const blocks = blocksOf('challenge-sheet', input, { today })
      const { picked, leftOut } = challengesOf(input, today)
      expect(headingsOf(blocks, 3)).toHaveLength(picked.length)
      const stated = /"(\d+) questions? to put/.exec(wordsOf(blocks))
      if (stated !== null) expect(Number(stated[1])).toBe(picked.length)
      const left = /(\d+) more (?:is|are) left out/.exec(wordsOf(blocks))
      expect(Number(left?.[1] ?? 0)).toBe(leftOut.length)
    })
  },
)

describe('an action that is marked done while its answer stands', () => {
  const input = inputOf('C5 3', '0 0', done('q1/0'))

  it('stands among what was done, and is not counted as open', () => {
    const blocks = blocksOf('action-plan', input)
    expect(planRowsOf(blocks)).toHaveLength(1)
    expect(tableOf(blocks, 'Actions that were done').rows).toHaveLength(1)
    expect(wordsOf(blocks)).toContain('Approve the plan of 1 action,')
  })
})

describe('what is overdue', () => {
  const input = inputOf('C5 3', '0 0', dueOn('q1/0', '2026-11-13'))

  it.each(['action-plan', 'governors-summary', 'full-report'] as const)(
    'is said beside its date on page 1 of the %s, and in its decisions',
    (id) => {
      const blocks = blocksOf(id, input)
      expect(closing(blocks).rows[0]?.at(-1)).toBe('Overdue since\n13 November 2026')
      expect(wordsOf(blocks)).toContain('Approve the plan of 2 actions, 1 of them overdue, with its owners and dates.')
    },
  )

  it('is said in the plan’s table, and in a column of the spreadsheet', () => {
    expect(planRowsOf(blocksOf('action-plan', input))[0]).toContainEqual({
      date: '2026-11-13',
      text: '13 Nov 2026\noverdue',
    })
    const table = planTable(input, plain)
    const column = table.columns.findIndex(({ title }) => title === 'Overdue')
    expect(table.rows.map((row) => row[column])).toEqual(['Yes', 'No'])
  })

  it('is not what is due today, nor what is done', () => {
    expect(wordsOf(blocksOf('action-plan', inputOf('C5', '0', dueOn('q1/0', plain.today))))).not.toContain('overdue')
    expect(
      wordsOf(blocksOf('action-plan', inputOf('C5', '0', dueOn('q1/0', '2026-11-13'), done('q1/0')))),
    ).not.toContain('overdue')
  })
})

describe('a next review whose day has passed', () => {
  const blocks = blocksOf('governors-summary', inputOf('3', '2', nextReview))

  it('was due, in the facts and in the decisions', () => {
    expect(factsOf(blocks)['Next review']).toBe('was due on 9 November 2026')
    expect(wordsOf(blocks)).toContain('The next review was due on 9 November 2026: fix a new date.')
  })

  it('is still due on its day', () => {
    expect(
      factsOf(blocksOf('governors-summary', inputOf('3', '2', nextReview), { today: '2026-11-09' }))['Next review'],
    ).toBe('9 November 2026')
  })
})
