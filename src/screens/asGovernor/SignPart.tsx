import { useMemo } from 'react'
import { sayFingerprint } from '../../core/report/words/fingerprintWords'
import { howMany } from '../../core/report/words/words'
import type { FingerprintState } from '../../core/review/fingerprint'
import { changesSince } from '../../core/review/milestones'
import type { Milestone } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { milestoneState } from '../../state/signing'
import { Expander } from '../../ui/Expander'
import { Notice } from '../../ui/Notice'
import { sayDate } from '../when'
import { SignedCard } from './SignedCard'
import { SignForm } from './SignForm'
import { WhatYouRead } from './WhatYouRead'

const stateWords: Readonly<Record<FingerprintState, string>> = {
  fits: 'Here exactly as it was kept',
  differs: 'Not as it was kept',
  unchecked: 'Cannot be checked here',
}

/** What is put a name under: exactly this, and nothing that is changed later. */
const WhatIsSigned = ({
  milestone,
  state,
}: {
  readonly milestone: Milestone
  readonly state: FingerprintState | null
}) => {
  const { log } = useReadyReview()
  const since = changesSince(log, milestone)
  return (
    <div className="stack tight">
      <p>
        What is signed is the review as the school kept it under this name. Nothing that is changed later comes under
        your signature.
      </p>
      <dl className="governor-facts-list">
        <dt>Saved version</dt>
        <dd>
          <strong>{milestone.name}</strong>
        </dd>
        <dt>Made on</dt>
        <dd>{sayDate(milestone.madeOn)}</dd>
        <dt>State</dt>
        <dd>{`${stateWords[state ?? 'differs']}${since > 0 ? `; ${howMany(since, 'change')} by the school since` : ''}`}</dd>
      </dl>
      <Expander title="Check code">
        <p>
          <span className="print">{sayFingerprint(milestone.fingerprint)}</span>
        </p>
        <p className="small muted">
          The head’s copy shows the same code under “Saved versions”. Where the two differ, you do not look at the same
          review. The file that you opened has another of its own.
        </p>
      </Expander>
    </div>
  )
}

/** Signing the saved version that was sent. Where there is none, or it is not as it was kept, it says so, and offers nothing. `onChange`: it was signed or taken back, and what had the focus is gone. */
export const SignPart = ({ onChange }: { readonly onChange: () => void }) => {
  const { log, omitted, review, me } = useReadyReview()
  const milestone = review.milestones.at(-1)
  const state = useMemo(
    () => (milestone === undefined ? null : milestoneState({ log, omitted }, milestone)),
    [log, omitted, milestone],
  )
  const isWhole = state === 'fits'
  if (milestone === undefined) {
    return (
      <Notice tone="neutral" title="There is nothing to sign in this file">
        <p>
          A signature stands under a saved version: the review as the school has kept it by name. This file holds none.
          The head makes one with “Send to governors”; open the file that comes of it. Your views and comments can go
          back without a signature.
        </p>
      </Notice>
    )
  }
  const mine = review.signatures.filter(({ by }) => by === me)
  const others = review.signatures.filter(({ by }) => by !== me)
  const isSigned = mine.some((signature) => signature.milestone === milestone.id)
  return (
    <>
      {mine.map((signature) => (
        <SignedCard key={signature.id} signature={signature} onTakenBack={onChange} />
      ))}
      {!isSigned && <WhatIsSigned milestone={milestone} state={state} />}
      {!isSigned && isWhole && <WhatYouRead />}
      {!isSigned &&
        (isWhole ? (
          <SignForm key={me} milestone={milestone} onSigned={onChange} />
        ) : (
          <Notice
            tone="gap"
            title={
              state === 'unchecked'
                ? 'Signing is not offered: whether this is what the school kept cannot be checked'
                : 'Signing is not offered: this is not what the school kept'
            }
          >
            {state === 'unchecked' && (
              <p>
                An older version of the app made this file. Ask the head to open the review with the newest version and
                to send it again.
              </p>
            )}
            {state === 'differs' && (
              <p>
                What is here is not what the saved version holds: something in it was changed, or is missing. Ask the
                head to send the review again. Your views and comments can go back as they are.
              </p>
            )}
          </Notice>
        ))}
      {others.length > 0 && (
        <div className="stack">
          <h3>Others who signed</h3>
          {others.map((signature) => (
            <SignedCard key={signature.id} signature={signature} onTakenBack={onChange} />
          ))}
        </div>
      )}
    </>
  )
}
