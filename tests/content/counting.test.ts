import { describe, expect, it } from 'vitest'
import { fractionWords, inWords } from '../../src/core/report/words/numberWords'
import { pack } from './builtInPack'

/** What the checklist says of numbers twice, once for people and once for the app: both say the same. */

const counting = pack.rule!.counting!
const meaning = (word: string): string => pack.rule!.words.find((one) => one.word.split(', ').includes(word))!.means
const questions = pack.questions.flatMap(({ id, counts, levels }) =>
  counts === undefined || counts === null ? [] : [{ id, counts, levels }],
)
const idsWhere = (holds: (question: (typeof questions)[number]) => boolean): readonly string[] =>
  questions.filter(holds).map(({ id }) => id)

describe('the rule’s words for how many', () => {
  it('say of “nearly all” what the numbers behind it say', () => {
    const { oneMissingFrom, oneMissingIn } = counting
    expect(meaning('nearly all')).toBe(
      `All, or all but one in ${inWords(oneMissingIn)}. Of ${inWords(oneMissingFrom)} to ${inWords(oneMissingIn - 1)}: all but one. What is missing has since been put right, or its reason is known.`,
    )
  })

  it('say of “hardly any” what the numbers behind it say, with examples that come to so many', () => {
    const [numerator, denominator] = counting.hardlyAnyBelow
    const most = (of: number): number => Math.ceil((of * numerator) / denominator) - 1
    expect(meaning('hardly any')).toBe(
      `Fewer than a ${fractionWords({ numerator, denominator }).replace('one ', '')}. Of ten: up to ${inWords(most(10))}. Of five: up to ${inWords(most(5))}. Of four or fewer: none.`,
    )
    expect([most(4), most(5)]).toEqual([0, 1])
  })

  it('name what holds where there are fewer cases, or none', () => {
    expect(meaning(counting.fewer.split(', ')[0]!)).toBe('All there are, if there were fewer.')
    expect(pack.rule!.steps[counting.noCase - 1]).toMatch(/^No case in 12 months\?/)
  })
})

describe('what a question that counts says its level 2 needs', () => {
  it('is what level 2 says', () => {
    const says = (level: string, needs: (typeof questions)[number]['counts']['needs']): boolean => {
      if (needs === undefined) return !/nearly all/i.test(level)
      if (needs === 'nearly all') return /nearly all/i.test(level)
      if (needs === 'every') return /\b(?:every|each)\b/i.test(level)
      return level.includes(`at least ${inWords(needs)} of the`)
    }
    expect(idsWhere(({ levels, counts }) => !says(levels[2], counts.needs))).toEqual([])
  })

  it('is not said only where reading all of them together is what counts', () => {
    expect(idsWhere(({ counts }) => counts.needs === undefined)).toEqual(['low-level-patterns', 'peer-harm-patterns'])
  })

  it('leaves level 0 where that asks for more than that it is so in hardly any', () => {
    const isOfHardlyAny = (level: string) => /\b(?:hardly|none)\b/i.test(level) && !/, and hardly any/.test(level)
    expect(
      idsWhere(
        ({ levels, counts }) => counts.needs !== undefined && counts.lowest === undefined && !isOfHardlyAny(levels[0]),
      ),
    ).toEqual([])
  })

  it('is all that the levels rest on only where none of them joins anything to it', () => {
    const joins = (level: string) => /;|, or nearly all|^Nobody|\bAny\b|\bEvery\b.*\. /.test(level)
    expect(
      idsWhere(({ levels, counts }) => counts.alone === true && levels.slice(0, 2).some((level) => joins(level))),
    ).toEqual([])
  })
})
