import { evidenceMonths } from '../../review/evidenceState'

/** How long a check of evidence counts, in the words of every sentence that says so. */
export const inTime = `within ${evidenceMonths} months before the review date`

/** What proof is, wherever answers with proof are counted. */
export const proofMeaning = `Proof is evidence that says where it is kept and was checked ${inTime}.`

/** When it counts no more. */
export const outOfTime = `more than ${evidenceMonths} months before the review date`
