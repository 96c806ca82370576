import { describe, expect, it } from 'vitest'
import { newEntriesWords, fileStateWords, takenInWords, whenWords } from '../../../src/core/report/words/incomingWords'
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
    [{ isNew: true, added: 1, omitted: 0 }, 'The review was opened. What it adds here: 1 entry.'],
    [
      { isNew: true, added: 3, omitted: 2 },
      'The review was opened. What it adds here: 3 entries. 2 entries of it were left out when the file was made.',
    ],
    [{ isNew: false, added: 0, omitted: 2 }, 'This review is here already, with all that the file holds.'],
  ])('%o', (taken, words) => {
    expect(takenInWords(taken)).toBe(words)
  })

  it('says whether it is as it was saved', () => {
    expect(fileStateWords('fits')).toBe('The file is as it was when it was saved.')
    expect(fileStateWords('differs')).toContain('Something in it was changed after it was saved.')
    expect(fileStateWords('unchecked')).toContain('whether it is as it was saved cannot be checked')
    expect(fileStateWords('absent')).toContain('does not say by what to check')
  })
})

describe('what a merge does to the figures', () => {
  const questions = pack('C5 C5 3')
  const preview = (before: string, after: string) => {
    const here = extended(start, answering(before))
    return mergePreview(
      { pack: questions, log: here, omitted: [] },
      { pack: questions, log: extended(here, answering(after), 'b'), omitted: [] },
    )
  }

  it('is told on both sides: the gate, the counts and the score', () => {
    expect(figureChanges(preview('2 1', '2 2 3'))).toEqual([
      {
        figure: 'Critical safeguards',
        before: 'Gaps in critical safeguards. 1 of 2 critical safeguards in place: 1 gap.',
        after: 'All critical safeguards in place. 2 of 2 critical safeguards in place.',
      },
      { figure: 'All questions', before: '1 of 3 in place', after: '3 of 3 in place' },
      { figure: 'Score', before: 'between 38% and 62%', after: '74%' },
    ])
  })

  it('is told of each side by the version of the checklist that it is with', () => {
    const [first, second] = [pack('C5 3'), pack('C5 3 C5')]
    const here = extended(start, answering('2 2'))
    const shown = mergePreview({ pack: first, log: here, omitted: [] }, { pack: second, log: here, omitted: [] })
    expect(figureChanges(shown)[0]).toEqual({
      figure: 'Critical safeguards',
      before: 'All critical safeguards in place. 1 of 1 critical safeguard in place.',
      after: 'Can’t say yet. 1 of 2 critical safeguards in place: 1 not known.',
    })
    expect(shown.changed.map((question) => `${question.id} ${answerChange(shown, question)}`)).toEqual([
      'q3 Not asked → Unanswered',
    ])
    const back = mergePreview({ pack: second, log: here, omitted: [] }, { pack: first, log: here, omitted: [] })
    expect(back.changed.map((question) => `${question.id} ${answerChange(back, question)}`)).toEqual([
      'q3 Unanswered → Not asked',
    ])
  })

  it('is told question by question', () => {
    const shown = preview('2 1', '2 2 3')
    expect(shown.changed.map((question) => answerChange(shown, question))).toEqual([
      'Partly in place → In place',
      'Unanswered → In place and checked',
    ])
  })
})
