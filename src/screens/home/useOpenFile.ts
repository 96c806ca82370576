import { useLocation } from 'wouter'
import { howMany } from '../../core/report/words'
import { useChosenPack } from '../../state/chosenPack'
import { closeReview } from '../../state/closeReview'
import { openFile, type FileOutcome } from '../../state/openFile'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'
import type { Failure } from './FailedNotice'

const takenInWords = ({ isNew, added }: Extract<FileOutcome, { kind: 'review' }>): string => {
  if (isNew) return `The review was opened: ${howMany(added, 'entry', 'entries')} from its file.`
  return added === 0 ? 'This review is here already, with all that the file holds.' : `${howMany(added, 'entry', 'entries')} from the file ${added === 1 ? 'was' : 'were'} added to the review on this device.`
}

/** Opens a file and goes where it leads: a review to its overview, a checklist to the set-up of a review with it. */
export const useOpenFile = (onFailure: (failure: Failure | null) => void): ((file: File) => void) => {
  const [, navigate] = useLocation()
  const open = async (file: File): Promise<void> => {
    const outcome = await openFile(file)
    onFailure(null)
    switch (outcome.kind) {
      case 'refused':
        return onFailure(outcome)
      case 'pack':
        useChosenPack.setState({ pack: outcome.pack })
        return navigate(paths.newReview)
      case 'review':
        closeReview(outcome.id)
        showToast(takenInWords(outcome))
        return navigate(paths.overview(outcome.id))
    }
  }
  return (file) => void open(file).catch((error: unknown) => onFailure({ kind: 'not-stored', why: notStored(error) }))
}
