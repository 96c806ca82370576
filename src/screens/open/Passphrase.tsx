import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { forgetIncoming } from '../../state/incoming'
import { openProtected } from '../../state/openFile'
import { AskBeforeLeaving } from '../../ui/AskBeforeLeaving'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { SecretField } from '../../ui/SecretField'
import type { Failure } from './FailedNotice'
import { useFollow } from './useOpenFile'
import { notStored } from '../notStored'
import { paths } from '../paths'

interface Props {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly onFailure: (failure: Failure | null) => void
}

const whyNot = {
  'wrong-passphrase':
    'This passphrase does not fit. Look out for capitals, spaces and hyphens. If you are sure of it, the file may have been changed on its way: ask for it again.',
  'not-tried':
    'This device could not try the passphrase just now: too little memory is free, or a part of the app could not be fetched. Close other tabs, connect, and try again.',
} as const

/** Asks for the passphrase of a protected file, as often as it takes. */
export const Passphrase = ({ name, bytes, onFailure }: Props) => {
  const [, navigate] = useLocation()
  const follow = useFollow(onFailure)
  const [isBusy, setIsBusy] = useState(false)
  const [isTyped, setIsTyped] = useState(false)
  const [error, setError] = useState<string | undefined>(undefined)

  const open = async (form: HTMLFormElement): Promise<void> => {
    const field = form.elements.namedItem('passphrase')
    if (!(field instanceof HTMLInputElement)) return
    const wrong = (why: string) => {
      setError(why)
      setIsBusy(false)
      field.focus()
      field.select()
    }
    if (field.value === '') return wrong('Enter the passphrase.')
    setIsBusy(true)
    setError(undefined)
    try {
      const outcome = await openProtected(name, bytes, field.value)
      if (outcome.kind === 'wrong-passphrase' || outcome.kind === 'not-tried') return wrong(whyNot[outcome.kind])
      if (outcome.kind !== 'waits') forgetIncoming()
      await follow(outcome)
    } catch (failed) {
      onFailure({ kind: 'not-stored', why: notStored(failed) })
      setIsBusy(false)
    }
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (!isBusy) void open(event.currentTarget)
  }
  return (
    <Page title="This file is protected">
      <p className="measure">
        “{name}” opens with the passphrase that whoever saved it has chosen. It is tried on this device alone.
      </p>
      <form className="stack" noValidate onSubmit={submit}>
        <SecretField
          label="Passphrase"
          name="passphrase"
          autoComplete="off"
          error={error}
          onChange={({ target }) => setIsTyped(target.value !== '')}
        />
        <div className="row">
          <Button type="submit" look="primary" aria-disabled={isBusy}>
            Open
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              forgetIncoming()
              navigate(paths.home)
            }}
          >
            Leave it
          </Button>
          <span role="status" className="muted">
            {isBusy && 'Opening… this takes a second or two.'}
          </span>
        </div>
      </form>
      <AskBeforeLeaving isAsked={isTyped} title="Leave without opening the file?">
        The passphrase that you typed is kept nowhere: you would have to type it again.
      </AskBeforeLeaving>
      <p className="small muted measure">
        Nobody can recover a passphrase, nor open the file without it. If it is lost, ask for the file to be saved
        again.
      </p>
    </Page>
  )
}
