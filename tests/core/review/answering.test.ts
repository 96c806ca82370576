import { describe, expect, it } from 'vitest'
import {
  firstUnanswered,
  matchesFilter,
  orders,
  placeOf,
  progressOf,
  questionsInOrder,
  stretchAround,
  type Filter,
} from '../../../src/core/review/answering'
import { evidenceLacks } from '../../../src/core/review/evidenceState'
import { isCurrentEvidence } from '../../../src/core/review/review'
import type { Change } from '../../../src/core/review/event'
import { pack, reviewOf, today } from '../../support/notation'

const ids = (questions: readonly { readonly id: string }[]): string => questions.map(({ id }) => id).join(' ')

describe('the order of questions', () => {
  it.each([
    // pack                 critical first    area by area
    ['1 C5 3 | C5 1 3', 'q2 q4 q3 q6 q1 q5', 'q1 q2 q3 q4 q5 q6'],
    ['3 3 1 1', 'q1 q2 q3 q4', 'q1 q2 q3 q4'],
    ['1 | C5:secondary 3', 'q3 q1', 'q1 q3'],
  ])('of %s is %s critical first, and %s area by area', (line, criticalFirst, areaByArea) => {
    const review = reviewOf('', { kind: 'detail-set', detail: 'phase', value: 'primary' })
    expect(ids(questionsInOrder(pack(line), review, 'critical-first'))).toBe(criticalFirst)
    expect(ids(questionsInOrder(pack(line), review, 'area-by-area'))).toBe(areaByArea)
  })

  it('holds the same questions whichever it is', () => {
    const [a, b] = orders.map((order) => questionsInOrder(pack('1 C5 3 | C5 1 3'), reviewOf(''), order))
    expect(new Set(a?.map(({ id }) => id))).toEqual(new Set(b?.map(({ id }) => id)))
  })
})

describe('what one goes through at a stretch', () => {
  const stretch = (
    line: string,
    answers: string,
    id: string,
    order: (typeof orders)[number],
    filter: Filter | null,
  ) => {
    const asked = pack(line)
    const question = asked.questions.find((candidate) => candidate.id === id)!
    const { kind, questions } = stretchAround(asked, reviewOf(answers), question, { order, filter })
    return `${kind}: ${ids(questions)}`
  }

  it.each([
    // pack                 question  stretch, critical first
    ['1 C5 3 | C5 1 3', 'q4', 'critical: q2 q4'],
    ['1 C5 3 | C5 1 3', 'q1', 'rest: q3 q6 q1 q5'],
    ['1 3', 'q1', 'all: q2 q1'],
    ['C5 C5', 'q2', 'critical: q1 q2'],
  ])('of %s is for %s, critical first, %s', (line, id, expected) => {
    expect(stretch(line, '', id, 'critical-first', null)).toBe(expected)
  })

  it('is the area, area by area', () => {
    expect(stretch('1 C5 3 | C5 1 3', '', 'q5', 'area-by-area', null)).toBe('area: q4 q5 q6')
  })

  it('is what a filter lets through, and the question itself when it no longer does', () => {
    expect(stretch('3 3 3 3', '- 2 - 2', 'q1', 'area-by-area', 'unanswered')).toBe('filter: q1 q3')
    expect(stretch('3 3 3 3', '- 2 - 2', 'q2', 'area-by-area', 'unanswered')).toBe('filter: q1 q2 q3')
  })
})

describe('a filter', () => {
  const flag: Change = { kind: 'flag-set', question: 'q2', value: true }
  const log = (checkedOn: string): Change => ({
    kind: 'evidence-set',
    evidence: 'e1',
    value: { what: 'A log', where: 'Office', checkedOn, questions: ['q1'] },
  })
  const lets = (filter: Filter, answers: string, ...changes: readonly Change[]) => {
    const review = reviewOf(answers, ...changes)
    return ids(pack('C5 3 3n 1').questions.filter((question) => matchesFilter(question, review, filter)))
  }
  it.each([
    ['unanswered', '2 - n! 0', 'q2 q3'],
    ['unanswered', '2 ? n 0', ''],
    ['flagged', '', 'q2'],
    ['dont-know', '? 0 ? -', 'q1 q3'],
    ['critical', '', 'q1'],
    ['no-evidence', '2 3 1 ?', 'q1 q2'],
  ] as const)('%s lets through, of %s, %s', (filter, answers, expected) => {
    expect(lets(filter, answers, flag)).toBe(expected)
  })

  it('no-evidence leaves out a claim that current evidence backs, and keeps one whose evidence is too old', () => {
    expect(lets('no-evidence', '2 3', log('2026-11-01'))).toBe('q2')
    expect(lets('no-evidence', '2 3', log('2025-11-01'))).toBe('q1 q2')
  })
})

describe('a place', () => {
  const questions = pack('C5 3 3 1').questions
  const place = (id: string, answers: string, filter: Filter | null) => {
    const found = placeOf(questions, id, reviewOf(answers), filter)
    return found && `${found.position}/${found.of} ${found.previous?.id ?? '-'} ${found.next?.id ?? '-'}`
  }
  it.each([
    ['q1', '', null, '1/4 - q2'],
    ['q3', '', null, '3/4 q2 q4'],
    ['q4', '', null, '4/4 q3 -'],
    ['q2', '- 2 2 -', 'unanswered', '2/4 q1 q4'],
    ['q2', '2 2 2 2', 'unanswered', '2/4 - -'],
  ] as const)('of %s with answers %s and filter %s is %s', (id, answers, filter, expected) => {
    expect(place(id, answers, filter)).toBe(expected)
  })

  it('is none for a question that is not in the order', () => {
    expect(place('q9', '', null)).toBeNull()
  })
})

describe('what is left', () => {
  it('starts at the first unanswered question, and ends where there is none', () => {
    expect(firstUnanswered(pack('3 3 3').questions, reviewOf('2 - -'))?.id).toBe('q2')
    expect(firstUnanswered(pack('3 3').questions, reviewOf('2 ?'))).toBeNull()
  })

  it('counts answers, gaps, unknowns and flags', () => {
    expect(
      progressOf(
        pack('C5 3 3 3 3n 3n').questions,
        reviewOf('0 1 2 ? n n!', { kind: 'flag-set', question: 'q1', value: true }),
      ),
    ).toEqual({ answered: 5, of: 6, gaps: 2, dontKnow: 1, flagged: 1 })
  })
})

describe('what an entry of evidence lacks', () => {
  it.each([
    ['Office', '2026-11-01', ''],
    ['Office', '2025-11-23', ''],
    ['Office', '2025-11-22', 'too-old'],
    ['Office', null, 'not-checked'],
    [' ', '2026-11-01', 'no-place'],
    ['', null, 'no-place not-checked'],
  ])('kept "%s" and checked on %s: "%s", and nothing exactly where it is current', (where, checkedOn, expected) => {
    const entry = { what: 'A log', where, checkedOn, questions: [] }
    expect(evidenceLacks(entry, today).join(' ')).toBe(expected)
    expect(isCurrentEvidence(entry, today)).toBe(expected === '')
  })
})
