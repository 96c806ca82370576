import { Link } from 'wouter'
import { sayContributor } from '../../core/review/people'
import { foldEvents } from '../../core/review/foldEvents'
import { forgetIncoming, type ReviewCopy } from '../../state/incoming'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'

/** A governor's file whose review is not on this device: it says where it belongs. */
export const ReplyElsewhere = ({ copy, by }: { readonly copy: ReviewCopy; readonly by: string }) => {
  const { contributors, details } = foldEvents(copy)
  const governor = contributors.find(({ id }) => id === by)
  return (
    <Page title="This file belongs to a review on another device">
      <Notice
        tone="neutral"
        title={`From ${governor === undefined ? 'a governor' : sayContributor(governor)}, for the review of ${details.school ?? 'a school without a name'}`}
      >
        <p>
          It holds only what the governor added: views, comments or signatures. The school’s answers are not in it, so
          there is nothing to look at without the review itself.
        </p>
        <p>
          Open it on the device where the review is. If you have the review as a file, open that here first, then this
          one. Nothing was changed.
        </p>
      </Notice>
      <p>
        <Link href={paths.home} onClick={forgetIncoming} className={buttonClass({ look: 'primary' })}>
          All reviews on this device
        </Link>
      </p>
    </Page>
  )
}
