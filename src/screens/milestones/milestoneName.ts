import * as z from 'zod/mini'

/** As long as fits into a line of a report, in letters. */
const longestMilestoneName = 120

/** What a form asks for that keeps the review by a name. */
export const milestoneFields = z.object({
  name: z
    .string()
    .check(
      z.trim(),
      z.normalize(),
      z.minLength(1, 'Give it a name, such as “Autumn 2026, to full governors”.'),
      z.maxLength(longestMilestoneName, `Use at most ${longestMilestoneName} characters.`),
    ),
})

/** What may come back of a form that was left. */
export const keptMilestone = z.object({ name: z.string() })
