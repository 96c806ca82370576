import { expect, test } from 'vitest'
import { answeringTexts, pack } from './builtInPack'
import { readingGrade } from './readingGrade'

const graded = pack.questions.flatMap(answeringTexts).map((placed) => ({ ...placed, grade: readingGrade(placed.text) }))
const hardestFirst = [...graded].sort((a, b) => b.grade - a.grade)
const mean = graded.reduce((total, { grade }) => total + grade, 0) / graded.length
const inLine = ({ where, text, grade }: (typeof graded)[number]) => `${grade.toFixed(1)}  ${where}: ${text}`

test('a short sentence of short words has a lower grade than a long one of long words', () => {
  expect(readingGrade('Who is on call today?')).toBeLessThan(3)
  expect(
    readingGrade(
      'Safeguarding responsibilities necessitate comprehensive documentation of organisational accountability.',
    ),
  ).toBeGreaterThan(13)
})

test('questions and levels have a mean reading grade of at most 9', () => {
  console.log(
    `Reading grade of ${graded.length} questions and levels: mean ${mean.toFixed(2)}. The hardest ten:\n${hardestFirst.slice(0, 10).map(inLine).join('\n')}`,
  )
  expect(mean).toBeLessThanOrEqual(9)
})

test('no question and no level has a reading grade above 13', () => {
  expect(hardestFirst.filter(({ grade }) => grade > 13).map(inLine)).toEqual([])
})

test('what a sitting asks for is as easy to read: a mean grade of at most 9, and none above 13', () => {
  const said = (pack.sittings ?? []).flatMap(({ id, title, text, success }) =>
    [title, text, success].map((each) => ({ where: id, text: each, grade: readingGrade(each) })),
  )
  expect(said.reduce((total, { grade }) => total + grade, 0) / said.length).toBeLessThanOrEqual(9)
  expect(said.filter(({ grade }) => grade > 13).map(inLine)).toEqual([])
})
