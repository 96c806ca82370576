import { SiteBar } from '../screens/bar/SiteBar'
import { useOpenReview } from '../state/openStore'
import { reviewAt } from './routes'
import { hasOwnBar } from './ownBar'
import { useShown } from './shown'

/** The bar of the page; a review or a session that is on show has one of its own. */
export const Header = () => {
  const { address } = useShown()
  const review = address === null ? null : reviewAt(address)
  const hasBar = useOpenReview((open) => open.status === 'ready' && open.id === review)
  return hasBar || (address !== null && hasOwnBar(address)) ? null : <SiteBar />
}
