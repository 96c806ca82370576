import { attestationLists } from '../../core/report/words/governorWords'
import type { SignatureStanding } from '../../core/report/reportInput'
import { howMany } from '../../core/report/words/words'
import type { SignatureEntry } from '../../core/review/eventValues'
import { Notice } from '../../ui/Notice'
import { sayDate } from '../when'
import './governors.css'

type Tone = 'good' | 'gap' | 'unknown'

const stateWords: Readonly<Record<SignatureStanding['state'], { readonly tone: Tone; readonly title: string }>> = {
  fits: { tone: 'good', title: 'What is here is what was signed' },
  differs: { tone: 'gap', title: 'What is here is not what was signed' },
  unchecked: { tone: 'unknown', title: 'Whether what is here was signed cannot be checked' },
  'no-milestone': { tone: 'unknown', title: 'The saved version that was signed is not in this copy' },
}

const explained: Readonly<Record<SignatureStanding['state'], string | null>> = {
  fits: null,
  differs:
    'The saved version of this name, or something that it keeps, is another than the one under this signature. Ask the governor which copy they signed.',
  unchecked:
    'An older version of the app made what was signed, and some of it was left out of this copy. Where both are opened with the newest version, send the review again and ask for a new signature.',
  'no-milestone':
    'It was taken back, or the governor signed another copy of this review. Ask the governor which copy they signed.',
}

interface Props {
  readonly signature: SignatureEntry
  readonly standing: SignatureStanding
  /** What the school calls what was signed; `null`: it is not here. */
  readonly milestone: string | null
}

/** A name under a saved version, and whether that is still what was signed. */
export const SignatureCard = ({
  signature: { name, role, meetingOn, minute, attests },
  standing: { state, changes },
  milestone,
}: Props) => {
  const { tone, title } = stateWords[state]
  const { said, notSaid } = attestationLists(attests)
  return (
    <Notice tone={tone} title={title}>
      {explained[state] !== null && <p>{explained[state]}</p>}
      <dl className="governors-facts">
        <dt>Saved version</dt>
        <dd>
          {milestone ?? 'Not here'}
          {changes !== null && (
            <span>
              : <b>{changes === 0 ? 'no change since' : `${howMany(changes, 'change')} since`}</b>
            </span>
          )}
        </dd>
        <dt>Signed by</dt>
        <dd>
          {name}, {role}
        </dd>
        <dt>Meeting</dt>
        <dd>{sayDate(meetingOn)}</dd>
        <dt>Minute</dt>
        <dd>{minute.trim() === '' ? 'Not given' : minute}</dd>
      </dl>
      {said.length > 0 && (
        <ul className="governors-attests">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {notSaid.length > 0 && <p className="muted">Not said: {notSaid.join(', ')}.</p>}
    </Notice>
  )
}
