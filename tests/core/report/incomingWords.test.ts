import { describe, expect, it } from 'vitest'
import {
  newEntriesWords,
  fingerprintWords,
  takenInWords,
  whenWords,
} from '../../../src/core/report/words/incomingWords'
import { answerChange, figureChanges, mergePreview } from '../../../src/core/report/words/mergePreview'
import type { Change } from '../../../src/core/review/event'
import { answering, dayOf, extended, pack, start } from '../../support/notation'

describe('what is new, in words', () => {
  const counted = (...changes: readonly Change[]): string => newEntriesWords(extended(start, changes).slice(1))
  const evidence = (id: string): Change => ({
    kind: 'evidence-set',
    evidence: id,
    value: { what: 'Log', where: '', checkedOn: null, questions: [] },
  })

  it('counts things by kind, answers first', () => {
    expect(
      counted({ kind: 'note-set', question: 'q1', value: 'x' }, ...answering('1 2 3'), evidence('e1'), evidence('e2')),
    ).toBe('3 answers, 1 note and 2 pieces of evidence')
  })

  it('counts a thing once, however often it was changed', () => {
    expect(counted(...answering('1'), ...answering('2'))).toBe('1 answer')
  })

  it('counts what was cleared apart', () => {
    expect(counted(...answering('1 2'), { kind: 'answer-set', question: 'q3', value: null })).toBe(
      '2 answers and 1 thing cleared or taken back',
    )
  })

  it('names the days as the clocks of their devices had them', () => {
    const at = (...days: readonly string[]) =>
      whenWords(
        extended(start, answering('1 2')).map((event, index) => ({
          ...event,
          at: `${days[index % days.length]}T10:00:00Z`,
        })),
        dayOf,
      )
    expect(at('2026-11-03')).toBe('on 3 November 2026')
    expect(at('2026-12-09', '2041-02-09', '2026-11-03')).toBe('between 3 November 2026 and 9 February 2041')
  })
})

describe('a file that was taken in, in words', () => {
  it.each([
    [{ isNew: true, added: 1, omitted: 0 }, 'The review was opened: 1 entry from its file.'],
    [
      { isNew: true, added: 3, omitted: 2 },
      'The review was opened: 3 entries from its file. 2 entries of it were left out when the file was made.',
    ],
    [{ isNew: false, added: 0, omitted: 2 }, 'This review is here already, with all that the file holds.'],
  ])('%o', (taken, words) => {
    expect(takenInWords(taken)).toBe(words)
  })

  it('says of the fingerprint whether it agrees', () => {
    const hex = 'a1b2c3d4'.repeat(8)
    expect(fingerprintWords({ hex, check: 'fits' })).toBe(
      'The file is as it was when it was saved (fingerprint a1b2 c3d4 a1b2 c3d4).',
    )
    expect(fingerprintWords({ hex, check: 'differs' })).toContain('Something in it was changed after it was saved.')
    expect(fingerprintWords({ hex, check: 'absent' })).toContain('names no fingerprint')
  })
})

describe('what a merge does to the figures', () => {
  const questions = pack('C5 C5 3')
  const preview = (before: string, after: string) => {
    const here = extended(start, answering(before))
    return mergePreview(
      questions,
      { log: here, omitted: [] },
      { log: extended(here, answering(after), 'b'), omitted: [] },
    )
  }

  it('is told on both sides: the gate, the counts and the score', () => {
    expect(figureChanges(questions, preview('2 1', '2 2 3'))).toEqual([
      {
        figure: 'Critical safeguards',
        before: 'Gaps in critical safeguards. 1 of 2 critical safeguards in place: 1 gap.',
        after: 'All critical safeguards in place. 2 of 2 critical safeguards in place.',
      },
      { figure: 'All questions', before: '1 of 3 in place', after: '3 of 3 in place' },
      { figure: 'Score', before: 'between 38% and 62%', after: '74%' },
    ])
  })

  it('is told question by question', () => {
    const shown = preview('2 1', '2 2 3')
    expect(shown.changed.map((question) => answerChange(questions, shown, question))).toEqual([
      'Partly in place → In place',
      'Unanswered → In place and checked',
    ])
  })
})
