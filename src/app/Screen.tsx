import { useLocation } from 'wouter'
import { isGovernor, useReadyReview } from '../state/openStore'
import { useFetched } from '../ui/fetched'
import { Loading } from './Loading'
import { NotFound } from './NotFound'
import { findScreen, reviewAt, reviewShell, type Audience, type Found } from './routes'

const Drawn = ({ found: { screen, parts } }: { readonly found: Found }) => {
  const draw = useFetched(screen)
  return draw === null ? <Loading /> : draw(parts)
}

const ScreenFor = ({ audience }: { readonly audience: Audience }) => {
  const [address] = useLocation()
  const found = findScreen(address, [audience])
  return found === null ? <NotFound /> : <Drawn found={found} />
}

/** A screen of the open review, for whoever it is that looks at it: a governor reads, comments and signs, and has no way to answer. */
const ScreenOfReview = () => <ScreenFor audience={useReadyReview(isGovernor) ? 'governor' : 'school'} />

const InReview = ({ id }: { readonly id: string }) => {
  const drawAround = useFetched(reviewShell)
  return drawAround === null ? <Loading /> : drawAround(id, <ScreenOfReview />)
}

/** The screen on show. */
export const Screen = () => {
  const review = reviewAt(useLocation()[0])
  return review === null ? <ScreenFor audience="everybody" /> : <InReview id={review} />
}
