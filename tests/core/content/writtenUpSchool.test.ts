import { expect, it } from 'vitest'
import { sayProblem } from '../../../src/core/content/problem'
import { parseWrittenUpSchool } from '../../../src/core/content/writtenUpSchool'
import { patched } from '../../support/notation'

const school = {
  id: 'example-primary',
  title: 'Example Primary School',
  about: 'A small school.',
  questions: {
    'lead-available': {
      shown: 'A rota hangs in the staff room.',
      reference: 2,
      reason: 'Somebody is on call all day. Nobody from outside tried it.',
    },
  },
}

it('a written-up school is taken as it is', () => {
  expect(parseWrittenUpSchool(school)).toEqual({ ok: true, value: school })
})

it.each<[string, unknown, string]>([
  ['id', 'two words', 'id: may hold only letters, digits and hyphens, 60 at most'],
  ['about', undefined, 'about: is missing, and should be text'],
  ['questions', [], 'questions: should be an object, but is a list'],
  ['questions.lead-available.shown', '', 'questions, lead-available, shown: is empty'],
  [
    'questions.lead-available.reference',
    4,
    'questions, lead-available, reference: is 4, but should be one of: 0, 1, 2, 3',
  ],
  ['questions.lead-available.reason', undefined, 'questions, lead-available, reason: is missing, and should be text'],
  ['note', 'More.', 'has a field that is not known here: "note"'],
])('a written-up school with %s set to %j is refused with: %s', (path, value, sentence) => {
  const parsed = parseWrittenUpSchool(patched(school, path, value))
  expect(parsed.ok ? [] : parsed.problems.map(sayProblem)).toEqual([sentence])
})
