import { Link } from 'wouter'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { paths } from '../paths'

export const UnknownQuestion = ({ id }: { readonly id: string }) => {
  const review = useReadyReview(({ id }) => id)
  return (
    <Page title="There is no such question">
      <p>
        This review’s checklist has no question “{id}”. The address may have been mistyped, or made with another version
        of the checklist. All answers are as they were.
      </p>
      <p>
        <Link href={paths.overview(review)} className={buttonClass({ look: 'primary' })}>
          All questions
        </Link>
      </p>
    </Page>
  )
}
