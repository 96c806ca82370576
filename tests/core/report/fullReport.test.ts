import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/core/report/blocks'
import { applicableQuestions } from '../../../src/core/review/review'
import { goldenInput } from '../../support/goldenReview'
import { pack, packJson, parsed, patched, reviewOf } from '../../support/notation'
import { blocksOf, evidenceOn, headingsOf, inputFor, inputOf, inputSince, tableOf, wordsOf } from './reports'

/** The facts below the heading of a question. */
const factsBelow = (blocks: ReturnType<typeof blocksOf>, heading: string): Readonly<Record<string, string>> => {
  const facts = blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === heading) + 1]
  if (facts?.kind !== 'facts') throw new Error(`no facts below ${heading}`)
  return Object.fromEntries(facts.facts.map(({ term, value }) => [term, value]))
}

describe('the full report', () => {
  const { pack: asked, review } = goldenInput
  const blocks = blocksOf('full-report', goldenInput)

  it('goes from the cover by areas, answers, plan, evidence and method to the sources', () => {
    expect(headingsOf(blocks, 2)).toEqual([
      'What closes the gaps',
      'Decisions asked of the board',
      'Three questions to ask',
      'About this review',
      'Areas',
      ...asked.areas.map(({ title }) => title),
      'The plan',
      'Evidence index',
      'What this does not cover',
      'How this was worked out',
      'Where the school stands on each source',
    ])
  })

  it('has all that is not covered as a list, and what changed since the milestone, question by question', () => {
    const list =
      blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === 'What this does not cover') + 1]
    expect(list).toMatchObject({ kind: 'list', items: asked.notCovered })
    const changed = blocksOf('full-report', inputSince('C5 3 | 3', '2 2 0', '1 2 2'))
    expect(headingsOf(changed, 2)).toContain('Changes since “Summer 2026” (10 July 2026)')
    expect(headingsOf(changed, 3)).toEqual(expect.arrayContaining(['Lower than before', 'Better than before']))
  })

  it('has every question that is asked, in pack order, with its answer and every note', () => {
    const questions = applicableQuestions(asked, review).map(({ text }) => text)
    expect(headingsOf(blocks, 3).filter((text) => questions.includes(text))).toEqual(questions)
    for (const [id, note] of review.notes)
      expect(factsBelow(blocks, asked.questions.find((question) => question.id === id)?.text ?? '')['Note']).toBe(note)
  })

  it('says what a level means for the very question', () => {
    expect(factsBelow(blocksOf('full-report', inputOf('3', '1')), 'Is q1 in place?')).toEqual({
      Answer: 'Partly in place: q1 at 1',
      Evidence: 'None listed.',
    })
  })

  it('says beside an answer what was counted, and on which day', () => {
    const review = reviewOf('1', {
      kind: 'tally-set',
      question: 'q1',
      value: { day: '2026-12-03', results: ['yes', 'yes', 'put-right'] },
    })
    const counting = parsed(patched(packJson('3'), 'questions.0.counts', { of: 3, what: 'latest concerns' }))
    expect(factsBelow(blocksOf('full-report', inputFor(counting, review)), 'Is q1 in place?')).toEqual({
      Answer: 'Partly in place: q1 at 1',
      Counted: 'On 3 December 2026: 2 of 3 concerns, 1 put right or explained.',
      Evidence: 'None listed.',
    })
    // A question that counts nothing (any more): it is kept, and not shown.
    expect(factsBelow(blocksOf('full-report', inputFor(pack('3'), review)), 'Is q1 in place?')).not.toHaveProperty(
      'Counted',
    )
  })

  it.each([
    ['3', '-', 'Unanswered'],
    ['3', '?', 'Don’t know'],
    ['3n', 'n', 'Not applicable: There are none here.'],
    ['3n', 'n!', 'Not applicable (reason missing)'],
  ])('of %s with %s says "%s"', (packLine, given, words) => {
    expect(factsBelow(blocksOf('full-report', inputOf(packLine, given)), 'Is q1 in place?')['Answer']).toBe(words)
  })

  it('says how much evidence there is, where it is, and what of it is out of date or not checked', () => {
    const input = inputOf(
      '3',
      '2',
      evidenceOn('q1'),
      evidenceOn('q1', { what: 'Old log', where: '', checkedOn: '2024-01-31' }),
      evidenceOn('q1', { what: 'Rota', checkedOn: null }),
    )
    expect(factsBelow(blocksOf('full-report', input), 'Is q1 in place?')['Evidence']).toBe(
      '3 listed: A log (Cupboard B); Old log (place not said; out of date); Rota (Cupboard B; not checked).',
    )
  })

  it('marks critical questions in words', () => {
    expect(factsBelow(blocksOf('full-report', inputOf('C5', '2')), 'Is q1 in place?')['Critical']).toBe(
      'A gap here counts whatever the score.',
    )
  })

  it('says how many questions are not asked of a school of this kind', () => {
    const input = inputOf('3 | 3:secondary 3:secondary', '2', { kind: 'detail-set', detail: 'phase', value: 'primary' })
    expect(wordsOf(blocksOf('full-report', input))).toContain(
      '2 questions of the checklist are not asked of a school of this kind.',
    )
  })

  it('has each source with its standing, and the questions that keep it from being in place', () => {
    const { rows } = tableOf(
      blocksOf('full-report', inputOf('3 3 3 3n', '2 0 ? n')),
      'Each source with the questions that keep it from being in place',
    )
    expect(rows.map((row) => row.map(cellText))).toEqual([
      ['Finding F1\nFinding 1.', 'In place', 'All in place: 1 question.'],
      ['Finding F2\nFinding 2.', 'Gap', 'Is q2 in place? Not in place.'],
      ['Finding F3\nFinding 3.', 'Not known', 'Is q3 in place? Don’t know.'],
      ['Finding F4\nFinding 4.', 'Not asked here', 'None of its questions applies here.'],
    ])
  })
})
