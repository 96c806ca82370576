import { Link } from 'wouter'
import type { ListedReview } from '../../state/reviewGroups'
import { Expander } from '../../ui/Expander'
import { later } from '../../ui/fetched'
import { paths } from '../paths'
import { ReviewCard, type CardLook } from './ReviewCard'

// Few ever see one.
const DamagedCard = later(async () => (await import('./DamagedCard')).DamagedCard)

interface Props extends CardLook {
  readonly item: ListedReview
  /** Whether it is the one changed last: then it is the thing to go on with. */
  readonly isLatest: boolean
}

/** What people answered for themselves, folded under the review that asked them. */
const Independent = ({ item: { summary, independent }, ...look }: CardLook & Pick<Props, 'item'>) =>
  independent.length === 0 ? null : (
    <div className="home-independent">
      <Expander
        title={
          independent.length === 1
            ? 'One person answered independently'
            : `${independent.length} people answered independently`
        }
      >
        <p>
          <Link href={paths.pointsOfView(summary.id)}>Compare answers</Link>
        </p>
        <ul className="home-reviews">
          {independent.map((answers) => (
            <li key={answers.id}>
              <ReviewCard {...look} summary={answers} isLatest={false} isBeside />
            </li>
          ))}
        </ul>
      </Expander>
    </div>
  )

/** A review in the list, with what stands beside it. */
export const ReviewItem = ({ item, isLatest, ...look }: Props) => (
  <>
    {item.summary.kind === 'found' ? (
      <ReviewCard {...look} summary={item.summary} isLatest={isLatest} isBeside={false} />
    ) : (
      <DamagedCard summary={item.summary} onFailure={look.onFailure} />
    )}
    <Independent {...look} item={item} />
  </>
)
