import { sayFingerprint } from '../../core/report/words/fingerprintWords'
import { signatureStandingWords } from '../../core/report/words/governorWords'
import type { SignatureStanding } from '../../core/report/reportInput'
import { howMany } from '../../core/report/words/words'
import type { FingerprintState } from '../../core/review/fingerprint'
import { changesSince } from '../../core/review/milestones'
import type { Milestone, Signature, SignOff } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { sayDate, sayMoment } from '../when'
import { SignedOff } from './SignedOff'

const SignatureLine = ({
  signature: { name, role, meetingOn, minute, at },
  standing,
}: {
  readonly signature: Signature
  readonly standing: SignatureStanding | undefined
}) => {
  const fits = standing?.state === 'fits'
  return (
    <li>
      <strong>{name}</strong>
      {`, ${role}. Meeting on ${sayDate(meetingOn)}${minute.trim() === '' ? '' : `, ${minute}`}. Signed ${sayMoment(at)}.`}{' '}
      <span className={fits ? 'muted' : 'milestones-misfit'}>
        {signatureStandingWords(standing === undefined ? undefined : { ...standing, changes: null })}
      </span>
    </li>
  )
}

interface Props {
  readonly milestone: Milestone
  /** Whether what it covers still comes to its fingerprint. */
  readonly state: FingerprintState
  readonly signatures: readonly Signature[]
  /** How each signature and each sign-off stands, by its id. */
  readonly standings: ReadonlyMap<string, SignatureStanding>
  /** The school's own names under it. */
  readonly signOffs: readonly SignOff[]
  /** Absent: whoever looks has signed it off, or it is not as it was kept, so that there is nothing to sign. */
  readonly onSignOff?: (() => void) | undefined
  readonly onCompare: () => void
  readonly onRestore: () => void
}

/** A saved version: what it is called, what has come since, who signed it, and what can be done with it. */
export const MilestoneCard = ({
  milestone,
  state,
  signatures,
  signOffs,
  standings,
  onSignOff,
  onCompare,
  onRestore,
}: Props) => {
  const { log } = useReadyReview()
  const since = changesSince(log, milestone)
  return (
    <li className="milestones-one stack tight">
      <div className="row spread">
        <h3>{milestone.name}</h3>
        <span className="muted">{sayDate(milestone.madeOn)}</span>
      </div>
      <p>
        {since === 0 ? 'No change since.' : `${howMany(since, 'change')} since.`}{' '}
        <span className="muted">
          Check code <span className="milestones-print">{sayFingerprint(milestone.fingerprint)}</span>.
        </span>
      </p>
      {state === 'unchecked' && (
        <p className="muted">
          Whether what is here is what was kept cannot be checked: an older version of the app made it, and something of
          it was left out of this copy.
        </p>
      )}
      {state === 'differs' && (
        <p className="milestones-misfit">
          What is here is not what was saved: something of it is missing, or was changed. Compare with the copy in which
          it was made.
        </p>
      )}
      {signOffs.map((signOff) => (
        <SignedOff key={signOff.id} signOff={signOff} standing={standings.get(signOff.id)} />
      ))}
      {signatures.length > 0 && (
        <ul className="milestones-signatures">
          {signatures.map((signature) => (
            <SignatureLine key={signature.id} signature={signature} standing={standings.get(signature.id)} />
          ))}
        </ul>
      )}
      <div className="row no-print milestones-tools">
        {onSignOff !== undefined && (
          <Button look="quiet" onClick={onSignOff}>
            Sign off this saved version<span className="visually-hidden">: {milestone.name}</span>
          </Button>
        )}
        <Button look="quiet" disabled={since === 0} onClick={onCompare}>
          Compare with now<span className="visually-hidden">: {milestone.name}</span>
        </Button>
        <Button look="quiet" disabled={since === 0} onClick={onRestore}>
          Bring the review back to this saved version<span className="visually-hidden">: {milestone.name}</span>
        </Button>
      </div>
    </li>
  )
}
