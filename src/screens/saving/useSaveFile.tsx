import { useState, type ReactNode } from 'react'
import { useReadyReview } from '../../state/openStore'
import type { ReviewCopy } from '../../state/openFile'
import { SaveDialog } from './SaveDialog'
import { saveOrAsk } from './saveOrAsk'

/** Saves the open review as a file: at once where nothing in it looks like personal data, else it asks once, in a dialog that has to stand somewhere on the page. */
export const useSaveFile = (): { readonly save: () => void; readonly dialog: ReactNode } => {
  const { pack, log, omitted } = useReadyReview()
  const [asked, setAsked] = useState<ReviewCopy | null>(null)
  return {
    save: () => saveOrAsk({ pack, log, omitted }, setAsked),
    dialog: <SaveDialog copy={asked} onClose={() => setAsked(null)} />,
  }
}
