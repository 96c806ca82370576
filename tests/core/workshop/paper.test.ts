import { expect, it } from 'vitest'
import { answerOfKey, answersOfRow, keyOfAnswer } from '../../../src/core/workshop/paper'

it('each key stands for an answer or for nothing, and each answer for the key that gives it', () => {
  expect(['0', '3', 'd', 'D', '?', '-', ' '].map(answerOfKey)).toEqual([
    0,
    3,
    'dont-know',
    'dont-know',
    'dont-know',
    null,
    null,
  ])
  for (const key of ['4', 'x', '', 'Enter', '12']) expect(answerOfKey(key)).toBeUndefined()
  for (const answer of [0, 1, 2, 3, 'dont-know'] as const) expect(answerOfKey(keyOfAnswer(answer))).toBe(answer)
})

it('a row is read with blanks, commas or nothing between its answers', () => {
  for (const row of ['2 1 3 d 0 -', '213d0-', '2,1,3,D,0,-', ' 2 1 3 ? 0 -\n'])
    expect(answersOfRow(row)).toEqual({ ok: true, answers: [2, 1, 3, 'dont-know', 0, null] })
})

it('a row or a column of a spreadsheet keeps its places, where an empty cell is no answer', () => {
  for (const cells of ['2\t\t3\td', '2\n\n3\nd\n', '2\r\n\r\n3\r\nd\r\n'])
    expect(answersOfRow(cells)).toEqual({ ok: true, answers: [2, null, 3, 'dont-know'] })
})

it('a row with anything else in it is refused, and says what that is', () => {
  expect(answersOfRow('2 1 4')).toEqual({ ok: false, wrong: '4' })
  expect(answersOfRow('2\tyes\t1')).toEqual({ ok: false, wrong: 'yes' })
  expect(answersOfRow(' ')).toEqual({ ok: false, wrong: '' })
})
