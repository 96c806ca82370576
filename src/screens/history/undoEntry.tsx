import { useState } from 'react'
import type { EntryWords } from '../../core/report/words/entryWords'
import { leadsToMissingPack } from '../../core/review/adoption'
import type { ReviewEvent } from '../../core/review/event'
import type { HistoryEntry } from '../../core/review/history'
import { undoing } from '../../core/review/log'
import { useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { showToast } from '../../ui/toasts'
import { undoAction } from '../undoing/undoAction'

type WordsOf = (event: ReviewEvent) => EntryWords

export interface UndoEntry {
  /** The entry whose undoing waits for a yes, since its field has moved on; `null`: none. */
  readonly asking: HistoryEntry | null
  readonly start: (entry: HistoryEntry) => void
  readonly confirm: () => void
  readonly leave: () => void
}

/** What was done, in words. */
const doneWords = ({ event, before }: HistoryEntry, wordsOf: WordsOf): string => {
  const { what } = wordsOf(event)
  if (event.kind === 'pack-adopted' && before.length === 0)
    return `${what} put back to the one that the review was started with.`
  const earlier = before.at(-1)
  const isGiven = earlier !== undefined && 'value' in earlier && earlier.value !== null
  return isGiven
    ? `${what} put back to “${wordsOf(earlier).value}”.`
    : `${what} taken out again: there was none before.`
}

/** Takes single entries back; where the field has another value by now, it asks first. */
export const useUndoEntry = (wordsOf: WordsOf): UndoEntry => {
  const document = useReviewDocument()
  const [asking, setAsking] = useState<HistoryEntry | null>(null)
  const take = (entry: HistoryEntry, isConfirmed: boolean): void => {
    const open = document.ready()
    const back = undoing(open, entry.event.id)
    if (back === null) return
    if (leadsToMissingPack(open.packs, open.review.startedWith, back.change))
      return showToast('The checklist as it was before did not come along with this copy, so it cannot be put back.')
    if (back.hasMovedOn && !isConfirmed) return setAsking(entry)
    setAsking(null)
    if (document.record(back.change)) showToast(doneWords(entry, wordsOf), undoAction(document))
    else showToast('It is as it was before already.')
  }
  return {
    asking,
    start: (entry) => take(entry, false),
    confirm: () => asking !== null && take(asking, true),
    leave: () => setAsking(null),
  }
}

/** Names the value that would be overwritten. */
export const UndoDialog = ({
  undo: { asking, confirm, leave },
  wordsOf,
}: {
  readonly undo: UndoEntry
  readonly wordsOf: WordsOf
}) => {
  const standing = asking?.now.at(-1)
  return (
    <Dialog title="This has changed since" isOpen={asking !== null} onClose={leave}>
      {asking !== null && (
        <>
          <p>
            <strong>{wordsOf(asking.event).subject}</strong>
          </p>
          <dl className="history-change">
            <div>
              <dt>{wordsOf(asking.event).what} now</dt>
              <dd>{standing === undefined ? 'Something that is not in this copy' : wordsOf(standing).value}</dd>
            </div>
            <div>
              <dt>Would be put back</dt>
              <dd>
                {asking.before.length === 0
                  ? 'Nothing: it was not given before'
                  : asking.before.slice(-1).map((event) => wordsOf(event).value)}
              </dd>
            </div>
          </dl>
          <p>The value that it has now would no longer count. It stays in the history.</p>
          <div className="row">
            <Button look="primary" onClick={leave}>
              Leave it as it is
            </Button>
            <Button onClick={confirm}>Put back what was there before</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
