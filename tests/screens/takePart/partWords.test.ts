import { describe, expect, it } from 'vitest'
import { partOfQuestion, partPlaceIn } from '../../../src/screens/takePart/partPlace'
import {
  anotherVoteWords,
  codeFileName,
  codeOfBeforeWords,
  otherNumberWords,
  unansweredWords,
} from '../../../src/screens/takePart/partWords'

describe('where somebody is in their answers', () => {
  it('is the question that the address counts from 1, the code, or all questions', () => {
    expect([partPlaceIn('1', 8), partPlaceIn('8', 8), partPlaceIn('code', 8), partPlaceIn(null, 8)]).toEqual([
      0,
      7,
      'code',
      'all',
    ])
    for (let at = 0; at < 120; at += 1) expect(partPlaceIn(String(partOfQuestion(at)), 120)).toBe(at)
  })

  it('is all questions where the address names none', () => {
    for (const part of ['0', '9', '-1', '1.5', '01', '1e1', 'codes', '']) expect(partPlaceIn(part, 8)).toBe('all')
  })
})

describe('what is said of a code', () => {
  it('tells what it lacks, and what it still says', () => {
    expect(unansweredWords(1)).toBe('1 question is not answered. It goes as “no answer”.')
    expect(unansweredWords(3)).toBe('3 questions are not answered. They go as “no answer”.')
    expect(codeOfBeforeWords(1)).toBe('You have changed 1 answer since. This code still says the one before.')
    expect(codeOfBeforeWords(2)).toBe('You have changed 2 answers since. This code still says the ones before.')
  })

  it('names the vote and the one before it', () => {
    expect(anotherVoteWords(2)).toMatch(/^This is the second vote\. Your answers of the first vote are filled in/)
    expect(anotherVoteWords(8)).toMatch(/^This is the eighth vote\. Your answers of the seventh vote/)
  })

  it('goes into a file that is named by session, table and vote', () => {
    expect(codeFileName(4711, 'table', 7, 2)).toBe('session-4711-table-7-vote-2.txt')
    expect(codeFileName(0, 'person', 12, 1)).toBe('session-0-person-12-vote-1.txt')
  })

  it('of another number is told to the facilitator', () => {
    expect(otherNumberWords('person', 3)).toMatch(/^A code was shown as person 3\./)
  })
})
