import { SiteBar } from '../screens/bar/SiteBar'
import { useOpenReview } from '../state/openStore'
import { reviewAt } from './routes'
import { useShown } from './shown'

/** The bar of the page; a review that is on show has one of its own. */
export const Header = () => {
  const { address } = useShown()
  const review = address === null ? null : reviewAt(address)
  const hasBar = useOpenReview((open) => open.status === 'ready' && open.id === review)
  return hasBar ? null : <SiteBar />
}
