import { describe, expect, it } from 'vitest'
import { evidenceToShow, nameOfPrompt } from '../../../src/core/review/evidencePrompts'
import { evidenceFor, type Evidence } from '../../../src/core/review/review'
import { pack } from '../../support/notation'

const [first] = pack('3').questions
if (first === undefined) throw new Error('the pack has no question')
const asking = (...evidencePrompts: readonly string[]) => ({ ...first, evidencePrompts: [...evidencePrompts] })
const entry = (id: string, what: string, question = 'q1'): Evidence => ({
  id,
  what,
  where: '',
  checkedOn: null,
  questions: [question],
})
const shown = (prompts: readonly string[], ...evidence: readonly Evidence[]) => {
  const { asked, others } = evidenceToShow(asking(...prompts), evidenceFor({ evidence }, 'q1'))
  return [asked.map(({ entry: found }) => found?.id ?? null), others.map(({ id }) => id)]
}

describe('what would show an answer', () => {
  it.each<[string, readonly string[], readonly Evidence[], readonly [readonly (string | null)[], readonly string[]]]>([
    ['each prompt has the entry of its words', ['A log', 'A rota'], [entry('e', 'A rota')], [[null, 'e'], []]],
    ['what is called otherwise is one of the others', ['A log'], [entry('e', 'Our log')], [[null], ['e']]],
    [
      'of two of the same words the first shows it',
      ['A log'],
      [entry('e', 'A log'), entry('f', 'A log')],
      [['e'], ['f']],
    ],
    ['two prompts of the same words take an entry each', ['A log', 'A log'], [entry('e', 'A log')], [['e', null], []]],
    ['what serves another question shows nothing here', ['A log'], [entry('e', 'A log', 'q2')], [[null], []]],
    [
      'blanks around it and the way of composing a letter do not count',
      ['Lógs '],
      [entry('e', 'Lo\u0301gs')],
      [['e'], []],
    ],
  ])('%s', (_, prompts, evidence, expected) => {
    expect(shown(prompts, ...evidence)).toEqual(expected)
  })

  it('is called by as much of a prompt as a line holds, and still belongs to it', () => {
    const prompt = `${'x'.repeat(499)}😀 and so on`
    expect(nameOfPrompt(prompt)).toBe('x'.repeat(499))
    expect(shown([prompt], entry('e', nameOfPrompt(prompt)))).toEqual([['e'], []])
  })
})
