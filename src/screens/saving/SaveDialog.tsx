import { useLocation } from 'wouter'
import { personalDataInLog } from '../../core/review/personalDataInLog'
import { foldEvents } from '../../core/review/foldEvents'
import { howMany } from '../../core/report/words/words'
import type { ReviewCopy } from '../../state/openFile'
import { withoutPersonalData } from '../../state/withoutPersonalData'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { paths } from '../paths'
import { saveReviewFile } from './saveFile'
import { notComplete } from '../personalData/findingWords'
import { currentFirst, sayPlace } from '../personalData/foundEntries'
import { FoundExcerpts } from '../personalData/FoundExcerpts'

/** The buttons are to be in sight, on a phone too. */
const shownAtMost = 2

interface Props {
  readonly copy: ReviewCopy
  readonly onClose: () => void
}

const Asking = ({ copy, onClose }: Props) => {
  const [, navigate] = useLocation()
  const found = personalDataInLog(copy)
  const inHistory = found.filter(({ isCurrent }) => !isCurrent).length
  const save = (chosen: ReviewCopy) => {
    saveReviewFile(chosen, chosen === copy)
    onClose()
  }
  const look = () => {
    onClose()
    navigate(paths.personalData(foldEvents(copy).id))
  }
  return (
    <>
      <p>{`${howMany(found.length, 'entry', 'entries')} may hold personal data${inHistory > 0 ? `, ${inHistory === found.length ? 'all' : inHistory} only in the history` : ''}. The file holds all of it, and is not encrypted.`}</p>
      <ul className="personal-data-short">
        {currentFirst(found)
          .slice(0, shownAtMost)
          .map((entry) => (
            <li key={entry.event.id}>
              <p className="small">{sayPlace(copy.pack, entry)}</p>
              <FoundExcerpts entry={entry} around={25} />
            </li>
          ))}
      </ul>
      {found.length > shownAtMost && <p>And {howMany(found.length - shownAtMost, 'more entry', 'more entries')}.</p>}
      <p className="small muted">{notComplete}</p>
      <div className="row">
        <Button look="primary" onClick={() => save(copy)}>
          Save all the same
        </Button>
        <Button onClick={() => save(withoutPersonalData(copy))}>Save without these texts</Button>
        <Button look="quiet" onClick={look}>
          Look at them
        </Button>
      </div>
    </>
  )
}

/** Asks before a file of a review is saved in which something was found. `copy: null` keeps it shut. */
export const SaveDialog = ({ copy, onClose }: { readonly copy: ReviewCopy | null; readonly onClose: () => void }) => (
  <Dialog title="Save it with these texts?" isOpen={copy !== null} onClose={onClose}>
    {copy !== null && <Asking copy={copy} onClose={onClose} />}
  </Dialog>
)
