import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/core/content/pack'
import { cellText, type BlockOf } from '../../../src/core/report/blocks'
import { planBlocks } from '../../../src/core/report/sections/plan'
import type { Change } from '../../../src/core/review/event'
import { pack, packJson, parsed, patched, reviewOf } from '../../support/notation'
import { headingsOf, inputFor, plain, wordsOf } from './reports'

const blocksOf = (asked: Pack, answers: string, ...changes: readonly Change[]) =>
  planBlocks(inputFor(asked, reviewOf(answers, ...changes)), plain)

/** The table under a heading. */
const tableUnder = (blocks: ReturnType<typeof planBlocks>, heading: string): BlockOf<'table'> => {
  const found = blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === heading) + 1]
  if (found?.kind !== 'table') throw new Error(`no table under ${heading}`)
  return found
}

const rowsUnder = (blocks: ReturnType<typeof planBlocks>, heading: string): readonly (readonly string[])[] =>
  tableUnder(blocks, heading).rows.map((row) => row.map(cellText))

const aside = (action: string, until: string | null): Change => ({
  kind: 'action-set',
  action,
  property: 'setAside',
  value: { until, reason: 'The hall is being built.' },
})

const own = (question: string | null, comment: string | null = null): Change => ({
  kind: 'own-action-set',
  own: 'mine',
  value: { wording: 'Ask the office for the list.', question, comment, on: '2026-11-23' },
})

describe('what is in place and only has somebody look at it', () => {
  it('stands together after what is to do, each in a row by what is checked', () => {
    const blocks = blocksOf(pack('C5 C5 C5 3'), '2 1 2 0')
    expect(headingsOf(blocks, 3)).toEqual(['This half-term', 'Next half-term', 'Have it checked: 2'])
    const table = tableUnder(blocks, 'Have it checked: 2')
    expect(table.caption).toMatch(/^2 actions from “In place” to “In place and checked”, the last due by /)
    expect(table.columns.map(({ title }) => title)).toEqual([
      'No.',
      'In place',
      'How it is checked',
      'Owner',
      'Due',
      'Status',
    ])
    expect(rowsUnder(blocks, 'Have it checked: 2').map((row) => row.slice(0, 3))).toEqual([
      ['3', 'Is q1 in place?', 'Lift q1 from 2.\nDone when: q1 is at 3.'],
      ['4', 'Is q3 in place?', 'Lift q3 from 2.\nDone when: q3 is at 3.'],
    ])
  })

  it('says how much of it is overdue, since it stands in no group of its own', () => {
    const due: Change = { kind: 'action-set', action: 'q1/2', property: 'due', value: '2026-11-20' }
    const blocks = blocksOf(pack('C5 C5'), '2 2', due)
    expect(tableUnder(blocks, 'Have it checked: 2').caption).toContain(', 1 of them overdue, the last due by ')
    expect(rowsUnder(blocks, 'Have it checked: 2')[0]?.at(-2)).toBe('20 Nov 2026\noverdue')
  })

  it('is among what is to do where one sitting checks several, with what to do and what it is for', () => {
    const visit = {
      id: 'visit',
      title: 'A governor’s visit: the records',
      text: 'Look at the records in one visit.',
      success: 'A dated note says what was found.',
      owner: 'Link governor',
      effort: 'small',
      questions: ['q1', 'q2'],
    }
    const blocks = blocksOf(parsed(patched(packJson('C5 C5 C5'), 'sittings', [visit])), '2 2 2')
    expect(headingsOf(blocks, 3)).toEqual(['After that', 'Have it checked: 1'])
    expect(rowsUnder(blocks, 'After that').map((row) => row[1])).toEqual([
      [
        'A governor’s visit: the records',
        'What to do: Look at the records in one visit.',
        'For: Is q1 in place?; Is q2 in place?',
        'Done when: A dated note says what was found.',
      ].join('\n'),
    ])
  })
})

describe('what is set aside', () => {
  it('says until when and why, in its row', () => {
    const blocks = blocksOf(pack('3'), '0', aside('q1/0', '2027-01-04'))
    expect(wordsOf(blocks)).toContain(
      JSON.stringify({ label: 'Not now, not before 4 January 2027', text: 'The hall is being built.' }),
    )
    expect(headingsOf(blocks, 3)).not.toContain('What we will not do')
  })

  it('stands at the end with its reason where it will not be done, after what is to be checked', () => {
    const blocks = blocksOf(pack('3 C5'), '0 2', aside('q1/0', null))
    expect(headingsOf(blocks, 3)).toEqual(['Have it checked: 1', 'What we will not do'])
    const [row] = rowsUnder(blocks, 'What we will not do')
    expect(row?.[1]).toContain('We will not do this: The hall is being built.')
    expect(row?.[1]).not.toContain('What stays')
  })

  it.each([
    ['0', 'q1/0', 'The gap in this critical safeguard stays: no other action closes it.'],
    ['?', 'q1/find-out', 'Whether this critical safeguard is in place stays unknown: no other action finds it out.'],
  ])('says of a critical safeguard at %s what stays as it is', (answer, action, words) => {
    expect(rowsUnder(blocksOf(pack('C5'), answer, aside(action, null)), 'What we will not do')[0]?.[1]).toContain(
      `What stays: ${words}`,
    )
  })

  it('leaves no gap where only the check of a critical safeguard will not be done', () => {
    expect(rowsUnder(blocksOf(pack('C5'), '2', aside('q1/2', null)), 'What we will not do')[0]?.[1]).not.toContain(
      'What stays',
    )
  })
})

describe('what the school has added', () => {
  it.each([
    [own(null), 'For: Added by the school.'],
    [own('q1'), 'For: Is q1 in place? Added by the school.'],
    [own('q1', 'c1'), 'For: Is q1 in place? Added by the school, after a comment.'],
  ])('says so: %j', (change, words) => {
    const blocks = blocksOf(pack('3'), '3', change)
    expect(rowsUnder(blocks, 'Next half-term').map((row) => row[1])).toEqual([`Ask the office for the list.\n${words}`])
  })
})

describe('what is later than usual', () => {
  it('is said once above the tables, and in no row', () => {
    const blocks = blocksOf(pack('3 3 3 3 3 3'), '0 0 0 0 0 0')
    const said = blocks.filter((block) => wordsOf([block]).includes('later than usual'))
    expect(said).toEqual([
      {
        kind: 'paragraph',
        weight: 'small',
        text: '2 actions are up to 2 school weeks later than usual: one person takes on 2 steps a fortnight, and what is more pressing comes first. Nothing for a critical safeguard that is missing waits. Where the school’s term dates are not entered, the usual ones in England are taken.',
      },
    ])
    expect(blocks.indexOf(said[0]!)).toBeLessThan(blocks.findIndex(({ kind }) => kind === 'table'))
  })

  it('is not said where nothing gave way', () => {
    expect(wordsOf(blocksOf(pack('3'), '0'))).not.toContain('later than usual')
  })
})

describe('what was done', () => {
  it('stands last, without how one would see that it is done', () => {
    const done: Change = { kind: 'action-set', action: 'q1/0', property: 'status', value: 'done' }
    const blocks = blocksOf(pack('3 3'), '0 0', done)
    expect(headingsOf(blocks, 3).at(-1)).toBe('Done')
    expect(rowsUnder(blocks, 'Done')).toEqual([
      ['2', 'Lift q1 from 0.\nFor: Is q1 in place? Finding F1.', 'Head', expect.any(String), 'Done'],
    ])
  })
})
