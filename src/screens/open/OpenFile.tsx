import { useState } from 'react'
import { Page } from '../../ui/Page'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { usePastedFile } from '../../ui/usePastedFile'
import { forgetIncoming, useIncoming } from '../../state/incoming'
import { FailedNotice, type Failure } from './FailedNotice'
import { useOpenFile } from './useOpenFile'
import { ChooseFile } from './ChooseFile'
import { FingerprintLine } from './FingerprintLine'
import { GovernorOffer } from './GovernorOffer'
import { InvitationOffer } from './InvitationOffer'
import { MergeOffer } from './MergeOffer'
import { Passphrase } from './Passphrase'
import { ReplyElsewhere } from './ReplyElsewhere'
import { ReplyOffer } from './ReplyOffer'
import { SeveralFilesNotice } from './SeveralFilesNotice'
import './open.css'

interface WaitingProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly onFailure: (failure: Failure | null) => void
}

/** Counts what has waited here one after the other: two files can have one name, and nothing typed or said about the one is about the other. */
const useOpening = (): number => {
  const waiting = useIncoming()
  const [seen, setSeen] = useState({ waiting, count: 0 })
  if (seen.waiting !== waiting) setSeen({ waiting, count: seen.count + 1 })
  return seen.count
}

/** What waits, with what can be decided about it. */
const Waiting = ({ onFiles, onFailure }: WaitingProps) => {
  const waiting = useIncoming()
  switch (waiting.kind) {
    case 'none':
      return <ChooseFile onFiles={onFiles} />
    case 'protected':
      return <Passphrase name={waiting.name} bytes={waiting.bytes} onFailure={onFailure} />
    case 'for-governors':
      return <GovernorOffer waiting={waiting} onFailure={onFailure} />
    case 'invitation':
      return (
        <Page title="Answer independently">
          <FingerprintLine fingerprint={waiting.fingerprint} />
          <InvitationOffer copy={waiting.copy} onDone={forgetIncoming} />
        </Page>
      )
    case 'merge':
      return (
        <MergeOffer copy={waiting.copy} here={waiting.here} fingerprint={waiting.fingerprint} onFailure={onFailure} />
      )
    case 'reply':
      return waiting.here === null ? (
        <ReplyElsewhere copy={waiting.copy} by={waiting.by} />
      ) : (
        <ReplyOffer
          here={waiting.here}
          copy={waiting.copy}
          by={waiting.by}
          fingerprint={waiting.fingerprint}
          onDone={forgetIncoming}
        />
      )
  }
}

/** Where a file that was opened waits until it is clear what to do with it; another can be opened at any time. */
export const OpenFile = () => {
  const [failure, setFailure] = useState<Failure | null>(null)
  const open = useOpenFile(setFailure)
  const opening = useOpening()
  const isHeld = useDroppedFile(open)
  usePastedFile(open)
  return (
    <>
      {failure !== null && (
        <div className="page open-failure">
          <FailedNotice failure={failure} onClose={() => setFailure(null)} />
        </div>
      )}
      <div className="page open-several">
        <SeveralFilesNotice onFiles={open} />
      </div>
      <Waiting key={opening} onFiles={open} onFailure={setFailure} />
      {isHeld && (
        <div className="home-held" aria-hidden="true">
          <p>Drop the file to open it</p>
        </div>
      )}
    </>
  )
}
