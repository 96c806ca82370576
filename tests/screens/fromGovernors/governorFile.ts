import { noOtherPacks } from '../../../src/core/review/adoption'
import type { Change } from '../../../src/core/review/event'
import { replyOf } from '../../../src/core/review/governor'
import { stampChange } from '../../../src/core/review/log'
import { omitNothing, type PartialLog } from '../../../src/core/review/omission'
import { withData, type ReviewCopy } from '../../../src/core/review/reviewCopy'

export const chair: Change = {
  kind: 'contributor-set',
  contributor: 'chair',
  value: { role: 'Chair of governors', name: null, isGovernor: true },
}
export const view = (
  area: string,
  value: 'accepted' | 'want-evidence' | 'disagree',
  contributor = 'chair',
): Change => ({ kind: 'view-set', area, contributor, value })
export const comment = (id: string, question: string, text: string): Change => ({
  kind: 'comment-set',
  comment: id,
  value: { question, text },
})
export const signature = (milestone: string, fingerprint: string, id = 's1'): Change => ({
  kind: 'signature-set',
  signature: id,
  value: {
    milestone,
    fingerprint,
    name: 'A. Example',
    role: 'Chair of governors',
    meetingOn: '2026-12-08',
    minute: 'Minute 7.2',
    attests: ['read', 'asked'],
  },
})

/** A copy with what a governor adds to it in one page load, which is named by `writer`. */
export const withGovernor = (
  copy: ReviewCopy,
  changes: readonly Change[],
  writer = 'evening',
  by = 'chair',
): ReviewCopy => {
  let { log } = copy
  for (const [index, change] of changes.entries())
    log = [
      ...log,
      stampChange({ log: log, omitted: copy.omitted }, change, {
        writer,
        n: index + 1,
        at: '2026-12-08T19:00:00Z',
        by,
      }),
    ]
  return { ...copy, log }
}

/** What the school sends: its review without the history. */
export const sent = ({ pack, log, omitted }: ReviewCopy): ReviewCopy =>
  withData({ otherPacks: noOtherPacks, pack, log, omitted }, 'current', omitNothing)

/** What the governor sends back of such a copy. */
export const reply = ({ pack, log, omitted }: ReviewCopy, by = 'chair'): ReviewCopy => ({
  otherPacks: noOtherPacks,
  pack,
  ...replyOf({ log, omitted }, by),
})

/** The reply to a copy in one go. */
export const replyTo = (copy: ReviewCopy, ...changes: readonly Change[]): ReviewCopy =>
  reply(withGovernor(sent(copy), [chair, ...changes]))

/** A file as somebody would forge it: the same log with events that no governor's screen makes. */
export const forged = (
  file: ReviewCopy,
  events: PartialLog['log'],
  omitted: PartialLog['omitted'] = [],
): ReviewCopy => ({ ...file, log: [...file.log, ...events], omitted: [...file.omitted, ...omitted] })
