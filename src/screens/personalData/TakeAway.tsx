import { useState } from 'react'
import { othersInHistory, type FoundEntry } from '../../core/review/personalDataInLog'
import { howMany } from '../../core/report/words/words'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { redact } from '../../state/redaction'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { CheckField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { FoundExcerpts } from './FoundExcerpts'

const Consequences = ({ isCurrent }: { readonly isCurrent: boolean }) => (
  <ul>
    <li>
      The whole text goes, not only what was found: here, in other tabs, and in every copy that is merged with this one.
    </li>
    <li>
      Copies that were already sent keep it until they are merged with this one. Duplicates, and a later year’s review
      that took it along, are reviews of their own and keep it: look there as well.
    </li>
    <li>{`Answers, dates and check codes stay. “[removed]” stands in place of the text${isCurrent ? ', and can be written over' : ''}.`}</li>
    <li>
      <strong>This cannot be undone.</strong>
    </li>
  </ul>
)

interface Props {
  /** What to take away; empty keeps the dialog shut. */
  readonly entries: readonly FoundEntry[]
  /** What was found in all of the review: what stands in the same field goes along. */
  readonly found: readonly FoundEntry[]
  readonly onClose: () => void
  /** Called when it is gone, so that the focus can go where something still is. */
  readonly onTakenAway: () => void
}

const Asking = ({ entries, found, onClose, onTakenAway }: Props) => {
  const open = useReadyReview()
  const document = useReviewDocument()
  const [withOthers, setWithOthers] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [only] = entries.length === 1 ? entries : []
  const others = only === undefined ? [] : othersInHistory(open, only)
  const foundIds = new Set(found.map(({ event }) => event.id))
  const alsoFound = others.filter(({ id }) => foundIds.has(id))
  const rest = others.filter(({ id }) => !foundIds.has(id))
  const takeAway = async () => {
    setBusy(true)
    const ids = [...entries.map(({ event }) => event.id), ...(withOthers ? others : alsoFound).map(({ id }) => id)]
    try {
      await redact(document, ids)
    } catch (error) {
      setBusy(false)
      return setFailure(notStored(error))
    }
    showToast(ids.length === 1 ? 'The text was taken away for good.' : `${ids.length} texts were taken away for good.`)
    onTakenAway()
  }
  return (
    <>
      {only === undefined ? (
        <p>The texts of {howMany(entries.length, 'entry', 'entries')} that are only in the history.</p>
      ) : (
        <FoundExcerpts entry={only} />
      )}
      <Consequences isCurrent={entries.some(({ isCurrent }) => isCurrent)} />
      {alsoFound.length > 0 && (
        <p>
          With it {alsoFound.length === 1 ? 'goes another text' : `go ${alsoFound.length} other texts`} that the history
          keeps of this field, in which something was found as well.
        </p>
      )}
      {rest.length > 0 && (
        <div>
          <CheckField
            label={`Take away the ${rest.length === 1 ? 'other text' : `${rest.length} other texts`} that the history keeps of this field as well`}
            checked={withOthers}
            onChange={(event) => setWithOthers(event.target.checked)}
          />
          <p className="small muted">
            {rest.length === 1 ? 'It was' : 'They were'} kept pause by pause as somebody typed, so half a number or a
            name may stand in {rest.length === 1 ? 'it' : 'them'}.
          </p>
        </div>
      )}
      {failure !== null && (
        <Notice tone="gap" title="It could not be taken away" isAlert>
          <p>{failure}</p>
        </Notice>
      )}
      <div className="row">
        <Button onClick={onClose}>Leave it as it is</Button>
        <Button look="danger" disabled={isBusy} onClick={() => void takeAway()}>
          Take it away for good
        </Button>
      </div>
    </>
  )
}

/** Asks before texts are taken away for good, says what that does, and does it. */
export const TakeAway = (props: Props) => (
  <Dialog
    title={
      props.entries.length > 1 ? `Take ${props.entries.length} texts away for good?` : 'Take this text away for good?'
    }
    isOpen={props.entries.length > 0}
    onClose={props.onClose}
  >
    <Asking {...props} />
  </Dialog>
)
