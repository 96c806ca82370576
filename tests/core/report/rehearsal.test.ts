import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/core/report/blocks'
import type { Change } from '../../../src/core/review/event'
import type { RehearsalFinding } from '../../../src/core/review/eventValues'
import { pack as packOf, reviewOf } from '../../support/notation'
import { blocksOf, inputFor, tableOf, wordsOf } from './reports'

const begun = (rehearsal: string, startedOn: string): Change => ({
  kind: 'rehearsal-set',
  rehearsal,
  value: {
    startedOn,
    seed: 4711,
    questions: ['q1', 'q2', 'q3'],
    minutes: 6,
    leadAway: true,
    askedBy: 'Link governor',
    isOtherThanDoers: true,
  },
})
const found = (rehearsal: string, question: string, said: Partial<RehearsalFinding>): Change => ({
  kind: 'rehearsal-found-set',
  rehearsal,
  question,
  value: { outcome: 'shows-it', who: 'Office', where: 'Blue folder', lookedAt: 'The log', seconds: 250, ...said },
})
const inputWith = (...changes: readonly Change[]) => inputFor(packOf('C5 3 1'), reviewOf('2 2 2', ...changes))

const input = inputWith(
  begun('earlier', '2026-11-02'),
  begun('later', '2026-11-27'),
  found('later', 'q1', {}),
  found('later', 'q2', { outcome: 'not-found', where: '', seconds: 360 }),
)

describe('the record of a rehearsal', () => {
  it('is of the one begun last: what came of each thing, how fast, and what to look at again', () => {
    const blocks = blocksOf('rehearsal-record', input)
    expect(
      tableOf(blocks, 'What was asked for, and what came').rows.map((row) => row.map(cellText).join(' | ')),
    ).toEqual([
      'Is q1 in place? | Found, and it shows it | Office | Blue folder | The log | 4 min 10 s',
      'Is q2 in place? | Not found in time | Office | not said | The log | 6 min 0 s',
      'Is q3 in place? | Not gone for |  |  |  | ',
    ])
    const words = wordsOf(blocks)
    expect(words).toContain('1 of 2 found in time')
    expect(words).toContain('Played as a day on which the lead is away')
    expect(words).toMatch(/q1 in place\?: Somebody other than those who do the work looked at it/)
    expect(words).toMatch(/q2 in place\?: It was not found in time/)
  })

  it('lays it beside the earlier ones', () => {
    expect(
      tableOf(blocksOf('rehearsal-record', input), 'Rehearsals, the latest first').rows.map(([first]) =>
        cellText(first!),
      ),
    ).toEqual(['27 Nov 2026', '2 Nov 2026'])
  })

  it('does not say where anything was where places are left out', () => {
    expect(wordsOf(blocksOf('rehearsal-record', input, { omitPlaces: true }))).not.toContain('Blue folder')
  })

  it('says so where no visit was rehearsed', () => {
    expect(wordsOf(blocksOf('rehearsal-record', inputWith()))).toContain('No visit has been rehearsed yet.')
    expect(wordsOf(blocksOf('rehearsal-sheet', inputWith()))).toContain('Nothing is drawn yet.')
  })
})

describe('the inspector’s sheet', () => {
  it('has what was drawn, with a box for each thing that can come, and none of what came', () => {
    const words = wordsOf(blocksOf('rehearsal-sheet', input))
    expect(words).toContain('1. Is q1 in place?')
    expect(words).toContain('Wait 6 minutes for each.')
    expect(words).toContain('The safeguarding lead is away today')
    expect(words).toContain('Found, but it shows less')
    expect(words).not.toMatch(/Blue folder|The log/)
  })
})
