import { describe, expect, it } from 'vitest'
import { pack as packOf } from '../../support/notation'
import { pack as builtIn } from '../builtInPack'
import { readingFiles, schoolFiles } from './files'
import { agreementOf, questionOutcomes, scoreOf, scoresOf, wordsOfLevels, type ReadSchool } from './outcome'
import { readTrial, type FoundFile, type Reading } from './reading'
import { sayTrial } from './sayTrial'

const pack = packOf('C5 3 1n')

const schoolOf = (...references: readonly number[]) => ({
  id: 'example-primary',
  title: 'Example Primary School',
  about: 'A small school.',
  questions: Object.fromEntries(
    references.map((reference, index) => [
      `q${index + 1}`,
      { shown: 'A list hangs on the wall.', reference, reason: 'It hangs there. It is of today.' },
    ]),
  ),
})

const file = (name: string, json: unknown): FoundFile => ({ name, text: JSON.stringify(json) })
const schoolFile = (json: unknown) => file('content/written-up-schools/example-primary.json', json)

const readingOf = (answers: Reading['answers'], more: Partial<Reading> = {}): Reading => ({
  pack: '1.0.0',
  school: 'example-primary',
  answers,
  doubts: {},
  ...more,
})
const readingFile = (n: number, json: unknown, form = 'whole') =>
  file(`tests/content/trial/${form}/example-primary.${n}.json`, json)

const trialOf = (...readings: readonly Reading[]) =>
  readTrial(
    pack,
    [schoolFile(schoolOf(2, 2, 0))],
    readings.map((reading, index) => readingFile(index + 1, reading)),
  )

const readSchool = (...readings: readonly Reading[]): ReadSchool => {
  const trial = trialOf(...readings)
  const [school] = trial.schools
  if (school === undefined) throw new Error(trial.problems.join('\n'))
  return { school, readings: trial.readings }
}

describe('the files of a trial', () => {
  it('that come with the checklist are sound', () => {
    expect(readTrial(builtIn, schoolFiles(), readingFiles()).problems).toEqual([])
  })

  it('are told of with file and place where they are wrong', () => {
    const { problems, schools, readings } = readTrial(
      pack,
      [schoolFile({ ...schoolOf(2, 4), note: '' })],
      [
        readingFile(1, readingOf({ q1: 2, q9: 2 })),
        readingFile(2, { ...readingOf({}), answers: { q1: 'perhaps' } }),
        readingFile(3, readingOf({}, { school: 'example-academy' })),
        { name: 'tests/content/trial/whole/example-primary.4.json', text: '{"pack" "1.0.0"}' },
      ],
    )
    expect(problems).toEqual([
      'content/written-up-schools/example-primary.json: questions, q2, reference: is 4, but should be one of: 0, 1, 2, 3',
      'content/written-up-schools/example-primary.json: has a field that is not known here: "note"',
      'tests/content/trial/whole/example-primary.1.json: answers: names the question "q9", which the checklist does not have',
      'tests/content/trial/whole/example-primary.2.json: answers, q1: is "perhaps", but should be one of: 0, 1, 2, 3, "dont-know", "not-applicable"',
      'tests/content/trial/whole/example-primary.3.json: school: is "example-academy", but the file is named after "example-primary"',
      'tests/content/trial/whole/example-primary.3.json: school: is "example-academy", which is not written up',
      expect.stringMatching(/^tests\/content\/trial\/whole\/example-primary\.4\.json: line 1, character \d+: /),
    ])
    expect([schools, readings]).toEqual([[], []])
  })

  it('of another version of the checklist are counted and left out, whatever they answer', () => {
    const { problems, readings, ofOtherVersions } = trialOf(
      readingOf({ gone: 2 }, { pack: '0.9.0' }),
      readingOf({ q1: 2 }),
    )
    expect([problems, readings.length, ofOtherVersions]).toEqual([[], 1, 1])
  })
})

describe('a trial', () => {
  const read = readSchool(
    readingOf({ q1: 2, q2: 1, q3: 0 }, { doubts: { q2: 'What is a list?' } }),
    readingOf({ q1: 2, q2: 3, q3: 'dont-know' }),
  )

  it('counts readings, and how often each answer was given', () => {
    const { readings, shares } = agreementOf([read])
    expect(readings).toBe(2)
    expect([...shares]).toEqual([
      [2, 2],
      [1, 1],
      [0, 1],
      [3, 1],
      ['dont-know', 1],
    ])
  })

  it('measures levels alone, beside the reference: “don’t know” is none', () => {
    const { distance, difference, correlation, alpha } = agreementOf([read])
    expect([distance, difference]).toEqual([2 / 5, 0])
    // Levels 2, 1, 0, 2, 3 beside 2, 2, 0, 2, 2.
    expect(correlation).toBeCloseTo(0.7255, 3)
    expect(alpha).toBeLessThan(0)
  })

  it('scores each reading as the app does, “don’t know” as level 0, and beside it the reference', () => {
    const { readings, reference } = scoresOf(pack, read)
    // Weights 5, 3, 1, of 27.
    expect(readings.map((score) => score?.toFixed(4))).toEqual([13, 19].map((sum) => ((100 * sum) / 27).toFixed(4)))
    expect(reference).toBeCloseTo((100 * 16) / 27, 10)
  })

  it('leaves what does not apply out of a score, as the app does', () => {
    expect(scoreOf(pack, { q1: 3, q2: 3, q3: 'not-applicable' })).toBe(100)
    expect(scoreOf(pack, {})).toBeNull()
  })

  it('names the question first that is furthest from its reference', () => {
    expect(
      questionOutcomes(pack, [read]).map(({ question, distance, difference, spread, doubts }) => [
        question.id,
        distance,
        difference,
        spread,
        doubts,
      ]),
    ).toEqual([
      ['q2', 1, 0, 2, 1],
      ['q1', 0, 0, 0, 0],
      ['q3', 0, 0, 0, 0],
    ])
  })

  it('counts the words of the four levels of a question', () => {
    expect(wordsOfLevels(pack)).toEqual({ mean: 12, most: 12 })
  })

  it('is told form by form: schools, then all, then scores, then questions', () => {
    const trial = readTrial(
      pack,
      [schoolFile(schoolOf(2, 2, 0))],
      [
        readingFile(1, readingOf({ q1: 2, q2: 1, q3: 0 })),
        readingFile(2, readingOf({ q1: 2, q2: 3, q3: 0 })),
        readingFile(1, readingOf({ q1: 1, q2: 1, q3: 0 }), 'short'),
      ],
    )
    const lines = sayTrial(pack, trial)
    const heads = lines.flatMap((line) => /^(Form.*|All schools|Scores|Questions)/.exec(line)?.[0] ?? [])
    expect(heads).toEqual(
      ['short', 'whole'].flatMap((form) => [`Form “${form}”`, 'All schools', 'Scores', 'Questions']),
    )
    expect(lines.find((line) => /^Example Primary School .*48\.1, 70\.4$/.test(line))).toContain('59.3')
    expect(sayTrial(pack, trial, ['short']).join('\n')).not.toContain('whole')
  })
})
