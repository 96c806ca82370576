import { describe, expect, it } from 'vitest'
import { challengesOf, sayReason, type Challenge } from '../../../src/core/report/sections/challenges'
import type { ReportInput } from '../../../src/core/report/reportInput'
import type { Change } from '../../../src/core/review/event'
import { reviewCases } from '../../support/reviews'
import { blocksOf, evidenceOn, headingsOf, inputOf, inputSince, plain, wordsOf } from './reports'

const picked = (input: ReportInput): string =>
  challengesOf(input, plain.today)
    .picked.map(({ question, rule }) => `${question.id}:${rule}`)
    .join(' ')
/** What the rules pick, without what only fills up the three. */
const byRule = (input: ReportInput): string => picked(input).replace(/ ?q\d+:anyway/g, '')
const board = (input: ReportInput): string =>
  challengesOf(input, plain.today)
    .forTheBoard.map(({ question }) => question.id)
    .join(' ')
const reasonsOf = (input: ReportInput): readonly (readonly string[])[] =>
  challengesOf(input, plain.today).picked.map(({ reasons }) => reasons.map(sayReason))
const dueOn = (action: string, value: string): Change => ({ kind: 'action-set', action, property: 'due', value })
const done = (action: string): Change => ({ kind: 'action-set', action, property: 'status', value: 'done' })
const meets = (...value: readonly string[]): Change => ({
  kind: 'detail-set',
  detail: 'governorsMeetings',
  value: [...value],
})
const old = { checkedOn: '2025-11-22' }

describe('the questions to put to a school', () => {
  it.each([
    ['C5 C5 3', '0 1 0', 'q1:critical q2:critical', 'critical gaps, and no other gap'],
    ['C5 C5 C5', '? - 3', 'q1:critical q2:critical q3:unbacked', 'critical questions that nobody can or did answer'],
    ['3 3 1', '2 3 1', 'q1:unbacked q2:unbacked', 'claims at level 2 and 3 that nothing backs'],
    ['1 3', '2 2', 'q2:unbacked q1:unbacked', 'the heaviest first'],
    ['C5n 3n', 'n n', '', 'never what does not apply'],
    ['C5n', 'n!', 'q1:critical', 'what is said not to apply without a reason, since it counts as unanswered'],
  ])('of %s with %s are "%s": %s', (packLine, given, expected) => {
    expect(byRule(inputOf(packLine, given))).toBe(expected)
  })

  it('are never put to a claim that current evidence backs', () => {
    expect(byRule(inputOf('3 3', '2 2', evidenceOn('q1')))).toBe('q2:unbacked')
  })

  it('are put where some evidence is out of date, even beside current evidence or below level 2', () => {
    expect(
      byRule(
        inputOf(
          '3 3',
          '2 1',
          evidenceOn('q1'),
          evidenceOn('q1', { what: 'An old log', ...old }),
          evidenceOn('q2', old),
        ),
      ),
    ).toBe('q2:out-of-date q1:out-of-date')
  })

  it('take evidence that was checked 12 months to the day before the review for current', () => {
    expect(byRule(inputOf('3', '2', evidenceOn('q1', { checkedOn: '2025-11-23' })))).toBe('')
    expect(byRule(inputOf('3', '1', evidenceOn('q1', old)))).toBe('q1:out-of-date')
  })

  it('are put where an answer is another than at the last milestone', () => {
    expect(byRule(inputSince('3 3 3', '1 1 1', '1 0 1'))).toBe('q2:changed')
    expect(byRule(inputSince('3', '1', '1'))).toBe('')
  })

  it('stand once each, under the first rule that picks them, with every reason', () => {
    const input = inputSince('C5', '2', '1')
    expect(byRule(input)).toBe('q1:critical')
    expect(reasonsOf(input)).toEqual([
      [
        'Gap: critical, and answered “Partly in place”.',
        'Slipped: was in place, now partly in place, since “Summer 2026” (10 July 2026).',
      ],
    ])
  })

  it('say their reasons as sentences', () => {
    expect(reasonsOf(inputOf('C5 3', '- 3', evidenceOn('q2', { what: 'Referral log', ...old })))).toEqual([
      ['Not answered: a critical safeguard.'],
      [
        'No proof: answered “In place and checked”, with no evidence that is complete and in date.',
        'Out of date: “Referral log”, last checked on 22 November 2025.',
      ],
    ])
  })

  it('are twelve at most, and those left out are counted', () => {
    const input = inputOf('3 '.repeat(15), '2 '.repeat(15))
    expect(challengesOf(input, plain.today).picked).toHaveLength(12)
    expect(wordsOf(blocksOf('challenge-sheet', input))).toContain('3 more are left out: ask them another time.')
    const one = inputOf('3 '.repeat(13), '2 '.repeat(13))
    expect(wordsOf(blocksOf('challenge-sheet', one))).toContain('1 more is left out: ask it another time.')
    expect(wordsOf(blocksOf('challenge-sheet', inputOf('3', '2')))).toContain('None is left out.')
  })

  it('come in turns after the critical ones, so that one long list leaves room for the others', () => {
    const input = inputOf(`C5 ${'3 '.repeat(20)}`, `0 ${'2 '.repeat(19)}1`, evidenceOn('q21', old))
    const rules = challengesOf(input, plain.today).picked.map(({ rule }) => rule)
    expect(rules.filter((rule) => rule === 'critical')).toHaveLength(1)
    expect(rules).toContain('out-of-date')
    expect(rules).toHaveLength(12)
  })

  it.each([
    ['an action that is overdue', dueOn('q1/0', '2026-11-13'), 'Overdue: its action was due 13 November 2026.'],
    [
      'an action that is due before the board meets',
      dueOn('q1/0', '2026-12-01'),
      'Due before you meet: its action was due on 1 December 2026, a day before you meet on 2 December 2026.',
    ],
    [
      'an action that is due on the day of the meeting',
      dueOn('q1/0', '2026-12-02'),
      'Due the day you meet: its action is due on 2 December 2026.',
    ],
    [
      'an action that is due in words',
      dueOn('q1/0', 'governors-meeting'),
      'Due before you meet: its action was due by 1 December 2026, before the full governors’ meeting on 2 December 2026.',
    ],
  ])('are put of %s, with its day', (_, change, reason) => {
    const input = inputOf('3', '0', meets('2026-10-01', '2026-12-02', '2027-03-03'), change)
    expect(byRule(input)).toBe('q1:due')
    expect(reasonsOf(input)).toEqual([[reason]])
  })

  it('are not put for the day of an action that is due after the next meeting, or where no meeting is entered', () => {
    expect(byRule(inputOf('3', '0', meets('2026-12-02'), dueOn('q1/0', '2026-12-03')))).toBe('')
    expect(byRule(inputOf('3', '0', dueOn('q1/0', '2026-12-01')))).toBe('')
  })

  it('name the overdue first among critical gaps of one weight, and say that they are overdue', () => {
    const input = inputOf('C5 C5', '0 1', dueOn('q2/1', '2026-11-13'))
    expect(picked(input)).toBe('q2:critical q1:critical')
    expect(reasonsOf(input)[0]).toEqual([
      'Gap: critical, and answered “Partly in place”.',
      'Overdue: its action was due 13 November 2026.',
    ])
  })

  it('name what is due by the meeting before what is due after it, of one weight, and after what is overdue', () => {
    const due = [dueOn('q3/1', '2026-12-01'), dueOn('q2/1', '2026-11-13'), dueOn('q1/0', '2026-12-10')]
    expect(picked(inputOf('C5 C5 C5', '0 1 1', meets('2026-12-03'), ...due))).toBe(
      'q2:critical q3:critical q1:critical',
    )
  })

  it('are put a week before the meeting as that, with the day on which it was due', () => {
    expect(reasonsOf(inputOf('3', '0', meets('2026-12-10'), dueOn('q1/0', '2026-12-03')))).toEqual([
      ['Due before you meet: its action was due on 3 December 2026, a week before you meet on 10 December 2026.'],
    ])
  })

  it('are put of what is marked done while its answer stands, as that', () => {
    const input = inputOf('C5', '0', done('q1/0'))
    expect(picked(input)).toBe('q1:done')
    expect(reasonsOf(input)).toEqual([['Marked done: critical, but still answered “Not in place”.']])
  })

  it('are filled up to three with what the plan has still to do, in its order, then with the heaviest, each with how it is answered', () => {
    expect(picked(inputOf('3 C5 3 1', '3 3 3 0', evidenceOn('q1'), evidenceOn('q2'), evidenceOn('q3')))).toBe(
      'q4:anyway q2:anyway q1:anyway',
    )
    expect(reasonsOf(inputOf('3 1', '3 -', evidenceOn('q1')))).toEqual([
      ['Worth asking: answered “In place and checked”, with proof: what is right on paper can be wrong in practice.'],
      ['Not answered: nobody has said yet how it stands.'],
    ])
  })
})

describe('the questions that a board is told to ask', () => {
  it.each([
    ['3 C5 3 1 3', '0 0 0 0 0', 'q2 q1 q3', 'critical gaps, then those of the plan'],
    ['3 1 C5 3', '2 2 3 0', 'q3 q1 q2', 'after the gaps, claims without evidence, the heaviest first'],
    ['3 1 C5', '- - -', 'q3 q1 q2', 'whatever else is asked, the heaviest first'],
    ['3 1n C5n 3', '2 n n -', 'q1 q4', 'never what does not apply'],
    ['3:secondary 3', '2 2', 'q2', 'never what is not asked of this school'],
    ['1', '2', 'q1', 'no more than there are'],
  ])('of %s with %s are %s: %s', (packLine, given, ids) => {
    expect(board(inputOf(packLine, given, { kind: 'detail-set', detail: 'phase', value: 'primary' }))).toBe(ids)
  })

  it('never ask of what is marked done, even where nothing else is picked', () => {
    expect(board(inputOf('C5 3 3 3', '0 0 0 2', done('q1/0'), done('q2/0')))).toBe('q4 q3')
  })

  it.each(reviewCases)(
    'are the first of those put to the school, and the same on page 1 and in the summary of the $name review',
    ({ input }) => {
      const { forTheBoard, picked: all } = challengesOf(input, plain.today)
      expect(forTheBoard).toHaveLength(3)
      expect(all.slice(0, 3)).toEqual(forTheBoard)
      for (const id of ['action-plan', 'governors-summary', 'full-report'] as const) {
        const blocks = blocksOf(id, input)
        const list =
          blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Three questions to ask') + 1]
        expect(list).toMatchObject({ items: forTheBoard.map(({ question }) => question.governorQuestion) })
      }
    },
  )
})

describe('the questions for governors to ask', () => {
  const numbered = (challenges: readonly Challenge[]) =>
    challenges.map(({ question }, index) => `${index + 1}. ${question.governorQuestion}`)
  const thirty = Array.from({ length: 30 }, () => 'C5').join(' ')
  it.each<readonly [string, ReportInput]>([
    ...reviewCases.map(({ name, input }) => [`the ${name} review`, input] as const),
    ['no critical question', inputOf('3 3 1', '0 2 2')],
    ['thirty critical questions, all of them gaps', inputOf(thirty, thirty.replaceAll('C5', '0'))],
    ['thirty critical questions, none of them answered', inputOf(thirty, '')],
    ['one question', inputOf('1', '2')],
    ['no question that applies', inputOf('3n', 'n')],
    ['gaps that were marked done', inputOf('C5 C5 3 1', '0 0 0 2', done('q1/0'), done('q2/0'))],
    ['answers that slipped', inputSince('C5 3 3 1', '2 2 2 2', '1 1 0 2')],
  ])(
    'of %s are no more than twelve, none of them twice, the first the board’s; the sheet has the same in the same order',
    (_, input) => {
      const { forTheBoard, picked: all, leftOut } = challengesOf(input, plain.today)
      const ids = [...all, ...leftOut].map(({ question }) => question.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(all.length).toBeLessThanOrEqual(12)
      expect(forTheBoard.length).toBeLessThanOrEqual(3)
      expect(all.slice(0, forTheBoard.length)).toEqual(forTheBoard)
      for (const { reasons } of all) expect(reasons.length).toBeGreaterThan(0)
      expect(headingsOf(blocksOf('challenge-sheet', input), 3)).toEqual(numbered(all))
    },
  )
})
