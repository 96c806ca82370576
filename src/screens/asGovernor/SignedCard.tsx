import { sayFingerprint } from '../../core/report/words/fingerprintWords'
import { attestationLists, changesSinceWords } from '../../core/report/words/governorWords'
import { changesSince } from '../../core/review/milestones'
import type { Signature } from '../../core/review/review'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { signatureState, takeBackSignature } from '../../state/signing'
import { Button } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'
import { undoAction } from '../undoing/undoAction'
import { sayDate } from '../when'

const titles = {
  fits: 'Signed',
  differs: 'What is here is not what was signed',
  unchecked: 'Signed, but not to be checked here',
  'no-milestone': 'What was signed is not here',
} as const

const Standing = ({ signature, state }: { readonly signature: Signature; readonly state: keyof typeof titles }) => {
  const { log, review } = useReadyReview()
  const milestone = review.milestones.find(({ id }) => id === signature.milestone)
  if (milestone === undefined)
    return (
      <p>
        The saved version that this signature stands under is not in this copy, or was taken back. The signature is
        shown all the same.
      </p>
    )
  const since = changesSince(log, milestone)
  return (
    <>
      {state === 'differs' && (
        <p>
          The review was changed in what the saved version covers, or something of it is missing, after this was signed.
          Ask the head for the copy that was signed before you rely on it.
        </p>
      )}
      {state === 'unchecked' && (
        <p>
          An older version of the app made what was signed, and some of it was left out of this copy: nobody can tell
          here whether it is the same.
        </p>
      )}
      <p>
        {since === 0
          ? 'The school has changed nothing since.'
          : `The school has made ${changesSinceWords(since)}. The signature stands for the review as it was then.`}
      </p>
    </>
  )
}

/** A signature with all that it says, and whether what was signed is still what is here. */
export const SignedCard = ({
  signature,
  onTakenBack,
}: {
  readonly signature: Signature
  readonly onTakenBack: () => void
}) => {
  const open = useReadyReview()
  const document = useReviewDocument()
  const state = signatureState(open, open.review, signature)
  const milestone = open.review.milestones.find(({ id }) => id === signature.milestone)
  const { said, notSaid } = attestationLists(signature.attests)
  const isMine = signature.by === open.me
  const takeBack = () => {
    takeBackSignature(document, signature.id)
    onTakenBack()
    showToast('The signature was taken back.', undoAction(document))
  }
  return (
    <Notice tone={state === 'fits' ? 'good' : 'gap'} title={`${titles[state]}: ${signature.name}, ${signature.role}`}>
      <dl className="governor-facts-list">
        {milestone !== undefined && (
          <>
            <dt>Saved version</dt>
            <dd>
              {milestone.name}, {sayDate(milestone.madeOn)}
            </dd>
          </>
        )}
        <dt>{signature.minute === '' ? 'Meeting' : 'Meeting, minute'}</dt>
        <dd>{`${sayDate(signature.meetingOn)}${signature.minute === '' ? '' : `, ${signature.minute}`}`}</dd>
      </dl>
      <Expander title="Check code">
        <p>
          <span className="print">{sayFingerprint(signature.fingerprint)}</span>
        </p>
      </Expander>
      {said.length > 0 && (
        <ul>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {notSaid.length > 0 && <p className="muted">Not said: {notSaid.join(', ')}.</p>}
      <Standing signature={signature} state={state} />
      {isMine && (
        <div>
          <Button onClick={takeBack}>Take the signature back</Button>
        </div>
      )}
    </Notice>
  )
}
