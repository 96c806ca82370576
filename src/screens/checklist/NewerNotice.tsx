import { Link } from 'wouter'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'
import { useNewerPack } from './useNewerPack'

/** Says that there is a newer version of the checklist; nothing where there is none, or one person alone answers what they were asked. */
export const NewerNotice = () => {
  const { id, version, isIndependent } = useReadyReview((open) => ({
    id: open.id,
    version: open.pack.version,
    isIndependent: open.review.isIndependent,
  }))
  const newer = useNewerPack()
  if (newer.status !== 'found' || isIndependent) return null
  return (
    <Notice tone="neutral" title={`A newer version of this checklist is here: ${newer.pack.version}`}>
      <p>
        This review is with version {version}, and stays with it until you move it. See what is different, and how many
        answers would have to be confirmed.
      </p>
      <div>
        <Link href={paths.checklist(id)} className={buttonClass({})}>
          See what has changed
        </Link>
      </div>
    </Notice>
  )
}
