import { Button } from '../../ui/Button'
import type { Product } from './making'
import { MakingState } from './MakingState'
import { useMaking } from './useMaking'

interface Props {
  readonly pdf: Product
  /** Whether the PDF has the review's data inside. Absent: it has none. */
  readonly carries?: boolean
  readonly word: Product
}

/** How far a report is, and the buttons that make it, which stay in sight below what is chosen. */
export const ReportDownloads = ({ pdf, carries = false, word }: Props) => {
  const { making, isBusy, make, reach, saveAgain } = useMaking()
  return (
    <>
      <p className="small muted">
        Made on this device; nothing is sent. The Word document (.docx) is for editing: it carries no data.
      </p>
      <MakingState making={making} onRetry={(product) => void make(product)} onSaveAgain={saveAgain} />
      <div className="downloads row">
        <Button
          look="primary"
          aria-disabled={isBusy}
          onPointerEnter={() => reach(pdf)}
          onFocus={() => reach(pdf)}
          onClick={() => void make(pdf)}
        >
          {carries ? 'Download PDF with review data' : 'Download PDF'}
        </Button>
        <Button
          aria-disabled={isBusy}
          onPointerEnter={() => reach(word)}
          onFocus={() => reach(word)}
          onClick={() => void make(word)}
        >
          Download Word
        </Button>
      </div>
    </>
  )
}
