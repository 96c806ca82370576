import { useLocation } from 'wouter'
import { useChosenPack } from '../../state/chosenPack'
import { closeReview } from '../../state/closeReview'
import type { FileOutcome } from '../../state/openFile'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'
import type { Failure } from './FailedNotice'

/** Goes where a file leads that was opened: a review to its overview, a checklist to the set-up of a review with it, what waits for a decision to where it is asked. */
export const useFollow = (onFailure: (failure: Failure | null) => void): ((outcome: FileOutcome) => Promise<void>) => {
  const [, navigate] = useLocation()
  return async (outcome) => {
    onFailure(null)
    switch (outcome.kind) {
      case 'refused':
        return onFailure(outcome)
      case 'pack':
        useChosenPack.setState({ pack: outcome.pack })
        return navigate(paths.newReview)
      case 'waits':
        return navigate(paths.open)
      case 'session':
        return navigate(paths.sessionPlan(outcome.id))
      case 'joined':
        return navigate(paths.takePart(outcome.session))
      case 'review': {
        const { fileStateWords, takenInWords } = await import('../../core/report/words/incomingWords')
        closeReview(outcome.id)
        showToast(
          `${takenInWords(outcome)} ${fileStateWords(outcome.fingerprint.check)}`,
          null,
          outcome.fingerprint.check === 'differs',
        )
        return navigate(outcome.besides === null ? paths.overview(outcome.id) : paths.pointsOfView(outcome.besides))
      }
    }
  }
}

/** Opens a file and goes where it leads; of several it says what came of each, and which need a decision. */
export const useOpenFile = (onFailure: (failure: Failure | null) => void): ((files: readonly File[]) => void) => {
  const [, navigate] = useLocation()
  const follow = useFollow(onFailure)
  const open = async (file: File): Promise<void> => {
    // Reading files is fetched when it is needed, not with the first page.
    const { openFile } = await import('../../state/openFile')
    await follow(await openFile(file))
  }
  const openAll = async (files: readonly File[]): Promise<void> => {
    const [file] = files
    if (file !== undefined && files.length === 1) return open(file)
    onFailure(null)
    const { openSeveralFiles } = await import('../../state/severalFiles')
    await openSeveralFiles(files)
    navigate(paths.open)
  }
  return (files) =>
    void openAll(files).catch((error: unknown) => onFailure({ kind: 'not-stored', why: notStored(error) }))
}
