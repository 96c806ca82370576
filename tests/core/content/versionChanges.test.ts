import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/core/content/pack'
import { sayProblem } from '../../../src/core/content/problem'
import {
  compareVersions,
  followingProblems,
  versionChanges,
  versionProblems,
} from '../../../src/core/content/versionChanges'
import { parseReviewFile } from '../../../src/storage/readReviewFile'
import { pack as builtIn } from '../../content/builtInPack'
import { pack, packJson, parsed, patched } from '../../support/notation'

/** A pack with some places of it set to other values. */
const edited = (line: string, ...edits: readonly (readonly [path: string, value: unknown])[]): Pack =>
  parsed(edits.reduce<unknown>((json, [path, value]) => patched(json, path, value), packJson(line)))

const kinds = (before: Pack, after: Pack): readonly string[] =>
  versionChanges(before, after).map(
    (change) => `${change.kind === 'gone' ? change.before.id : change.after.id} ${change.kind}`,
  )

describe('what became of a question', () => {
  it('is told by its id and its revision: an answer stays where both are as before, however it is worded', () => {
    const after = edited(
      '3 3 3 3',
      ['questions.1.text', 'Is q2 in place today?'],
      ['questions.2.revision', 2],
      ['questions.3.id', 'q9'],
    )
    expect(kinds(pack('3 3 3 3'), after)).toEqual(['q1 same', 'q2 reworded', 'q3 revised', 'q9 new', 'q4 gone'])
  })
})

describe('a later version', () => {
  it('is told by its numbers, and not by its letters', () => {
    expect(['1.10.0', '1.9.0', '1.9.10', '0.99.0'].sort(compareVersions)).toEqual([
      '0.99.0',
      '1.9.0',
      '1.9.10',
      '1.10.0',
    ])
  })

  it('that gives an id to another question is refused with that id', () => {
    const [one, other] = [builtIn.questions[0]!, builtIn.questions.find(({ id }) => id === 'prevent-risk')!]
    const reused: Pack = {
      ...builtIn,
      version: '9.0.0',
      questions: builtIn.questions.map((question) =>
        question.id === one.id ? { ...other, id: one.id, revision: one.revision + 1 } : question,
      ),
    }
    expect(versionProblems(builtIn, reused).map(sayProblem)).toEqual([
      `questions "${one.id}": asks something else altogether than in version ${builtIn.version}: another question needs an id of its own`,
    ])
  })

  it('that gives an id to another question is refused by a review that was ever asked the first, though not by the version between', () => {
    const [one, other] = [builtIn.questions[0]!, builtIn.questions.find(({ id }) => id === 'prevent-risk')!]
    const between: Pack = {
      ...builtIn,
      version: '8.0.0',
      questions: builtIn.questions.filter(({ id }) => id !== one.id),
    }
    const reused: Pack = {
      ...between,
      version: '9.0.0',
      questions: [{ ...other, id: one.id }, ...between.questions],
    }
    expect(followingProblems([between], reused)).toEqual([])
    expect(followingProblems([between, builtIn], reused).map(({ where }) => where)).toEqual([`questions "${one.id}"`])
    // A later version that the review has gone back from is not in the way of itself.
    expect(followingProblems([builtIn, reused], reused).map(({ where }) => where)).toEqual([`questions "${one.id}"`])
  })

  it('whose revision falls is refused with the question', () => {
    const [before, after] = [edited('3 3', ['questions.1.revision', 3]), edited('3 3', ['questions.1.revision', 2])]
    expect(versionProblems(before, after).map(sayProblem)).toEqual([
      'questions "q2": has the revision 2, which was 3 in version 1.0.0: a revision only rises',
    ])
  })

  it('of the built-in checklist follows version 1, every level of which was written anew since', () => {
    const file: unknown = JSON.parse(
      readFileSync(new URL('../../storage/fixtures/version-0.1/format-1-whole.review.json', import.meta.url), 'utf8'),
    )
    const opened = parseReviewFile(file)
    if (!opened.ok) throw new Error('a file of version 0.1 opens')
    const { pack: versionOne } = opened.value.copy
    expect(versionProblems(versionOne, builtIn)).toEqual([])
    const count = (kind: string) => versionChanges(versionOne, builtIn).filter((change) => change.kind === kind).length
    expect([count('revised'), count('new'), count('gone')]).toEqual([60, 23, 0])
  })
})
