import type { Pack } from '../core/content/pack'
import type { Parsed } from '../core/content/problem'
import { omitEvents } from '../core/review/leavingOut'
import { mergePartialLogs } from '../core/review/merging'
import type { DataChoice, LeaveOut, PartialLog } from '../core/review/omission'
import { digestOf } from './fingerprint'

/** A review as it lies on a device or in a file: its log, as far as it is there, and the pack that it was made with. */
export interface ReviewCopy extends PartialLog {
  readonly pack: Pack
}

/** The copy that goes out, with history or without, and without what is left out of the page. Its fingerprint is the same. */
export const withData = (copy: ReviewCopy, choice: DataChoice, leaveOut: LeaveOut): ReviewCopy => ({ ...copy, ...omitEvents(copy, choice, leaveOut, digestOf) })

/** The union of what two copies of one log hold, see `mergePartialLogs`. */
export const mergeCopies = (a: PartialLog, b: PartialLog): Parsed<PartialLog> => mergePartialLogs(a, b, digestOf)
