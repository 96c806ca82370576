import { useLocation } from 'wouter'
import { sayFingerprint } from '../../core/report/fingerprint'
import { howMany } from '../../core/report/words'
import { useChosenPack } from '../../state/chosenPack'
import { closeReview } from '../../state/closeReview'
import type { FileOutcome } from '../../state/openFile'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'
import type { Failure } from './FailedNotice'

type TakenIn = Extract<FileOutcome, { kind: 'review' }>

const takenInWords = ({ isNew, added, omitted }: TakenIn): string => {
  const without = omitted === 0 ? '' : ` ${howMany(omitted, 'entry', 'entries')} of it ${omitted === 1 ? 'was' : 'were'} left out when the file was made.`
  if (isNew) return `The review was opened: ${howMany(added, 'entry', 'entries')} from its file.${without}`
  return added === 0 ? 'This review is here already, with all that the file holds.' : `${howMany(added, 'entry', 'entries')} from the file ${added === 1 ? 'was' : 'were'} added to the review on this device.`
}

/** What the fingerprint in a file says of it. */
const fingerprintWords = ({ fingerprint: { hex, check } }: TakenIn): string => {
  switch (check) {
    case 'agrees':
      return `The fingerprint agrees: ${sayFingerprint(hex)}.`
    case 'differs':
      return `The fingerprint does not agree: what is in the file comes to ${sayFingerprint(hex)}, and the file names another. Something in it was changed after it was saved. Ask whoever sent it for a new copy.`
    case 'absent':
      return `The file names no fingerprint; what is in it comes to ${sayFingerprint(hex)}.`
  }
}

/** Opens a file and goes where it leads: a review to its overview, a checklist to the set-up of a review with it. */
export const useOpenFile = (onFailure: (failure: Failure | null) => void): ((file: File) => void) => {
  const [, navigate] = useLocation()
  const open = async (file: File): Promise<void> => {
    // Reading files is fetched when it is needed, not with the first page.
    const { openFile } = await import('../../state/openFile')
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
        showToast(`${takenInWords(outcome)} ${fingerprintWords(outcome)}`, null, outcome.fingerprint.check === 'differs')
        return navigate(paths.overview(outcome.id))
    }
  }
  return (file) => void open(file).catch((error: unknown) => onFailure({ kind: 'not-stored', why: notStored(error) }))
}
