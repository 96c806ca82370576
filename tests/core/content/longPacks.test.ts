import { describe, expect, it } from 'vitest'
import { packLimits } from '../../../src/core/content/packFields'
import { parsePack } from '../../../src/core/content/parsePack'
import { sayProblem } from '../../../src/core/content/problem'
import { mostFaulty } from '../../../src/core/content/readByEntry'
import { packJson } from '../../support/notation'
import { countedReads } from '../../support/work'

const longPack = (questions: number) =>
  packJson('3 '.repeat(questions)) as { readonly sources: readonly object[]; readonly questions: readonly object[] }

const problemsOf = (json: unknown): readonly string[] => {
  const parsed = parsePack(json)
  return parsed.ok ? [] : parsed.problems.map(sayProblem)
}

describe('a checklist as long as is taken', () => {
  const longest = longPack(packLimits.questions)

  it('is taken as it is', () => {
    const parsed = parsePack(longest)
    expect(parsed.ok && JSON.stringify(parsed.value)).toBe(JSON.stringify(longest))
  })

  it('is told of a mistake in its last question like a short one', () => {
    const questions = longest.questions.map((question, index) =>
      index === packLimits.questions - 1 ? { ...question, area: 'nowhere', sources: ['F1', 'F0'] } : question,
    )
    expect(problemsOf({ ...longest, questions })).toEqual([
      `questions "q${packLimits.questions}": names the area "nowhere", which the pack does not have`,
      `questions "q${packLimits.questions}": names the source "F0", which the pack does not have`,
      `sources "F${packLimits.sources}": is scored, but no question answers it`,
    ])
  })

  it('is refused in a few sentences where nothing in it can be read, and says that there may be more', () => {
    for (const [list, length] of [
      ['questions', packLimits.questions],
      ['sources', packLimits.sources],
      ['documents', packLimits.documents],
      ['areas', packLimits.areas],
    ] as const) {
      const problems = problemsOf({ ...packJson('3'), [list]: Array.from({ length }, () => ({})) })
      expect(problems).toHaveLength(21)
      expect(problems[0]).toMatch(new RegExp(`^${list}, number 1, `))
      expect(problems.at(-1)).toMatch(/^and at least [\d,]+ more$/)
    }
  })

  it('is refused where each of its questions has twenty mistakes', () => {
    const mistaken = { sources: Array.from({ length: 20 }, () => 7), levels: [7, 7, 7, 7], actions: [{}, {}, {}] }
    expect(
      problemsOf({ ...packJson('3'), questions: longest.questions.map((question) => ({ ...question, ...mistaken })) }),
    ).toHaveLength(21)
  })
})

it('a list of a checklist is not read on after a hundred entries with mistakes', () => {
  const readOf = (questions: number): number => {
    let read = 0
    const question = {
      get text() {
        read += 1
        return 7
      },
    }
    parsePack({ ...packJson('3'), questions: Array.from({ length: questions }, () => question) })
    return read
  }
  expect(readOf(10 * mostFaulty)).toBe(readOf(mostFaulty))
})

it.each<[string, (questions: number) => unknown]>([
  ['is sound', longPack],
  [
    'names what it does not have',
    (count) => ({
      ...longPack(count),
      questions: longPack(count).questions.map((question) => ({ ...question, area: 'nowhere', sources: ['F0'] })),
    }),
  ],
  [
    'has one id for all',
    (count) => ({
      ...longPack(count),
      questions: longPack(count).questions.map((question) => ({ ...question, id: 'q' })),
    }),
  ],
])('a checklist of twice the length takes no more than twice the work where it %s', (_, make) => {
  const workOf = (questions: number): number => countedReads(make(questions), parsePack)
  const [short, twice, fourfold] = [workOf(100), workOf(200), workOf(400)]
  expect(fourfold - twice).toBe(2 * (twice - short))
})
