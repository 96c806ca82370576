import { copyIn } from '../../core/review/adoption'
import { useState, type ReactNode } from 'react'
import type { ReviewCopy } from '../../state/openFile'
import { ready, useReviewDocument } from '../../state/openStore'
import { later } from '../../ui/fetched'
import { saveOrAsk } from './saveOrAsk'

// Hardly ever is anything asked.
const SaveDialog = later(async () => (await import('./SaveDialog')).SaveDialog)

/** Saves the open review as a file: at once where nothing in it looks like personal data, else it asks once, in a dialog that has to stand somewhere on the page. */
export const useSaveFile = (): { readonly save: () => void; readonly dialog: ReactNode } => {
  const { state } = useReviewDocument()
  /** What waits for an answer; absent until something has, so that the dialog is not fetched before. */
  const [asked, setAsked] = useState<ReviewCopy | null>()
  return {
    save: () => {
      saveOrAsk(copyIn(ready(state.getState())), setAsked)
    },
    dialog: asked !== undefined && <SaveDialog copy={asked} onClose={() => setAsked(null)} />,
  }
}
