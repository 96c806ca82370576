import { fileNameOf } from '../../core/report/fileName'
import type { ReadyReview } from '../../state/openStore'
import { replyFileText } from '../../state/reply'

/** Of a review file, as browsers and operating systems know it. */
export const replyType = 'application/json'

/** `Example-Primary-School-governor-reply-2026-11-23.review.json` */
export const replyFileName = ({ review }: Pick<ReadyReview, 'review'>): string => `${fileNameOf(review, 'governor-reply')}.review.json`

/** What a governor sends back, as a file to hand over. */
export const replyFile = (open: ReadyReview): File => new File([replyFileText(open)], replyFileName(open), { type: replyType })
