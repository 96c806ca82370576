import { useEffect, useRef } from 'react'
import { howMany } from '../../core/report/words/words'
import { sayMoment } from '../when'
import type { SaveStatus } from '../../state/saving'
import { isGovernor, useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/announce'
import { later } from '../../ui/fetched'

// A school needs nothing of what a governor sends back.
const SentState = later(async () => (await import('../asGovernor/SentState')).SentState)

type Failed = Extract<SaveStatus, { kind: 'failed' }>

const failedWords = ({ why }: Failed): string => {
  switch (why) {
    case 'off':
      return 'Not saved: this browser keeps nothing. Save a file before you close it.'
    case 'newer':
      return 'Not saved: a newer version of Unannounced is in use here. Save a file, then load this page again.'
    case 'blocked':
      return 'Not saved: another tab holds an older version of Unannounced open. Close it. Still trying.'
    case 'full':
      return 'Not saved: the disk is full. Make room, or save a file. Still trying.'
    case 'failed':
      return 'Not saved: the browser could not write; the disk may be full. Save a file to be safe. Still trying.'
  }
}

/** Whether all is kept, in a word or two; `more` is left out where there is little room. */
const words = (status: SaveStatus): { readonly text: string; readonly more: string } => {
  switch (status.kind) {
    case 'saved':
      return { text: 'Saved', more: ` on this device${status.at === null ? '' : ` ${sayMoment(status.at)}`}` }
    case 'saving':
      return { text: 'Saving…', more: '' }
    case 'failed':
      return { text: failedWords(status), more: '' }
  }
}

/** How much a closed page would lose. It stands outside the alert, which would be read out again at each answer. */
const Waiting = ({ waiting }: Failed) =>
  waiting === 0 ? null : (
    <span className="waiting">{` ${howMany(waiting, 'change is', 'changes are')} only in this page.`}</span>
  )

/** Says it once for each review, when what was entered first is stored, and when storing works again: at each answer it would only be in the way. */
const useSayingSaved = (review: string, { kind }: SaveStatus): void => {
  const before = useRef<{ readonly kind: SaveStatus['kind']; readonly told: string | null }>({ kind, told: null })
  useEffect(() => {
    const { kind: last, told } = before.current
    const isNews = kind === 'saved' && last !== 'saved' && (told !== review || last === 'failed')
    if (isNews) announce(last === 'failed' ? 'What you entered is saved after all.' : 'What you entered is saved.')
    before.current = { kind, told: isNews ? review : told }
  }, [review, kind])
}

/** Whether all is on disk, always visible and always true. `save` saves it as a file, which is all that is left where the device refuses. */
export const SaveState = ({ save }: { readonly save: () => void }) => {
  const { id, saveStatus, isForGovernor } = useReadyReview((open) => ({
    id: open.id,
    saveStatus: open.saveStatus,
    isForGovernor: isGovernor(open),
  }))
  useSayingSaved(id, saveStatus)
  const hasFailed = saveStatus.kind === 'failed'
  const { text, more } = words(saveStatus)
  return (
    <div className={`save-state ${hasFailed ? 'tone-gap is-bad' : ''}`}>
      <p>
        <span role={hasFailed ? 'alert' : undefined}>
          <span>{text}</span>
          <span className="more">{more}</span>
        </span>
        {hasFailed && <Waiting {...saveStatus} />}
        {isForGovernor && <SentState />}
      </p>
      {hasFailed && <Button onClick={save}>Save file</Button>}
    </div>
  )
}
