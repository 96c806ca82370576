import { Link } from 'wouter'
import { howMany } from '../../core/report/words/words'
import { useSeveralFiles } from '../../state/severalFiles'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'

/** Leads back to files that were opened together with one that led here, and still need a decision. */
export const FilesWaiting = () => {
  const waiting = useSeveralFiles().several?.waiting.length ?? 0
  if (waiting === 0) return null
  return (
    <div className="page no-print">
      <Notice tone="neutral" title={`${howMany(waiting, 'file')} still to decide on`}>
        <p>
          <Link href={paths.open}>Go on with the files that were opened together</Link>
        </p>
      </Notice>
    </div>
  )
}
