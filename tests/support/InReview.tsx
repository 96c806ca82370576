import type { ReactNode } from 'react'
import { ReviewContext, useLastOpened } from '../../src/state/openStore'

/** Stands around a screen as the shell of a review does: the one that the test opened last. */
export const InReview = ({ children }: { readonly children: ReactNode }) => (
  <ReviewContext value={useLastOpened(({ document }) => document)}>{children}</ReviewContext>
)
