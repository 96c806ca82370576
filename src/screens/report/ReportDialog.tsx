import { Dialog } from '../../ui/Dialog'
import type { PdfMaker } from './makePdf'
import { ReportMaker } from './ReportMaker'
import type { Variant } from '../../core/report/variant'

interface Props {
  /** `null` keeps the dialog shut. */
  readonly variant: Variant | null
  readonly load: () => Promise<PdfMaker>
  readonly onClose: () => void
}

/** The dialog in which a report is looked at and made. */
export const ReportDialog = ({ variant, load, onClose }: Props) => (
  <Dialog title={variant?.title ?? ''} isOpen={variant !== null} isWide onClose={onClose}>
    {variant !== null && <ReportMaker key={variant.id} variant={variant} load={load} />}
  </Dialog>
)
