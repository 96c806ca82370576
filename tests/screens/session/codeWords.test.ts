import { describe, expect, it } from 'vitest'
import { answerProblemWords, inGroups, joinProblemWords } from '../../../src/screens/session/codeWords'

describe('what is wrong with a code', () => {
  it('is said of its letters, with the group or the letter', () => {
    expect(joinProblemWords({ kind: 'groups', groups: [2] })).toBe(
      'Group 2 has a wrong letter, or two that changed places.',
    )
    expect(joinProblemWords({ kind: 'groups', groups: [1, 3] })).toBe(
      'Group 1 and 3 have a wrong letter, or two that changed places.',
    )
    expect(joinProblemWords({ kind: 'letter', at: '!' })).toBe('“!” is no letter of a code.')
    expect(joinProblemWords({ kind: 'letter', at: 'u' })).toBe('“u” is no letter of a code. It may be a V.')
    expect(joinProblemWords({ kind: 'nothing' })).toBe('There are no letters.')
  })

  it('is said of its length by what is missing or too many', () => {
    expect(joinProblemWords({ kind: 'length', letters: 12, group: 2 })).toBe(
      'The code has 12 letters, and comes in groups of 8: 4 are missing, or 4 too many. Look at group 2 first.',
    )
    expect(joinProblemWords({ kind: 'length', letters: 15, group: 1 })).toBe(
      'The code has 15 letters, and comes in groups of 8: 1 is missing, or 7 too many. Look at group 1 first.',
    )
    expect(joinProblemWords({ kind: 'length', letters: 993, group: 125 })).toBe(
      'No code is as long as this: it has 993 letters.',
    )
  })

  it('says what to do where the app is too old, or the checklist another', () => {
    expect(joinProblemWords({ kind: 'newer' })).toMatch(/Load this page again/)
    expect(joinProblemWords({ kind: 'other-pack' })).toMatch(/open the session’s file that the facilitator gives you/)
    expect(answerProblemWords({ kind: 'newer' })).toMatch(/Load this page again/)
    expect(answerProblemWords({ kind: 'other-session', session: 7 })).toBe('It is of another session, number 7.')
  })
})

describe('letters in groups', () => {
  it('stand eight by eight, however they were spaced', () => {
    expect(inGroups('ABCD EFGHJK')).toBe('ABCDEFGH JK')
    expect(inGroups('ABCDEFGH')).toBe('ABCDEFGH')
  })
})
