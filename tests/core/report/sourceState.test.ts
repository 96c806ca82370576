import { describe, expect, it } from 'vitest'
import { sourceStandings } from '../../../src/core/report/findings/sourceState'
import { goldenInput } from '../../support/goldenReview'
import { pack, packJson, parsed, patched, reviewOf } from '../../support/notation'

describe('where a school stands on a source', () => {
  /** Three questions that all answer F1. */
  const three = parsed(
    patched(
      patched(
        patched(packJson('3 C5 3n'), 'sources', [
          { id: 'F1', kind: 'finding', addressee: 'schools', scored: true, summary: 'One.', then: null, today: null },
        ]),
        'questions.1.sources',
        ['F1'],
      ),
      'questions.2.sources',
      ['F1'],
    ),
  )

  it.each([
    ['2 3 2', 'held', 'every question is in place'],
    ['2 1 2', 'weak', 'one is below level 2'],
    ['2 0 -', 'weak', 'one is below level 2, whatever else is unknown'],
    ['? 1 2', 'weak', 'one is below level 2, though another is "don’t know"'],
    ['2 2 -', 'unknown', 'one is unanswered and none below'],
    ['2 ? 2', 'unknown', 'one is "don’t know" and none below'],
    ['2 2 n', 'held', 'what does not apply decides nothing'],
    ['2 2 n!', 'unknown', 'what is said not to apply without a reason is unanswered'],
    ['', 'unknown', 'nothing is answered'],
  ])('with %s is "%s": %s', (given, state) => {
    expect(sourceStandings(three, reviewOf(given)).map((standing) => standing.state)).toEqual([state])
  })

  it('is "not-asked" where none of its questions applies', () => {
    expect(sourceStandings(pack('3n'), reviewOf('n'))[0]).toMatchObject({ state: 'not-asked', questions: [] })
  })

  it('is told for each scored part by the questions of that part, and for the whole by all of them', () => {
    const parts = [
      { id: 'F1a', summary: 'Part a.' },
      { id: 'F1b', summary: 'Part b.' },
      { id: 'F1c', summary: 'Context.', scored: false },
    ]
    const json = patched(
      patched(patched(packJson('3 3'), 'sources.0.parts', parts), 'questions.0.sources', ['F1a']),
      'questions.1.sources',
      ['F1b', 'F1c', 'F2'],
    )
    const [standing] = sourceStandings(parsed(json), reviewOf('2 0'))
    expect(standing).toMatchObject({ state: 'weak' })
    expect(standing?.parts.map(({ id, state }) => `${id} ${state}`)).toEqual(['F1a held', 'F1b weak'])
  })

  it('is told in the order of the ids, F9 before F10', () => {
    const { pack: asked, review } = goldenInput
    expect(
      sourceStandings(asked, review)
        .map(({ id }) => id)
        .filter((id) => /^F\d/.test(id))
        .slice(-4),
    ).toEqual(['F9', 'F10', 'F11', 'F12'])
  })

  it('is left out for what is only context', () => {
    const { pack: asked, review } = goldenInput
    const standings = sourceStandings(asked, review)
    expect([...standings].map(({ id }) => id).sort()).toEqual(
      asked.sources
        .filter(({ scored }) => scored)
        .map(({ id }) => id)
        .sort(),
    )
    expect(standings.every(({ state, questions }) => (state === 'not-asked') === (questions.length === 0))).toBe(true)
  })
})
