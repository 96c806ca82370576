import { describe, expect, it } from 'vitest'
import { paperDevice } from '../../../src/core/workshop/answerCode'
import {
  allCountWords,
  arrivalWords,
  arrivalsWords,
  arrivedWords,
  beyondWords,
  contestedWords,
  copyWords,
  deviceNames,
  differingWords,
  fileWords,
  notTakenWords,
  settledWords,
  tablesWords,
  pastedWords,
} from '../../../src/screens/collect/collectWords'

const code = { session: 1, vote: 1, table: 7, device: 5, count: 1, answers: [] }
const arrived = (kind: 'new' | 'later' | 'again') => ({ kind, code, letters: '' })
const refused = { line: 3, text: '', label: '', problem: { kind: 'groups', groups: [3] } } as const
const paper = { device: paperDevice }
const [one, two, three] = [{ device: 1 }, { device: 2 }, { device: 3 }]

describe('what is said of a code', () => {
  it('names its table, or person, and its vote, and what became of it', () => {
    const said = (kind: Parameters<typeof arrivedWords>[0]) => arrivedWords(kind, { table: 7, vote: 2 }, 'table', 2)
    expect(said('new')).toBe('Table 7, second vote: taken in.')
    expect(said('again')).toBe('Table 7, second vote: the same again.')
    expect(said('later')).toBe('Table 7, second vote: sent again. Its later answers count.')
    expect(said('earlier')).toBe('Table 7, second vote: an older code than the one here, which goes on to count.')
    expect(said('another-device')).toBe(
      'Table 7, second vote: taken in. Another device has sent as table 7: say below which counts.',
    )
    expect(arrivedWords('new', { table: 7, vote: 1 }, 'person', 1)).toBe('Person 7, first vote: taken in.')
  })

  it('tells of a table that still shows its code of the vote before', () => {
    expect(arrivedWords('again', { table: 7, vote: 1 }, 'table', 2)).toBe(
      'Table 7, first vote: the same again. It has not gone on to the second vote yet.',
    )
  })

  it('tells a foreign code, another session’s, one to join with and a mistyped one apart', () => {
    expect(arrivalWords({ kind: 'foreign' }, 'table', 1)).toBe('A foreign code: not one of ours.')
    expect(arrivalWords({ kind: 'refused', problem: { kind: 'other-session', session: 12 } }, 'table', 1)).toBe(
      'Not taken in. This is another session’s code: number 12.',
    )
    expect(notTakenWords({ kind: 'to-join' })).toBe('This is a code to join with, not one of answers.')
    expect(notTakenWords({ kind: 'groups', groups: [3] })).toBe(
      'Group 3 has a wrong letter, or two that changed places.',
    )
    expect(notTakenWords({ kind: 'length', letters: 55, group: 2 })).toBe(
      'The code has 55 letters, and comes in groups of 8: 1 is missing, or 7 too many. Look at group 2 first.',
    )
  })
})

describe('what is said of a text', () => {
  it('counts what was taken in, was here already and was refused', () => {
    expect(arrivalsWords({ arrived: [arrived('new'), arrived('again'), arrived('later')], refused: [refused] })).toBe(
      '2 codes taken in, 1 here already, 1 refused.',
    )
    expect(arrivalsWords({ arrived: [], refused: [] })).toBe(
      'There is no code in this. A code is made of groups of 8 letters and digits.',
    )
  })

  it('of one code is what is said of that', () => {
    expect(pastedWords({ arrived: [arrived('new')], refused: [] }, 'table', 1)).toBe('Table 7, first vote: taken in.')
  })

  it('in a file says what is wrong with the first that is', () => {
    expect(fileWords({ arrived: [arrived('new')], refused: [refused] }, 'table', 1)).toBe(
      '1 code taken in, 1 refused. In line 3: Group 3 has a wrong letter, or two that changed places.',
    )
    expect(fileWords({ arrived: [], refused: [] }, 'table', 1)).toBe('Not taken in: there is no code of answers in it.')
  })

  it('of another copy of the session says what was new in it', () => {
    expect(copyWords(0, 0)).toBe('Another copy of this session. All that it holds was here already.')
    expect(copyWords(4, 4)).toBe('Another copy of this session. New in it: 4 sendings.')
    expect(copyWords(1, 3)).toBe('Another copy of this session. New in it: 1 sending and beside 2 entries.')
    expect(copyWords(0, 1)).toBe('Another copy of this session. New in it: 1 entry.')
  })
})

describe('what is said of tables', () => {
  it('names one or several', () => {
    expect(tablesWords('table', [4])).toBe('table 4')
    expect(tablesWords('person', [4, 9, 17])).toBe('people 4, 9 and 17')
    expect(beyondWords('table', [31], 24)).toBe('Table 31 sent, too, and 24 were expected. Was a number mistyped?')
  })
})

describe('what is said of devices under one number', () => {
  it('names them by who came first, and paper as paper', () => {
    expect(deviceNames([two, paper, one])).toEqual(['the first device', 'the sheet of paper', 'the second device'])
    expect(deviceNames([paper, one])).toEqual(['the sheet of paper', 'the device'])
    expect(contestedWords([one, two], 'table', 7)).toBe('Two devices sent as table 7')
    expect(contestedWords([one, paper], 'table', 7)).toBe('A device and a sheet of paper sent as table 7')
    expect(contestedWords([one, two, three], 'person', 7)).toBe('Three devices sent as person 7')
  })

  it('offers that all count, as groups or people', () => {
    expect(allCountWords(2, 'table')).toBe('Both count (two groups)')
    expect(allCountWords(3, 'person')).toBe('All three count (three people)')
  })

  it('says on how many questions they differ', () => {
    expect(differingWords(0, 8)).toBe('Their answers are the same.')
    expect(differingWords(3, 8)).toBe('They differ on 3 of 8 questions.')
  })

  it('says what was settled', () => {
    expect(settledWords([one, paper], (device) => device === 1, 'table', 4)).toBe(
      'Table 4: the sheet of paper counts, the device is left out.',
    )
    expect(settledWords([one, two], () => false, 'table', 4)).toBe(
      'Table 4: the first device and the second device count.',
    )
  })
})
