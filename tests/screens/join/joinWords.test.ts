import { describe, expect, it } from 'vitest'
import {
  groupWords,
  joiningWords,
  numberProblemWords,
  scannedProblemWords,
  tableNumberIn,
} from '../../../src/screens/join/joinWords'
import { lettersIn } from '../../../src/screens/join/lettersIn'

describe('the number of a table', () => {
  it('is a whole number from 1 to 250, and never 0', () => {
    expect(['1', ' 7 ', '007', '250'].map(tableNumberIn)).toEqual([1, 7, 7, 250])
    expect(['', '0', '000', '251', '-1', '1.5', '1e2', 'seven', '٣', '9999999999'].map(tableNumberIn)).toEqual(
      Array.from({ length: 10 }, () => null),
    )
  })

  it('is asked for by the word of the session', () => {
    expect(numberProblemWords(' ', 'table')).toBe('Give the number of your table first.')
    expect(numberProblemWords('', 'person')).toBe('Give your number first.')
    expect(numberProblemWords('0', 'table')).toBe('Give a whole number from 1 to 250.')
  })
})

describe('what is joined', () => {
  it('is said with how many questions, of which checklist, about whom', () => {
    const [one, ten] = [['q1'], Array.from({ length: 10 }, (_, index) => `q${index}`)]
    expect(joiningWords({ mode: 'one-school', unit: 'table', questions: ten }, 'The lessons', null)).toBe(
      '10 questions from “The lessons”. You answer about your own school.',
    )
    expect(joiningWords({ mode: 'many-schools', unit: 'table', questions: one }, 'The lessons', null)).toBe(
      '1 question from “The lessons”. Each table answers about its own school.',
    )
    expect(joiningWords({ mode: 'many-schools', unit: 'person', questions: one }, 'The lessons', null)).toMatch(
      /Everybody answers about their own school\.$/,
    )
    expect(joiningWords({ mode: 'calibration', unit: 'table', questions: ten }, 'The lessons', 'Example Academy')).toBe(
      '10 questions from “The lessons”. Everybody rates the same made-up school: Example Academy.',
    )
    expect(joiningWords({ mode: 'calibration', unit: 'table', questions: ten }, 'The lessons', null)).toMatch(
      /the one that you are shown/,
    )
  })
})

describe('a code', () => {
  it('is found at the end of a web address of the app, or is what was typed', () => {
    expect(lettersIn('https://example.org/app/#/join/H716MAM0MAGJ0XS4')).toBe('H716MAM0MAGJ0XS4')
    expect(lettersIn('https://example.org/#/join/H716MAM0MAGJ0XS4?x=1')).toBe('H716MAM0MAGJ0XS4')
    expect(lettersIn('  h716 mam0  ')).toBe('h716 mam0')
  })

  it('that was scanned and is none of a session is not told of by its letters', () => {
    for (const problem of [
      { kind: 'nothing' },
      { kind: 'letter', at: ':' },
      { kind: 'length', letters: 5, group: 1 },
    ] as const)
      expect(scannedProblemWords(problem)).toMatch(/^That code leads to no session/)
    expect(scannedProblemWords({ kind: 'newer' })).toMatch(/newer version/)
  })

  it('says of each group how it stands', () => {
    expect(groupWords({ letters: '12', isRight: null })).toBe('6 to go')
    expect(groupWords({ letters: '12345678', isRight: true })).toBe('right')
    expect(groupWords({ letters: '12345678', isRight: false })).toBe('look again')
  })
})
