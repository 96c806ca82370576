import * as z from 'zod/mini'
import { effort, id, packLimits, packText as text } from './packFields'

/** What of a pack says which checks go together, and who carries them out. */

/**
 * Checks that one person carries out at one time: the third steps, from "in place" to "in place and checked", of some
 * questions. Each question keeps its step; the sitting says what these have in common.
 */
export const sitting = z.strictObject({
  id: id('The sitting.'),
  title: text("Its name, as a plan would call it, such as A governor's visit: the records of concerns.", 60),
  text: text(
    'What to do in it, as one action, for whoever does it. The steps of its questions stand beside it, so it does not repeat them.',
    240,
  ),
  success: text('How one will know that it is done.', 200),
  owner: text('Whose it is: a role, never a name. It has to be right for the step of each of its questions.', 80),
  effort,
  questions: z
    .array(id('A question.'))
    .check(
      z.minLength(2),
      z.maxLength(packLimits.sittingQuestions),
      z.describe(
        'The questions whose third action belongs into it: what one person can look at in one sitting. No question is in two.',
      ),
    ),
})

/** What a pack calls those whose work one person may do in a small school, exactly as in `owner` of its actions. */
export const roles = z.strictObject({
  head: text('What the pack calls the head.', 80),
  lead: text('What the pack calls the designated safeguarding lead.', 80),
  governor: text('What the pack calls the governor who checks.', 80),
})
