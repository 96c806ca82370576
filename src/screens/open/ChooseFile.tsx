import { Link } from 'wouter'
import { FileButton } from '../../ui/FileButton'
import { Page } from '../../ui/Page'
import { openable } from '../openable'
import { paths } from '../paths'

/** Nothing waits: a file can be opened here. */
export const ChooseFile = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => (
  <Page title="Open a file">
    <p className="measure">
      A review, what a governor or a colleague sent you, a PDF with data, or a checklist. It is read on this device and
      goes nowhere else.
    </p>
    <div className="row">
      <FileButton label="Open a file" accept={openable} onFiles={onFiles} look="primary" large />
      <span className="open-drop muted small">or drop or paste one or several anywhere on this page</span>
    </div>
    <p className="small muted measure">
      After this page was loaded anew, a file that waited here has to be opened again: until you decide, nothing of it
      is kept.
    </p>
    <p>
      <Link href={paths.home}>All reviews on this device</Link>
    </p>
  </Page>
)
