import { useEffect, useState } from 'react'
import { howMany } from '../../core/report/words/words'
import { backupReminder, type BackupReminder } from '../../state/backupReminder'
import { putOffReminder } from '../../state/backups'
import { dayOf, now } from '../../state/clock'
import { isExample } from '../../state/examples'
import { isGovernor, useReadyReview } from '../../state/openStore'
import { isClearedAfterAWeek } from '../../state/persistence'
import { Button } from '../../ui/Button'
import { useSaveFile } from '../saving/useSaveFile'

const lastWords = ({ daysAgo, changes }: BackupReminder): string => {
  const only = `${howMany(changes, 'change')} since then ${changes === 1 ? 'is' : 'are'} only in this browser.`
  if (daysAgo === null)
    return `Not saved as a file yet: ${howMany(changes, 'change is', 'changes are')} only in this browser.`
  return `In a file as of ${daysAgo === 0 ? 'today' : daysAgo === 1 ? 'yesterday' : `${daysAgo} days ago`}: ${only}`
}

/** A quiet line, now and then, that what is answered here is in one browser alone. Not for examples, nor for a governor's copy, which the school has. */
export const BackupNotice = () => {
  const { save, dialog } = useSaveFile()
  const [isCleared, setCleared] = useState(false)
  useEffect(() => {
    // A browser that does not say is taken for one that keeps.
    isClearedAfterAWeek().then(setCleared, () => undefined)
  }, [])
  const id = useReadyReview((open) => open.id)
  const reminder = useReadyReview((open) =>
    isGovernor(open) || isExample(open.id) ? null : backupReminder({ ...open, isCleared }, now(), dayOf),
  )
  return (
    <>
      {reminder !== null && (
        <aside className="backup-reminder no-print" aria-label="Reminder to save a file">
          <p>{`${lastWords(reminder)} ${isCleared ? 'This browser clears what a site keeps after seven days of use without a visit.' : 'Browsers can clear what a site keeps; Safari does so after seven days of use without a visit.'}`}</p>
          <span className="row tools">
            <Button look="quiet" onClick={save}>
              Save a file
            </Button>
            <Button look="quiet" onClick={() => void putOffReminder(id)}>
              Not now
            </Button>
          </span>
        </aside>
      )}
      {dialog}
    </>
  )
}
