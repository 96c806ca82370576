import * as fc from 'fast-check'

/** Packs and answers as lines of the notation, so that a counterexample can be read and pasted into a test. */

const level = fc.constantFrom('0', '1', '2', '3')
const anyAnswer = fc.constantFrom('0', '1', '2', '3', '?', '-', 'n', 'n!')
const questions = fc.array(fc.constantFrom('C5', 'C5n', '3', '3n', '1', '1n'), { minLength: 1, maxLength: 9 })

/** Where a bar stands after a question, the next area begins; never after the last, since an area has a question. */
const inAreas = (tokens: readonly string[]) =>
  fc
    .array(fc.boolean(), { minLength: tokens.length, maxLength: tokens.length })
    .map((bars) =>
      tokens
        .map((token, index) => (bars[index] === true && index < tokens.length - 1 ? `${token} |` : token))
        .join(' '),
    )

const caseOf = (answer: fc.Arbitrary<string>) =>
  questions.chain((tokens) =>
    fc.record({
      packLine: inAreas(tokens),
      given: fc.array(answer, { minLength: tokens.length, maxLength: tokens.length }),
      /** The index of one of the questions. */
      chosen: fc.nat({ max: tokens.length - 1 }),
    }),
  )

/** A pack with any answers to it. */
export const anyCase = caseOf(anyAnswer)

/** A pack with a level for each question. */
export const answeredCase = caseOf(level)

/** The answers with one of them changed. */
export const withAnswer = (given: readonly string[], index: number, answer: string): readonly string[] =>
  given.map((other, at) => (at === index ? answer : other))
