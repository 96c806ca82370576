import { useOpenReview } from './openStore'

/** Lets go of the open review if it is this one, since what is stored for it has changed behind it. The next look at it reads it afresh, with what still waits to be stored. */
export const closeReview = (id: string): void => {
  const open = useOpenReview.getState()
  if (open.status !== 'closed' && open.id === id) useOpenReview.setState({ status: 'closed' }, true)
}
