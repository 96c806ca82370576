import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { most } from '../../core/log/texts'
import { mostTelling, questionsIn } from '../../core/workshop/choosing'
import { usualMinutes } from '../../core/workshop/session'
import type { Pack } from '../../core/content/pack'
import { useChosenPack } from '../../state/chosenPack'
import { startSession } from '../../state/sessionList'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { TextField } from '../../ui/Field'
import { notStored } from '../notStored'
import { PackFailed } from '../PackFailed'
import { paths } from '../paths'
import { useBuiltInPack } from '../useBuiltInPack'
import { CountField } from './CountField'
import './sessionPlan.css'

/** Minutes that most sessions have, until somebody says otherwise. */
const usualTotal = 45

const Form = ({ pack }: { readonly pack: Pack }) => {
  const [, navigate] = useLocation()
  const [title, setTitle] = useState('')
  const [total, setTotal] = useState<number>(usualTotal)
  const [failure, setFailure] = useState<string | null>(null)
  const count = questionsIn(total, usualMinutes)
  const start = async (): Promise<void> => {
    try {
      const id = await startSession(pack, [
        { kind: 'session-set', part: 'title', value: title.trim() === '' ? null : title.trim() },
        { kind: 'session-set', part: 'questions', value: [...mostTelling(pack, count)] },
      ])
      navigate(paths.sessionPlan(id))
    } catch (error) {
      setFailure(notStored(error))
    }
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void start()
      }}
    >
      <TextField
        label="Name of the session"
        hint="For your own list, such as: Staff day, January. You can leave it empty."
        value={title}
        maxLength={most.line}
        onChange={(event) => setTitle(event.target.value)}
      />
      <CountField
        label="Minutes that you have"
        hint={`That is room for ${count} ${count === 1 ? 'question' : 'questions'}, the most telling ones to begin with. You can choose others next.`}
        value={total}
        most={600}
        onCount={(minutes) => setTotal(minutes ?? usualTotal)}
      />
      {failure !== null && <p className="error">{failure}</p>}
      <div className="row">
        <Button type="submit" look="primary" large>
          Start planning
        </Button>
        <Link href={paths.workshops}>Not now</Link>
      </div>
    </form>
  )
}

/** Where a session begins: with a name and the minutes that there are. */
export const NewSession = () => {
  const { pack: chosen } = useChosenPack()
  const builtIn = useBuiltInPack()
  const pack = chosen ?? (builtIn.status === 'ready' ? builtIn.pack : null)
  return (
    <Page title="Plan a session">
      <p className="measure">
        A room answers the same few questions, sees how far its answers are apart, talks, and votes again. By phone or
        on paper, without accounts and without names.
      </p>
      {pack === null && builtIn.status === 'failed' && <PackFailed retry={builtIn.retry} />}
      {pack !== null && <Form pack={pack} />}
    </Page>
  )
}
