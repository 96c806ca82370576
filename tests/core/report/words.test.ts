import { describe, expect, it } from 'vitest'
import { answerWords } from '../../../src/core/report/words/answerWords'
import { notApplicableSentence } from '../../../src/core/report/words/resultWords'
import {
  allOf,
  backedSentence,
  bandSentence,
  countFacts,
  coverageWords,
  gateSentence,
  gateTitle,
  gateTone,
  howMany,
  inPlaceSentence,
  listed,
  scoreOrInterval,
  stepWords,
} from '../../../src/core/report/words/words'
import { pack, reviewOf, score } from '../../support/notation'

describe('what does not apply', () => {
  it.each([
    [
      '3n 1',
      'n 2',
      '1 question does not apply here (75% of the checklist by weight). It counts neither for nor against.',
    ],
    [
      '3n 1n 1',
      'n n 2',
      '2 questions do not apply here (80% of the checklist by weight). They count neither for nor against.',
    ],
    ['3n 1', '2 2', ''],
  ])('of %s answered %s is said as: %s', (packLine, given, words) => {
    expect(notApplicableSentence(score(packLine, given))).toBe(words)
  })
})

describe('the gate in words', () => {
  it.each([
    ['C5 C5 C5', '0 1 3', 'gap', 'Gaps in critical safeguards', '1 of 3 critical safeguards in place: 2 gaps.'],
    ['C5 C5 C5', '1 2 3', 'gap', 'Gaps in critical safeguards', '2 of 3 critical safeguards in place: 1 gap.'],
    [
      'C5 C5 C5',
      '0 ? -',
      'gap',
      'Gaps in critical safeguards',
      '0 of 3 critical safeguards in place: 1 gap and 2 not known.',
    ],
    ['C5 C5 C5', '2 ? 3', 'unknown', 'Can’t say yet', '2 of 3 critical safeguards in place: 1 not known.'],
    ['C5 C5 C5', '', 'unknown', 'Can’t say yet', '0 of 3 critical safeguards in place: 3 not known.'],
    ['C5', '0', 'gap', 'Gaps in critical safeguards', '0 of 1 critical safeguard in place: 1 gap.'],
    ['C5 C5', '2 3', 'good', 'All critical safeguards in place', '2 of 2 critical safeguards in place.'],
    ['3 1', '0 0', 'neutral', 'No critical safeguards asked about', 'No critical question is asked in this review.'],
  ])('of %s with %s feels like: %s, and says: %s. %s', (packLine, given, tone, title, sentence) => {
    const { gate } = score(packLine, given)
    expect([gateTone(gate), gateTitle(gate), gateSentence(gate)]).toEqual([tone, title, sentence])
  })
})

describe('counts in words', () => {
  it.each([
    [0, '0 actions'],
    [1, '1 action'],
    [2, '2 actions'],
    [60, '60 actions'],
    [1200, '1,200 actions'],
  ])('%i: %s', (n, words) => {
    expect(howMany(n, 'action')).toBe(words)
  })

  it.each([
    [[], ''],
    [['one'], 'one'],
    [['one', 'two'], 'one and two'],
    [['one', 'two', 'three'], 'one, two and three'],
  ])('lists %j as: %s', (items, words) => {
    expect(listed(items)).toBe(words)
  })

  it.each([
    [1, 'The one area'],
    [2, 'All 2 areas'],
  ])('all of %i: %s', (n, words) => {
    expect(allOf(n, 'area')).toBe(words)
  })

  it('have no number where nothing applies', () => {
    expect(inPlaceSentence(score('3n', 'n').counts)).toBe('no question applies')
  })

  it('leave out of the number what does not apply, and keep what is unanswered or not known', () => {
    expect(inPlaceSentence(score('3 3 3 3n 3 3', '2 3 1 n ? -').counts)).toBe('2 of 5 in place')
  })

  it('name each kind of answer, the best first', () => {
    expect(
      countFacts(pack('3'), score('3 3 3 3n', '3 3 ? n').counts).map(({ term, value }) => `${term} ${value}`),
    ).toEqual([
      'In place and checked 2',
      'In place 0',
      'Partly in place 0',
      'Not in place 0',
      'Don’t know 1',
      'Unanswered 0',
      'Not applicable 1',
    ])
  })
})

describe('the score in words', () => {
  it.each([
    // all answered: a percentage; not all: from worst to best; nothing: no number at all
    ['3 3 3', '2 2 2', '67%'],
    ['3 3 3', '3 3 3', '100%'],
    ['3 3 3', '0 0 ?', '0%'],
    ['3 3n', '3 n', '100%'],
    ['3 3 3', '2 2 -', 'between 44% and 78%'],
    ['3 3 3', '3 - -', 'between 33% and 100%'],
    ['3 3 3', '0 - -', 'between 0% and 67%'],
    ['3 3 3', '', 'not scored'],
    ['3n', 'n', 'not scored'],
  ])('of %s with %s is: %s', (packLine, given, words) => {
    expect(scoreOrInterval(pack(packLine), score(packLine, given))).toBe(words)
  })

  it.each([
    ['1 1 1 1 1', '3 3 3 3 -', '80%'],
    ['3 3 1 1 1', '3 3 3 - -', '78%'],
    ['3 1', '', '0%'],
  ])('of %s with %s has the coverage: %s', (packLine, given, words) => {
    expect(coverageWords(score(packLine, given).coverage!)).toBe(words)
  })

  it.each([
    ['C5 3', '2 2', 'Sound. Have it checked.'],
    ['C5 3 3 3 3', '0 3 3 3 3', 'Act now. Act.'],
    ['C5 3', '', 'Not yet: nothing is scored.'],
    [
      'C5 3 3',
      '2 2 -',
      'Not yet: less than four fifths of the checklist is answered, each question counted by its weight.',
    ],
    ['C5 3 3', '? 2 2', 'Not yet: a critical question is unanswered or not known.'],
  ])('of %s with %s has the band: %s', (packLine, given, words) => {
    expect(bandSentence(pack(packLine), score(packLine, given))).toBe(words)
  })

  it.each([
    [0, 0, 'No answer is “in place” yet'],
    [0, 1, '0 of 1 answer with proof'],
    [12, 40, '12 of 40 answers with proof'],
  ])('with %i of %i claims backed says: %s', (backed, claims, words) => {
    expect(backedSentence({ backed, claims })).toBe(words)
  })
})

describe('answers and steps in words', () => {
  it.each([
    ['0', 'Not in place'],
    ['1', 'Partly in place'],
    ['2', 'In place'],
    ['3', 'In place and checked'],
    ['?', 'Don’t know'],
    ['-', 'Unanswered'],
    ['n', 'Not applicable'],
    ['n!', 'Not applicable (reason missing)'],
  ])('the answer %s is: %s', (given, words) => {
    expect(answerWords(pack('3n'), reviewOf(given).answers.get('q1') ?? null)).toBe(words)
  })

  it.each([
    [0, 'Not in place → Partly in place'],
    [1, 'Partly in place → In place'],
    [2, 'In place → In place and checked'],
    ['find-out', 'Don’t know → find out'],
  ] as const)('the step from %s is: %s', (start, words) => {
    expect(stepWords(pack('3'), start)).toBe(words)
  })
})
