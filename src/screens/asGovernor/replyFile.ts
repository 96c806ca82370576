import { fileNameOf, fileNamePart } from '../../core/report/fileName'
import type { ReadyReview } from '../../state/openStore'
import { replyFileText } from '../../state/reply'

/** Of a review file, as browsers and operating systems know it. */
export const replyType = 'application/json'

/** `Example-Primary-School-governor-reply-Chair-of-governors-k3f9-2026-11-23.review.json`: replies meet in one folder, two of the same role too. */
export const replyFileName = ({ review, me }: Pick<ReadyReview, 'review' | 'me'>): string => {
  const role = fileNamePart(review.contributors.find(({ id }) => id === me)?.role ?? '')
  return `${fileNameOf(review, ['governor-reply', role, fileNamePart(me).slice(0, 4)].filter((part) => part !== '').join('-'))}.review.json`
}

/** What a governor sends back, as a file to hand over. */
export const replyFile = (open: ReadyReview): File =>
  new File([replyFileText(open)], replyFileName(open), { type: replyType })
