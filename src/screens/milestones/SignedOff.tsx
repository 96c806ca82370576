import { signedOffSentence, signOffLists } from '../../core/report/words/signOffWords'
import type { SignatureStanding } from '../../core/report/reportInput'
import type { SignOff } from '../../core/review/review'
import { dayOf } from '../../state/clock'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { takeBackSignOff } from '../../state/signing'
import { Button } from '../../ui/Button'
import { passFocusOn } from '../../ui/focus'
import { showToast } from '../../ui/toasts'
import { undoAction } from '../undoing/undoAction'
import './signOff.css'

/** The element that says so, for the keyboard to be taken to. */
export const signedOffId = (signOff: string): string => `signed-off-${signOff}`

interface Props {
  readonly signOff: SignOff
  readonly standing: SignatureStanding | undefined
}

/** The school's own name under a saved version, with what it says; whoever gave it can take it back. */
export const SignedOff = ({ signOff, standing }: Props) => {
  const me = useReadyReview((open) => open.me)
  const document = useReviewDocument()
  const { said, notSaid } = signOffLists(signOff.states)
  const takeBack = (from: HTMLElement) => {
    takeBackSignOff(document, signOff.id)
    passFocusOn(from)
    showToast('The sign-off was taken back.', undoAction(document))
  }
  return (
    <div className={`sign-off stack tight tone-${standing?.state === 'fits' ? 'good' : 'gap'}`}>
      <p className="signed" id={signedOffId(signOff.id)} tabIndex={-1}>
        {signedOffSentence(signOff, dayOf(signOff.at), standing)}
      </p>
      {said.length > 0 && (
        <ul>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {notSaid.length > 0 && <p className="small muted">Not said: {notSaid.join(', ')}.</p>}
      {signOff.by === me && (
        <div className="no-print">
          <Button look="quiet" onClick={({ currentTarget }) => takeBack(currentTarget)}>
            Take the sign-off back
          </Button>
        </div>
      )}
    </div>
  )
}
