import { expect, test } from 'vitest'
import { parseWrittenUpSchool, type WrittenUpSchool } from '../../src/core/content/writtenUpSchool'
import { pack } from './builtInPack'
import { schoolFiles } from './trial/files'

const schools: readonly WrittenUpSchool[] = schoolFiles().map(({ name, text }) => {
  const parsed = parseWrittenUpSchool(JSON.parse(text))
  if (!parsed.ok) throw new Error(name)
  return parsed.value
})
const findings = schools.flatMap(({ title, questions }) =>
  Object.entries(questions).map(([question, finding]) => ({ where: `${title}, ${question}`, ...finding })),
)

test('three schools are written up, each on every question of the checklist that applies to it, in its order, and on no other', () => {
  expect(schools).toHaveLength(3)
  for (const { questions } of schools)
    expect(Object.keys(questions)).toEqual(
      pack.questions.filter(({ id, notApplicable }) => id in questions || notApplicable === null).map(({ id }) => id),
    )
})

test('a written-up school is plainly made up, and its level has a reason of two sentences', () => {
  expect(schools.filter(({ title }) => !title.startsWith('Example ')).map(({ title }) => title)).toEqual([])
  const sentences = (text: string): number => text.split(/(?<=[.?!]’?)\s+(?=[‘“A-Z0-9])/).length
  expect(
    findings.filter(({ reason }) => sentences(reason) !== 2).map(({ where, reason }) => `${where}: ${reason}`),
  ).toEqual([])
})

test('what is found does not say which level it is', () => {
  expect(
    findings
      .filter(({ shown }) => /\b(?:partly in place|not in place|in place and checked|level [0-3])\b/i.test(shown))
      .map(({ where }) => where),
  ).toEqual([])
})

test('every level is the reference somewhere in each school, so that each can be practised', () => {
  for (const { questions } of schools)
    expect([...new Set(Object.values(questions).map(({ reference }) => reference))].sort()).toEqual([0, 1, 2, 3])
})
