import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { questionsInScope, scopeOf } from '../../src/core/content/applies'
import { levelValues, packSchema, type Pack } from '../../src/core/content/pack'
import { packLimits } from '../../src/core/content/packFields'
import { percent } from '../../src/core/math/percent'
import { bandRules } from '../../src/core/report/sections/method'
import { fractionWords, inWords } from '../../src/core/report/words/numberWords'
import { bandThresholds, capitalised } from '../../src/core/report/words/words'
import { sayDuration } from '../../src/core/report/words/sayDuration'
import { minutesToAnswer } from '../../src/core/content/timing'
import { evidenceMonths } from '../../src/core/review/evidenceState'
import { coverageForBand } from '../../src/core/scoring/scoreReview'
import { pack } from './builtInPack'

/**
 * A text that states a number is tied here to what it states, where the text cannot be made from it: in the checklist
 * itself, which is data, in the notes, and on the first page, which is shown before the checklist is there. Change a value, and its
 * test fails until the words follow.
 */

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const readme = read('README.md')
const contentReadme = read('content/README.md').replace(/\s+/g, ' ')
const firstPage = read('src/screens/home/Introduction.tsx')

const questions = pack.questions.length
const inScope = (id: string) => questionsInScope(pack, scopeOf(pack, id))
const weights: readonly number[] = packSchema.shape.questions.def.element.shape.weight.def.values
const top = levelValues[levelValues.length - 1]

/** A row of the README's table of formulas. */
const rule = (figure: string): string => new RegExp(`^\\| ${figure} \\| (.*) \\|$`, 'm').exec(readme)?.[1] ?? ''

/** What a band's meaning has to say of its limits: where it begins, and where the next one does. */
const limitsOf = (of: Pack, index: number): readonly string[] =>
  [of.bands[index], of.bands[index + 1]].flatMap((band) =>
    band === undefined || band.from[0] === 0
      ? []
      : [fractionWords({ numerator: band.from[0], denominator: band.from[1] })],
  )

describe('the checklist', () => {
  it.each(pack.bands.map(({ name, meaning }, index) => [name, meaning, index] as const))(
    'says in the meaning of “%s” from which score it begins, and where it ends',
    (_, meaning, index) => {
      const said =
        meaning.match(
          /\b(?:half|(?:one|two|three|four|five|six|seven|eight|nine) (?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)\b|\d+(?:\.\d+)?%/g,
        ) ?? []
      expect([...new Set(said)].sort()).toEqual([...limitsOf(pack, index)].sort())
    },
  )

  it('says of “Sound” what all answers “in place” come to', () => {
    const allInPlace = { numerator: 2, denominator: levelValues.length - 1 }
    const sound = pack.bands.find(({ meaning }) => meaning.includes('the score when every answer is ‘In place’'))
    expect(sound?.from).toEqual([allInPlace.numerator, allInPlace.denominator])
    expect(sound?.meaning).toContain(`${fractionWords(allInPlace)} (the score when every answer is ‘In place’)`)
  })

  it('names each weight that there is, and which of them is critical', () => {
    const said = [...pack.weighting.matchAll(/(\d) is (life-critical|important|good practice)/g)].map(([, weight]) =>
      Number(weight),
    )
    expect([...said].sort()).toEqual([...weights].sort())
    expect(pack.weighting).toContain(`Every question with weight ${Math.max(...weights)} is critical`)
    expect(new Set(pack.questions.filter((question) => question.critical).map(({ weight }) => weight))).toEqual(
      new Set([Math.max(...weights)]),
    )
  })

  it('asks for a check from the time in which evidence counts', () => {
    const months = pack.levels
      .concat(pack.questions.map(({ levels }) => ({ value: 3, name: '', meaning: levels[3] })))
      .filter(({ value }) => value === 3)
    expect(
      months.filter(({ meaning }) => !meaning.includes(`${evidenceMonths} months`)).map(({ meaning }) => meaning),
    ).toEqual([])
  })
})

describe('the README', () => {
  it('counts the questions, the critical ones and the levels', () => {
    expect(readme).toContain(
      `turned into ${inScope('lessons').length} plain questions, with ${questions - inScope('lessons').length} more`,
    )
    expect(readme).toContain(`with ${inWords(levelValues.length)} described levels`)
  })

  it('names each level with its points, and each weight', () => {
    expect(readme).toContain(
      `at a level: ${pack.levels.map(({ value, name }) => `${value} ${name.toLowerCase()}`).join(', ')}.`,
    )
    expect(
      [...(/weight of a question \(([^)]*)\)/.exec(readme)?.[1] ?? '').matchAll(/\d/g)].map(Number).sort(),
    ).toEqual([...weights].sort())
  })

  it('divides the score by what the highest level comes to, and opens the interval to it', () => {
    expect(rule('score')).toContain(`divided by ${top} × the sum`)
    expect(rule('if the rest were answered')).toContain(`with level ${levelValues[0]} and with level ${top}`)
  })

  it('says which score each band takes, and from which coverage there is one', () => {
    for (const { band, score } of bandRules(pack))
      expect(rule('overall')).toContain(`*${band.name.toLowerCase()}* ${score}`)
    expect(rule('overall')).toContain(
      `None while less than ${fractionWords(coverageForBand)} is answered, by the sums of *w*, `,
    )
  })

  it('says how a figure is rounded near a limit', () => {
    const said = /just below (two thirds) is ([\d.]+%)/.exec(readme)
    expect(
      bandRules(pack)
        .map(({ score }) => score)
        .join(),
    ).toContain(said?.[1])
    expect(said?.[2]).toBe(percent({ numerator: 66_659, denominator: 100_000 }, bandThresholds(pack)))
  })

  it('says how old evidence may be', () => {
    expect(rule('answers with proof')).toContain(`checked within ${evidenceMonths} months before the review date`)
  })

  it('asks for the Node that the package asks for', () => {
    const { engines }: { readonly engines: { readonly node: string } } = JSON.parse(read('package.json'))
    expect(`>=${/Node\.js ([\d.]+) or newer/.exec(readme)?.[1]}`).toBe(engines.node)
  })
})

describe('the notes on writing a checklist', () => {
  const counted = (n: number) => n.toLocaleString('en-GB')

  it('say how much one may hold', () => {
    expect(contentReadme).toContain(
      `${counted(packLimits.questions)} questions in ${counted(packLimits.areas)} areas, ${counted(packLimits.sources)} sources of ${counted(packLimits.parts)} parts each, and ${counted(packLimits.documents)} documents and ${counted(packLimits.terms)} terms`,
    )
  })

  it('say how long the rule for choosing a level may be', () => {
    expect(contentReadme).toContain(
      `up to ${inWords(packLimits.ruleSteps)} \`steps\`, and up to ${counted(packLimits.ruleWords)} \`words\``,
    )
  })

  it('say how many sittings there may be, of how many questions each', () => {
    expect(contentReadme).toContain(`Up to ${counted(packLimits.sittings)} sittings`)
    expect(contentReadme).toContain(`the third actions of two to ${inWords(packLimits.sittingQuestions)} \`questions\``)
  })

  it('name the levels, the bands, the weights and the actions as the app takes them', () => {
    expect(contentReadme).toContain(
      `Names and meanings of the ${inWords(levelValues.length)} levels, in order: values ${levelValues.join(', ')}.`,
    )
    expect(contentReadme).toContain(`The ${inWords(pack.bands.length)} bands`)
    expect(
      [...(/\| `weight`, `critical` \| ([^|]*)\|/.exec(contentReadme)?.[1] ?? '').matchAll(/\d/g)].map(Number),
    ).toEqual(expect.arrayContaining([...weights]))
    expect(contentReadme).toContain(`Critical is \`true\` exactly where the weight is ${Math.max(...weights)}`)
    expect(contentReadme).toContain(
      `\`actions\` | ${capitalised(inWords(levelValues.length - 1))}: \`from\` level 0, 1 and 2`,
    )
  })

  it('ask for a check from the time in which evidence counts', () => {
    expect(contentReadme).toContain(`Somebody other than the doer looked within ${evidenceMonths} months`)
  })

  it('give fractions as they are said', () => {
    expect(contentReadme).toContain(
      `\`[2, 3]\` is ${fractionWords({ numerator: 2, denominator: 3 })}, and \`[17, 20]\` is ${percent({ numerator: 17, denominator: 20 })}.`,
    )
  })
})

test('the first page counts the questions of each scope, and says how long they take', () => {
  const said = firstPage.replace(/\s+/g, ' ')
  const time = (id: string) => `about ${sayDuration(minutesToAnswer(inScope(id)))}`
  expect(said).toContain(`the ${inScope('critical').length} critical questions, ${time('critical')}`)
  expect(said).toContain(`the ${inScope('lessons').length} on the lessons of 2008, ${time('lessons')}`)
  expect(said).toContain(`all ${inScope('whole').length}, with today’s duties, ${time('whole')}`)
})
