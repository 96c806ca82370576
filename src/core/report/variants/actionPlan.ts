import { methodBlocks } from '../sections/method'
import { areaBlocks } from '../sections/areas'
import { coverBlocks } from '../sections/cover'
import { evidenceBlocks } from '../sections/evidence'
import { governorsBlocks } from '../sections/governors'
import { signOffBlocks } from '../sections/signOffs'
import { notCoveredBlocks } from '../sections/notCovered'
import { notesBlocks } from '../sections/notes'
import { planBlocks } from '../sections/plan'
import { carefulForBoards, type Variant } from '../variant'

const shows = { notes: true, owners: true, places: true, comments: true } as const

/** Page 1 for the governing body, then areas, plan, what governors said, evidence, notes and the method. */
export const actionPlan: Variant = {
  id: 'action-plan',
  title: 'Action plan',
  forWhom: 'For the governing body or trust board, and for whoever carries out the plan',
  purpose:
    'Page 1 is for the board; after it come the areas, the whole plan, what governors said, the evidence index, the notes and how every figure was worked out.',
  data: 'current',
  omits: carefulForBoards,
  shows,
  marking: 'Confidential. Self-assessed, not an Ofsted grade.',
  blocks: (input, options) => [
    ...coverBlocks('Safeguarding self-review: action plan', input, options, shows, 'below'),
    { kind: 'page-break' },
    ...areaBlocks(input.pack, input.scorecard),
    ...planBlocks(input, options),
    ...signOffBlocks(input, 2),
    ...governorsBlocks(input, options),
    ...evidenceBlocks(input.pack, input.review),
    ...notesBlocks(input, options),
    ...notCoveredBlocks(input),
    ...methodBlocks(input.pack, input.scorecard),
  ],
}
