import { sayFingerprint } from '../../core/report/words/fingerprintWords'
import { fileStateWords } from '../../core/report/words/incomingWords'
import type { ReadReviewFile } from '../../state/incoming'
import { Expander } from '../../ui/Expander'
import { Notice } from '../../ui/Notice'

type Props = { readonly fingerprint: ReadReviewFile['fingerprint'] }

/** For whoever compares two files, or asks why one does not fit. */
const CheckCode = ({ fingerprint: { hex, check } }: Props) => (
  <Expander title="Check code">
    <p className="small">
      {`What is in the file comes to ${sayFingerprint(hex)}${check === 'differs' ? ', and the file names another code' : check === 'absent' ? ', and the file names no code' : ''}. Two files with the same code hold the same.`}
    </p>
  </Expander>
)

/** Whether the file is still as it was saved: small where it is, plain where it is not. */
export const FingerprintLine = ({ fingerprint }: Props) => (
  <>
    {fingerprint.check === 'differs' ? (
      <Notice tone="gap" title="The file was changed after it was saved">
        <p>{fileStateWords(fingerprint.check)}</p>
      </Notice>
    ) : (
      <p className="small muted">{fileStateWords(fingerprint.check)}</p>
    )}
    <CheckCode fingerprint={fingerprint} />
  </>
)
