import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { capitalised } from '../../core/report/words/words'
import { suggestPassphrase } from '../../state/passphrase'
import { protectInWorker } from '../../state/protection'
import { AskBeforeLeaving } from '../../ui/AskBeforeLeaving'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { CheckField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { SecretField } from '../../ui/SecretField'
import { ShareFileButton } from '../../ui/ShareFileButton'
import { showToast } from '../../ui/toasts'
import { savedPlace } from '../savedPlace'
import { longEnough, protectSchema, type ProtectFields } from './protectForm'

const protectedType = 'application/octet-stream'

interface ChoiceProps {
  /** Which file it is, for whoever hears the choice alone. */
  readonly of: string
  readonly isProtected: boolean
  readonly onChange: (isProtected: boolean) => void
}

/** Offers a passphrase for a file that is to be saved, in the same words wherever one leaves the device. */
export const ProtectChoice = ({ of, isProtected, onChange }: ChoiceProps) => (
  <CheckField
    label={
      <>
        Protect the file with a passphrase<span className="visually-hidden">{`: ${of}`}</span>
      </>
    }
    checked={isProtected}
    onChange={({ target }) => onChange(target.checked)}
  />
)

const howItOpens = (
  <p className="small muted measure">
    The file opens here, with the passphrase, and in any tool that knows the age format:{' '}
    <code className="nowrap">age -d file</code>. Tell the passphrase by another way than the file, such as the
    telephone.
  </p>
)

interface Props {
  /** What the button says. */
  readonly label: string
  /** What the button says that shares it, once it is made; no other on the page says the same. */
  readonly shareLabel: string
  /** The file as anybody could read it; `null`: something has to be mended first, and the page says what. */
  readonly make: () => Promise<{ readonly name: string; readonly text: string } | null>
  /** What a file would be made of now. As long as that is the same, the one that was made last is offered to other apps. */
  readonly madeOf: () => readonly unknown[]
  readonly onSaved: () => void
}

/** Saves a file that opens with a passphrase alone. */
export const ProtectedFile = ({ label, shareLabel, make, madeOf, onSaved }: Props) => {
  const {
    register,
    control,
    handleSubmit,
    setValue,
    setError,
    formState: { errors, isSubmitting },
  } = useForm<ProtectFields>({ resolver: zodResolver(protectSchema), defaultValues: { passphrase: '', again: '' } })
  const passphrase = useWatch({ control, name: 'passphrase' })
  const [suggested, setSuggested] = useState('')
  /** What was protected last, and what it was made of: asked for again, it need not be made anew. */
  const [made, setMade] = useState<{ readonly file: File; readonly of: readonly unknown[] } | null>(null)
  const now = [...madeOf(), passphrase]
  const isCurrent = made !== null && made.of.every((part, index) => part === now[index])
  const suggest = (): void => {
    const next = suggestPassphrase()
    setValue('passphrase', next, { shouldValidate: true })
    setValue('again', next, { shouldValidate: true })
    setSuggested(next)
  }
  const save = async (given: ProtectFields): Promise<void> => {
    if (isSubmitting) return
    try {
      const plain = await make()
      if (plain === null) return
      const bytes = await protectInWorker(plain.text, given.passphrase)
      const file = new File([new Uint8Array(bytes)], `${plain.name}.age`, { type: protectedType })
      setMade({ file, of: [...madeOf(), given.passphrase] })
      download(file.name, file, protectedType)
      onSaved()
      showToast(`The protected file is ${savedPlace()}.`)
    } catch {
      setError('root', {
        message:
          'The file could not be protected: too little memory is free, or a part of the app could not be fetched. Nothing was saved. Close other tabs, connect, and try again.',
      })
    }
  }
  return (
    <form className="stack" aria-label={label} noValidate onSubmit={(event) => void handleSubmit(save)(event)}>
      <SecretField
        label="Passphrase"
        hint={`${capitalised(longEnough)}. Whoever gets hold of the file can try as often as they like, so it has to be long.`}
        autoComplete="new-password"
        error={errors.passphrase?.message}
        {...register('passphrase')}
      />
      <SecretField
        label="The same passphrase again"
        autoComplete="new-password"
        error={errors.again?.message}
        {...register('again')}
      />
      <div className="stack tight">
        <div>
          <Button onClick={suggest}>Suggest one</Button>
        </div>
        <p role="status">
          {suggested !== '' && suggested === passphrase && (
            <span>
              Write it down: <strong className="share-passphrase">{suggested}</strong>
            </span>
          )}
        </p>
      </div>
      <Notice tone="unknown" title="Keep the passphrase">
        <p>
          It is stored nowhere. Whoever loses it has lost the file: nobody can recover it, nor open the file without it.
        </p>
      </Notice>
      {errors.root !== undefined && (
        <Notice tone="gap" title="Not saved" isAlert>
          <p>{errors.root.message}</p>
        </Notice>
      )}
      <div className="row">
        <Button type="submit" look="primary" aria-disabled={isSubmitting}>
          {label}
        </Button>
        {made !== null && isCurrent && (
          <ShareFileButton label={shareLabel} name={made.file.name} type={protectedType} file={async () => made.file} />
        )}
        <span role="status" className="muted">
          {isSubmitting && 'Protecting… this takes a second or two.'}
        </span>
      </div>
      {howItOpens}
      <AskBeforeLeaving isAsked={passphrase !== '' && !isCurrent} title="Leave without the file?">
        No file was made with this passphrase, and it is kept nowhere: you would have to give one again.
      </AskBeforeLeaving>
    </form>
  )
}
