import { describe, expect, it } from 'vitest'
import { weightiestSource } from '../../../src/core/report/words/sourceWords'
import { pack } from '../../content/builtInPack'

const questionOf = (id: string) => pack.questions.find((question) => question.id === id)!

describe('what a question comes from, where there is room for one source', () => {
  it('is called what it is: advice is never told as a finding', () => {
    const told = pack.questions.flatMap((question) => {
      const source = weightiestSource(pack, question)
      return source === null ? [] : [{ question, ...source }]
    })
    expect(told.length).toBeGreaterThan(40)
    for (const { question, called, summary } of told) {
      const id = called.split(' ').at(-1)
      const source = pack.sources.find((each) => each.id === id || (each.parts ?? []).some((part) => part.id === id))
      expect(called.toLowerCase()).toContain(source?.kind === 'narrative' ? 'article' : source?.kind)
      expect(called.startsWith('School’s counterpart of ')).toBe(question.analogue)
      expect(JSON.stringify(source)).toContain(JSON.stringify(summary).slice(1, -1))
    }
  })

  it('is a finding or a recommendation before any advice', () => {
    const kindsOf = (id: string) =>
      questionOf(id).sources.flatMap((named) =>
        typeof named === 'string'
          ? pack.sources.flatMap(({ id: source, kind, parts = [] }) =>
              source === named || parts.some((part) => part.id === named) ? [kind] : [],
            )
          : [],
      )
    const mixed = pack.questions.filter(({ id }) => {
      const kinds = new Set(kindsOf(id))
      return kinds.has('finding') && kinds.has('advice')
    })
    expect(mixed.length).toBeGreaterThan(0)
    for (const question of mixed) expect(weightiestSource(pack, question)?.called).toMatch(/finding/i)
  })

  it('is nothing where the question is on a duty of today alone', () => {
    expect(weightiestSource(pack, questionOf('lead-available'))).toBeNull()
  })
})
