import { describe, expect, it } from 'vitest'
import { packLimits } from '../../../src/core/content/packFields'
import { parsePack } from '../../../src/core/content/parsePack'
import { sayProblem } from '../../../src/core/content/problem'
import { packJson, parsed, patched } from '../../support/notation'

const problemsOf = (json: unknown): readonly string[] => {
  const result = parsePack(json)
  return result.ok ? [] : result.problems.map(sayProblem)
}

const sitting = (id: string, ...questions: readonly string[]) => ({
  id,
  title: `A visit: ${id}`,
  text: 'Come and look.',
  success: 'A dated note says what was found.',
  owner: 'Head',
  effort: 'small',
  questions,
})

describe('a pack with sittings', () => {
  const json = { ...packJson('C5 3 3 1 1'), sittings: [sitting('lists', 'q1', 'q3'), sitting('files', 'q2', 'q5')] }

  it('that is sound is taken as it is', () => {
    expect(parsed(json)).toEqual(json)
  })

  it('may leave a check to stand alone, and hold no sittings at all', () => {
    expect(parsed(json).sittings?.some(({ questions }) => questions.includes('q4'))).toBe(false)
    expect(parsed(packJson('C5 3')).sittings).toBeUndefined()
  })

  it.each<[string, unknown, readonly string[]]>([
    // What a sitting is
    ['sittings', [], ['sittings: is empty']],
    ['sittings', 'none', ['sittings: should be a list, but is text']],
    ['sittings.0.title', undefined, ['sittings "lists", title: is missing, and should be text']],
    ['sittings.0.title', 'x'.repeat(61), ['sittings "lists", title: may have at most 60 letters, and has 61']],
    ['sittings.0.text', 'x'.repeat(241), ['sittings "lists", text: may have at most 240 letters, and has 241']],
    ['sittings.0.success', 'x'.repeat(201), ['sittings "lists", success: may have at most 200 letters, and has 201']],
    ['sittings.0.owner', 'x'.repeat(81), ['sittings "lists", owner: may have at most 80 letters, and has 81']],
    [
      'sittings.0.effort',
      'huge',
      ['sittings "lists", effort: is "huge", but should be one of: "small", "medium", "large"'],
    ],
    ['sittings.0.from', 2, ['sittings "lists": has a field that is not known here: "from"']],
    ['sittings.0.questions', ['q1'], ['sittings "lists", questions: needs at least 2 entries, and has 1']],
    ['sittings.0.questions', undefined, ['sittings "lists", questions: is missing, and should be a list']],
    ['sittings.0.questions.1', 7, ['sittings "lists", questions, number 2: should be text, but is a number']],
    // What it says of the questions, and of the other sittings
    ['sittings.0.questions.1', 'q9', ['sittings "lists": names the question "q9", which the pack does not have']],
    ['sittings.0.questions.1', 'q1', ['sittings "lists": names the question "q1" more than once']],
    [
      'sittings.1.questions.1',
      'q3',
      ['sittings "files": names the question "q3", which the sitting "lists" has already'],
    ],
    ['sittings.1.id', 'lists', ['sittings: has the id "lists" more than once']],
  ])('is refused where %s is %j: %j', (path, value, said) => {
    expect(problemsOf(patched(json, path, value))).toEqual(said)
  })

  it('is told of a sitting without an id by its number', () => {
    const nameless = patched(json, 'sittings.0.id', undefined)
    expect(problemsOf(patched(nameless, 'sittings.1.questions', ['q3', 'q9']))).toEqual([
      'sittings, number 1, id: is missing, and should be text',
      'sittings "files": names the question "q3", which the sitting number 1 has already',
      'sittings "files": names the question "q9", which the pack does not have',
    ])
  })

  it('is told that it does not have a question only where the ids of all its questions can be read', () => {
    const unread = patched(patched(json, 'questions.3.id', 7), 'sittings.0.questions.1', 'q9')
    expect(problemsOf(unread)).toEqual(['questions, number 4, id: should be text, but is a number'])
  })

  it('holds as many sittings as are taken, each of as many questions, and not one more', () => {
    const [sittings, members] = [packLimits.sittings, packLimits.sittingQuestions]
    const many = packJson('3 '.repeat((sittings + 1) * members + 1))
    const ofMost = (number: number, first = number * members, count: number = members) =>
      sitting(`s${number}`, ...Array.from({ length: count }, (_, index) => `q${first + index + 1}`))
    const all = Array.from({ length: sittings }, (_, number) => ofMost(number))
    expect(problemsOf({ ...many, sittings: all })).toEqual([])
    expect(problemsOf({ ...many, sittings: [...all, ofMost(sittings)] })).toEqual([
      `sittings: may have at most ${sittings} entries, and has ${sittings + 1}`,
    ])
    expect(problemsOf({ ...many, sittings: [ofMost(0, 0, members + 1)] })).toEqual([
      `sittings "s0", questions: may have at most ${members} entries, and has ${members + 1}`,
    ])
  })
})

describe('a pack that says what it calls head, lead and governor', () => {
  const roles = { head: 'Headteacher', lead: 'Lead', governor: 'Head' }
  const owned = patched(
    patched(packJson('C5 3'), 'questions.0.actions.2.owner', 'Headteacher'),
    'findOut.owner',
    'Lead',
  )
  const json = patched(owned, 'roles', roles)

  it('is taken where each of them is the owner of some action, be it that of finding out', () => {
    expect(parsed(json)).toEqual(json)
  })

  it.each<[string, unknown, readonly string[]]>([
    ['roles.governor', 'Link governor', ['roles, governor: is "Link governor", but no action has this owner']],
    ['roles.head', 'headteacher', ['roles, head: is "headteacher", but no action has this owner']],
    ['findOut.owner', 'Head', ['roles, lead: is "Lead", but no action has this owner']],
    ['roles.lead', undefined, ['roles, lead: is missing, and should be text']],
    ['roles.lead', '', ['roles, lead: is empty']],
    ['roles.lead', 7, ['roles, lead: should be text, but is a number']],
    ['roles.clerk', 'Head', ['roles: has a field that is not known here: "clerk"']],
    ['roles', 'Head', ['roles: should be an object, but is text']],
  ])('is refused where %s is %j: %j', (path, value, said) => {
    expect(problemsOf(patched(json, path, value))).toEqual(said)
  })

  it.each([
    ['questions.1.actions.0.owner', 7],
    ['questions.1.actions', 'none'],
    ['questions', 'none'],
    ['findOut', 'none'],
  ])('is told of a broken %s alone: the owner of an action that cannot be read may be the one', (path, value) => {
    const strange = patched(json, 'roles.head', 'Principal')
    expect(problemsOf(patched(strange, path, value)).filter((said) => said.startsWith('roles'))).toEqual([])
  })
})
