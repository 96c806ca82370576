import type { ReadyReview } from './openStore'

/** Names what was sent last to the governor who reads here, in keys of what they note of it: with another sending they begin anew. */
export const sentTo = ({ id, me, review }: Pick<ReadyReview, 'id' | 'me' | 'review'>): string =>
  `${id}/${me}/${review.milestones.at(-1)?.id ?? ''}`
