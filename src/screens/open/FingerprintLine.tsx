import { fingerprintWords } from '../../core/report/words/incomingWords'
import type { ReadReviewFile } from '../../state/incoming'
import { Notice } from '../../ui/Notice'

/** Whether the file is still as it was saved: small where it is, plain where it is not. */
export const FingerprintLine = ({ fingerprint }: { readonly fingerprint: ReadReviewFile['fingerprint'] }) =>
  fingerprint.check === 'differs' ? (
    <Notice tone="gap" title="The file was changed after it was saved">
      <p>{fingerprintWords(fingerprint)}</p>
    </Notice>
  ) : (
    <p className="small muted">{fingerprintWords(fingerprint)}</p>
  )
