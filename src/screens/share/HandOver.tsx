import { useState } from 'react'
import { noteBackup } from '../../state/backups'
import { wholeReviewText } from '../../state/handOver'
import { useReadyReview, useReviewDocument, type ReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { ShareFileButton } from '../../ui/ShareFileButton'
import { showToast } from '../../ui/toasts'
import { BeforeExport } from '../personalData/BeforeExport'
import { reviewFileName } from '../saving/saveFile'
import { savedPlace } from '../savedPlace'
import { ProtectChoice, ProtectedFile } from './ProtectedFile'

const plainType = 'application/json'

const plainName = ({ review }: ReadyReview): string => reviewFileName(review)

interface Props {
  readonly omitsPersonalData: boolean
}

/** The file as anybody can read it. */
const PlainFile = ({ omitsPersonalData }: Props) => {
  const { id, ready } = useReviewDocument()
  const text = () => wholeReviewText(ready(), omitsPersonalData)
  const save = (): void => {
    download(plainName(ready()), text(), plainType)
    // A copy from which something was left out is no backup.
    if (!omitsPersonalData) void noteBackup(id)
    showToast(`The review was saved as a file ${savedPlace()}.`)
  }
  return (
    <div className="row">
      <Button look="primary" onClick={save}>
        Save the file
      </Button>
      <ShareFileButton
        label="Share it with another app"
        name={plainName(ready())}
        type={plainType}
        file={async () => new File([text()], plainName(ready()), { type: plainType })}
      />
    </div>
  )
}

/** The file that opens with a passphrase alone. */
const ProtectedReview = ({ omitsPersonalData }: Props) => {
  const { id, ready } = useReviewDocument()
  return (
    <ProtectedFile
      label="Protect and save the file"
      shareLabel="Share the protected file of the whole review"
      madeOf={() => [ready().log, ready().omitted, omitsPersonalData]}
      make={async () => ({ name: plainName(ready()), text: wholeReviewText(ready(), omitsPersonalData) })}
      onSaved={() => {
        if (!omitsPersonalData) void noteBackup(id)
      }}
    />
  )
}

const forAnybody =
  'The whole review with all its history, in one file. Somebody else can go on with it; when both of you have, open one file on the other device, and it shows what would be added before it adds it.'
const forWhoeverAsked =
  'Your answers and notes with their history, in one file. Send it to whoever asked you: opened on their device, your answers stand beside the others’.'

/** The whole review as a file: for whoever takes it over, for somebody who works on it too, or to keep. */
export const HandOver = () => {
  const {
    review: { isIndependent },
  } = useReadyReview()
  const [omitsPersonalData, setOmitsPersonalData] = useState(false)
  const [isProtected, setIsProtected] = useState(false)
  return (
    <section className="card stack" aria-labelledby="share-hand-over">
      <h2 id="share-hand-over">
        {isIndependent ? 'Send your answers back, or keep a copy' : 'Hand over, or keep a copy'}
      </h2>
      <p className="measure">{isIndependent ? forWhoeverAsked : forAnybody}</p>
      <BeforeExport isOmitted={omitsPersonalData} onChange={setOmitsPersonalData} />
      <ProtectChoice of="the whole review" isProtected={isProtected} onChange={setIsProtected} />
      {isProtected ? (
        <ProtectedReview omitsPersonalData={omitsPersonalData} />
      ) : (
        <PlainFile omitsPersonalData={omitsPersonalData} />
      )}
    </section>
  )
}
