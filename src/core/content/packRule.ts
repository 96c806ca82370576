import * as z from 'zod/mini'
import { packLimits, packText as text } from './packFields'

/** What of a pack says how to choose a level. */

const numberOfCases = z.int().check(z.minimum(1), z.maximum(packLimits.cases))

/** What to look at where a level counts cases, and how many level 2 asks for. */
export const counts = z.strictObject(
  {
    of: z
      .union([numberOfCases, z.literal('all')], 'should be a whole number from 1 to 50, or "all"')
      .check(z.describe('How many of the latest to look at: 1 to 50, or "all" of the last 12 months.')),
    what: text('What is counted, as it stands after the number, such as latest concerns.', 80),
    needs: z.optional(
      z
        .union(
          [z.literal(['nearly all', 'every']), numberOfCases],
          'should be "nearly all", "every", or the number of cases that is enough',
        )
        .check(
          z.describe(
            'How many of them level 2 asks for: nearly all by the rule, every one, or at least so many. Not given: no level follows from the count, and none is offered.',
          ),
        ),
    ),
    lowest: z.optional(
      z.literal(1).check(z.describe('1 where level 0 asks for more than that it is so in hardly any of them.')),
    ),
    alone: z.optional(
      z
        .literal(true)
        .check(
          z.describe('True where levels 0 to 2 rest on this count alone; else it is said that more belongs to it.'),
        ),
    ),
  },
  'should be an object that says "of" and "what", or null where no level counts cases',
)

const counting = z.strictObject({
  oneMissingFrom: numberOfCases.check(
    z.describe('From how many cases on one may be missing, and it is still nearly all.'),
  ),
  oneMissingIn: numberOfCases.check(
    z.describe('In how many cases one more may be missing: 10 for "all but one in ten".'),
  ),
  hardlyAnyBelow: z
    .tuple([numberOfCases, numberOfCases], 'should be a fraction of two whole numbers from 1 to 50, such as [1, 4]')
    .check(z.describe('Hardly any is less than this share, as a fraction: [1, 4] is a quarter.')),
  fewer: text('Which of the words says what holds where there are fewer cases than asked for, as it stands there.', 80),
  noCase: z
    .int()
    .check(
      z.minimum(1),
      z.maximum(packLimits.ruleSteps),
      z.describe('Which of the steps says how to answer where there was no case: 1 for the first.'),
    ),
})

/** How to choose a level, for all questions alike. */
export const rule = z
  .strictObject({
    steps: z
      .array(text('One step.', 400))
      .check(z.minLength(1), z.maxLength(packLimits.ruleSteps), z.describe('How to choose a level, step by step.')),
    words: z
      .array(
        z.strictObject({
          word: text('The word, or several with commas that mean the same.', 80),
          means: text('What it means in every level of the pack.', 300),
        }),
      )
      .check(z.maxLength(packLimits.ruleWords), z.describe('Words that mean the same in every level.')),
    counting: z.optional(
      counting.check(
        z.describe(
          'The numbers behind “nearly all” and “hardly any”, with which the app tells which level a count fits.',
        ),
      ),
    ),
  })
  .check(
    z.refine(({ steps, counting: said }) => said === undefined || said.noCase <= steps.length, {
      error: 'names a step that there is not',
      path: ['counting', 'noCase'],
    }),
    z.refine(({ words, counting: said }) => said === undefined || words.some(({ word }) => word === said.fewer), {
      error: 'is none of the words of the rule',
      path: ['counting', 'fewer'],
    }),
  )
