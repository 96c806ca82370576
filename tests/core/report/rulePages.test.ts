import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/core/content/pack'
import { fullPack } from '../../support/fullPack'
import { pack, reviewOf } from '../../support/notation'
import { blocksOf, headingsOf, inputFor, tableOf, wordsOf } from './reports'

const notation = 'C5 3 1'
const of = (asked: Pack, variant: Parameters<typeof blocksOf>[0]) =>
  blocksOf(variant, inputFor(asked, reviewOf('2 1 ?')))

describe('a sheet to fill in by hand', () => {
  it.each(['blank-checklist', 'critical-questions'] as const)(
    'has the rule once, before its questions: %s',
    (variant) => {
      const blocks = of(fullPack(notation), variant)
      const headings = headingsOf(blocks, 2)
      expect(headings.filter((heading) => heading === 'How to choose a level')).toHaveLength(1)
      const rule = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'How to choose a level')
      expect(rule).toBeLessThan(blocks.findIndex(({ kind }) => kind === 'choices'))
      expect(blocks.slice(rule + 1, rule + 4)).toEqual([
        {
          kind: 'paragraph',
          text: 'Level 0 is “Not in place”, 1 “Partly in place”, 2 “In place” and 3 “In place and checked”.',
        },
        {
          kind: 'list',
          ordered: true,
          items: ['Read level 2 first. If it fits, answer 2.', 'Count what is shown. Promises do not count.'],
        },
        {
          kind: 'facts',
          facts: [
            { term: 'nearly all', value: 'All, or all but one in ten.' },
            { term: 'hardly any, hardly ever', value: 'Fewer than a quarter.' },
            { term: 'every, each', value: 'Not one missing.' },
          ],
        },
      ])
      expect(wordsOf(blocks)).toContain('by the rule under “How to choose a level”')
      expect(wordsOf(blocks)).not.toContain('whose every word fits')
    },
  )

  it('says of a question what to look at, what level 2 rests on, and which figures are the checklist’s own', () => {
    const blocks = of(fullPack(notation), 'blank-checklist')
    const beforeChoices = blocks.flatMap((block, index) =>
      blocks[index + 1]?.kind === 'choices' && block.kind === 'paragraph' ? [block.text] : [],
    )
    expect(beforeChoices).toEqual([
      'Look at: the latest ten concerns. What level 2 (“In place”) rests on: statutory guidance (A duty, Part one; known from sources that quote it). Two days is our own figure: no guidance sets one. Tick a box for each that fits: ☐☐☐☐☐☐☐☐☐☐',
      'What level 2 (“In place”) rests on: the checklist’s own judgement.',
    ])
  })

  it('with little room says only what to look at', () => {
    const words = wordsOf(of(fullPack(notation), 'critical-questions'))
    expect(words).toContain('Look at: the latest ten concerns.')
    expect(words).not.toContain('rests on')
  })

  it('of a checklist without a rule is as it was', () => {
    const words = ['blank-checklist', 'critical-questions'] as const
    for (const variant of words) {
      const said = wordsOf(of(pack(notation), variant))
      expect(said).toContain('whose every word fits')
      expect(said).not.toMatch(/How to choose a level|Look at:|rests on/)
    }
  })
})

describe('the method of a report', () => {
  it.each(['action-plan', 'full-report'] as const)(
    'counts what level 2 rests on, and says of each document how it was checked: %s',
    (variant) => {
      const blocks = of(fullPack(notation), variant)
      const words = wordsOf(blocks)
      expect(words).toContain('of 3 questions: statutory guidance 1, the checklist’s own judgement 1 and not said 1.')
      expect(words).toContain('The law was read; the guidance is known from sources that quote it.')
      expect(tableOf(blocks, 'How the checklist was checked against each document').rows).toEqual([
        ['A duty', 'Known from sources that quote it. Part one was quoted by a council.'],
        ['A law', 'Read. Section 7.'],
        ['A toolkit', 'Not yet held against the document.'],
        ['A report', 'Not said.'],
      ])
    },
  )

  it('says nothing of it where the checklist does not', () => {
    expect(wordsOf(of(pack(notation), 'full-report'))).not.toMatch(/rests on|was checked against/)
  })
})
