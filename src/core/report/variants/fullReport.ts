import { methodBlocks } from '../sections/method'
import { answerBlocks } from '../sections/answers'
import { areaBlocks } from '../sections/areas'
import { changeBlocks } from '../sections/changes'
import { coverBlocks } from '../sections/cover'
import { evidenceBlocks } from '../sections/evidence'
import { governorsBlocks } from '../sections/governors'
import { signOffBlocks } from '../sections/signOffs'
import { notCoveredBlocks } from '../sections/notCovered'
import { planBlocks } from '../sections/plan'
import { sourceBlocks } from '../sections/sources'
import { omitsNothing, type Variant } from '../variant'

const shows = { notes: true, owners: true, places: true, comments: true } as const

/** Everything: the cover, every question with its answer, note and evidence, the plan, what governors said, what changed, the evidence index, the method and the sources. */
export const fullReport: Variant = {
  id: 'full-report',
  title: 'Full report',
  forWhom: 'For the safeguarding lead, the head, and whoever reviews the review',
  purpose:
    'Every question with its answer, what that means, its note and its evidence; then the plan, what governors said, what changed, the evidence index, the method and the sources.',
  data: 'current',
  omits: omitsNothing,
  shows,
  marking: 'Confidential. Self-assessed, not an Ofsted grade.',
  blocks: (input, options) => [
    ...coverBlocks('Safeguarding self-review: full report', input, options, shows, 'below'),
    { kind: 'page-break' },
    ...areaBlocks(input.pack, input.scorecard),
    ...answerBlocks(input, options),
    ...planBlocks(input, options),
    ...signOffBlocks(input, 2),
    ...governorsBlocks(input, options),
    ...changeBlocks(input),
    ...evidenceBlocks(input.pack, input.review),
    ...notCoveredBlocks(input),
    ...methodBlocks(input.pack, input.scorecard),
    ...sourceBlocks(input),
  ],
}
