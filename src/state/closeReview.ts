import { useOpenReview } from './openReview'
import { unsavedCount } from './saving'

/** Lets go of the open review if it is this one, since what is stored for it has changed behind it; the next look at it reads it afresh. */
export const closeReview = (id: string): void => {
  const open = useOpenReview.getState()
  if (open.status !== 'closed' && open.id === id) useOpenReview.setState({ status: 'closed' }, true)
}

/** The same, unless some of what was entered is not on disk yet and would be lost from sight. */
export const closeSavedReview = (id: string): void => {
  if (unsavedCount() === 0) closeReview(id)
}
