import { useState } from 'react'
import { howMany } from '../../core/report/words/words'
import { most } from '../../core/log/texts'
import type { AgreedAction } from '../../core/workshop/session'
import type { SessionChange } from '../../core/workshop/sessionEvents'
import { newId } from '../../state/clock'
import { useSession, useSessionDocument } from '../../state/openSession'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { SettlingDateField } from '../../ui/SettlingDateField'
import { useKeptText } from '../session/useKeptText'
import './reveal.css'

/** No plan reaches beyond it. */
const lastDay = '2099-12-31'

const emptyAction: Omit<AgreedAction, 'id'> = { question: null, text: '', owner: null, by: null }

/** One action: what to do, whose it is, and by when. Each is recorded while it is typed. */
const OneAction = ({ action, isNew }: { readonly action: AgreedAction; readonly isNew: boolean }) => {
  const document = useSessionDocument()
  const session = useSession((open) => open.id)
  const { id, ...value } = action
  const record = (change: Partial<Omit<AgreedAction, 'id'>>): void => {
    const after = { ...value, ...change }
    document.record({
      kind: 'agreed-set',
      action: id,
      value: after.text.trim() === '' && isNew ? null : after,
    } satisfies SessionChange)
  }
  const text = useKeptText(session, `agreed-set/${id}/text`, action.text, (typed) => record({ text: typed }))
  const owner = useKeptText(session, `agreed-set/${id}/owner`, action.owner ?? '', (typed) =>
    record({ owner: typed.trim() === '' ? null : typed }),
  )
  return (
    <div className="agreed-action">
      <TextField
        label="What to do"
        value={text.text}
        maxLength={most.line}
        onChange={(event) => text.type(event.target.value)}
        onBlur={text.settle}
      />
      <TextField
        label="Who"
        hint="A role. No names."
        value={owner.text}
        maxLength={most.line}
        onChange={(event) => owner.type(event.target.value)}
        onBlur={owner.settle}
      />
      <SettlingDateField
        label="By"
        value={action.by ?? ''}
        max={lastDay}
        onType={() => undefined}
        onSettle={(date) => record({ by: date === '' ? null : date })}
        problemOf={(entered) => (entered === null ? 'A part of the date is missing.' : null)}
      />
      {!isNew && (
        <Button
          look="quiet"
          aria-label={`Remove the action: ${action.text}`}
          onClick={() => document.record({ kind: 'agreed-set', action: id, value: null })}
        >
          Remove
        </Button>
      )}
    </div>
  )
}

/** The actions that the room agreed on for a question, and room for one more. */
export const AgreedActions = ({ question }: { readonly question: string }) => {
  const agreed = useSession(({ session }) => session.agreed)
  const [nextId, setNextId] = useState(newId)
  const here = agreed.filter((action) => action.question === question)
  const hasNext = here.some(({ id }) => id === nextId)
  // One list: what is typed in the last stays there once it is recorded.
  const rows = hasNext ? here : [...here, { ...emptyAction, id: nextId, question }]
  return (
    <section className="stack tight" aria-label="Agreed actions">
      <h2 className="agreed-head">
        {here.length === 0 ? 'Agreed actions' : `Agreed: ${howMany(here.length, 'action')}`}
      </h2>
      {rows.map((action) => (
        <OneAction key={action.id} action={action} isNew={!hasNext && action.id === nextId} />
      ))}
      {hasNext && (
        <div>
          <Button look="quiet" onClick={() => setNextId(newId())}>
            Another action
          </Button>
        </div>
      )}
    </section>
  )
}
