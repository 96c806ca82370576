import { Link } from 'wouter'
import { voteOf } from '../../core/workshop/votes'
import { useSessionsOf } from '../../state/codedViews'
import { howMany } from '../../core/report/words/words'
import { paths } from '../paths'

/** Leads from a review's card to what people answered by code: all of them in one line, however many they are; nothing where nobody has. */
export const CodedLine = ({ review }: { readonly review: string }) => {
  const people = useSessionsOf(review).reduce((sum, { session }) => sum + voteOf(session, 1).tables.length, 0)
  return people === 0 ? null : (
    <p className="small">
      <Link
        href={paths.pointsOfView(review)}
      >{`${howMany(people, 'person', 'people')} answered by code: compare answers`}</Link>
    </p>
  )
}
