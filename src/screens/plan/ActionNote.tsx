import { actionChanges } from '../../core/plan/editing'
import type { Action } from '../../core/plan/planActions'
import { actionTitle } from '../../core/report/words/actionWords'
import { fieldOf, type Change } from '../../core/review/event'
import { currentIn } from '../../core/review/log'
import type { Seen } from '../../core/log/seen'
import { most } from '../../core/log/texts'
import { keepTyped, settleTyped, type TextChange } from '../../state/drafts'
import { useReviewDocument, type ReviewDocument } from '../../state/openStore'
import { SettlingTextArea } from '../../ui/SettlingTextArea'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'

/** What stands in the fields of changes now; in one of them, what its author saw when they began. */
const seenWith = (
  { ready }: ReviewDocument,
  changes: readonly Change[],
  field: string,
  saw: readonly string[] | undefined,
): Seen => {
  const now = changes.flatMap((change): readonly (readonly [string, string])[] => {
    const last = currentIn(ready().folded.standing, change).at(-1)
    return last === undefined ? [] : [[fieldOf(change), last.id]]
  })
  return new Map(
    saw === undefined ? now : [...now.filter(([name]) => name !== field), ...saw.map((id) => [field, id] as const)],
  )
}

/** What the school notes beside an action, typed in its place. */
export const ActionNote = ({ action }: { readonly action: Action }) => {
  const document = useReviewDocument()
  const first = action.steps[0]?.id ?? action.id
  const change = (text: string): TextChange => ({
    kind: 'action-set',
    action: first,
    property: 'note',
    value: text.trim() === '' ? null : text,
  })
  const settle = (text: string) => {
    const settled = change(text)
    if (document.state.getState().status !== 'ready' || settled.value === (action.edits.note ?? null))
      return settleTyped(document, settled)
    // What is done together has one note, and whoever writes one agrees to the day.
    const all = actionChanges(action, { note: text.trim() === '' ? null : text })
    settleTyped(document, settled, (saw) => document.recordAll(all, seenWith(document, all, fieldOf(settled), saw)))
  }
  return (
    <SettlingTextArea
      label={
        <>
          Note <span className="visually-hidden">on: {actionTitle(action)}</span>
        </>
      }
      hint={noNames}
      maxLength={most.typed}
      rows={3}
      value={action.note}
      onType={(text) => keepTyped(document, change(text))}
      onSettle={settle}
      below={(text) => <FoundInText text={text} />}
    />
  )
}
