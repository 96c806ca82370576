import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { noteBackup } from '../../state/backups'
import { wholeReviewText } from '../../state/handOver'
import { ready, useOpenReview, useReadyReview } from '../../state/openStore'
import { suggestPassphrase } from '../../state/passphrase'
import { protect } from '../../state/protection'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { CheckField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { SecretField } from '../../ui/SecretField'
import { ShareFileButton } from '../../ui/ShareFileButton'
import { showToast } from '../../ui/toasts'
import { BeforeExport } from '../personalData/BeforeExport'
import { reviewFileName } from '../review/saveFile'
import { protectSchema, type ProtectFields } from './protectForm'

const plainType = 'application/json'
const protectedType = 'application/octet-stream'

const openNow = () => ready(useOpenReview.getState())
const plainName = (): string => reviewFileName(openNow().review)

interface Props {
  readonly leavesPersonalDataOut: boolean
}

/** The file as anybody can read it. */
const PlainFile = ({ leavesPersonalDataOut }: Props) => {
  const { id } = useReadyReview()
  const text = () => wholeReviewText(openNow(), leavesPersonalDataOut)
  const save = (): void => {
    download(plainName(), text(), plainType)
    // A copy from which something was left out is no backup.
    if (!leavesPersonalDataOut) void noteBackup(id)
    showToast('The review was saved as a file among your downloads.')
  }
  return (
    <div className="row">
      <Button look="primary" onClick={save}>Save the file</Button>
      <ShareFileButton label="Share it with another app" name={plainName()} type={plainType} file={async () => new File([text()], plainName(), { type: plainType })} />
    </div>
  )
}

interface MadeFile {
  readonly file: File
  readonly of: readonly unknown[]
}

const howItOpens = (
  <p className="small muted measure">The file opens here, with the passphrase, and in any tool that knows the age format: <code className="nowrap">age -d file</code>. Tell the passphrase by another way than the file, such as the telephone.</p>
)

/** The file that opens with a passphrase alone. */
const ProtectedFile = ({ leavesPersonalDataOut }: Props) => {
  const { id, log, omitted } = useReadyReview()
  const { register, control, handleSubmit, setValue, setError, formState: { errors, isSubmitting } } = useForm<ProtectFields>({ resolver: zodResolver(protectSchema), defaultValues: { passphrase: '', again: '' } })
  const passphrase = useWatch({ control, name: 'passphrase' })
  const [suggested, setSuggested] = useState('')
  /** What was protected last, and what it was made of: asked for again, it need not be made anew. */
  const [made, setMade] = useState<MadeFile | null>(null)
  const madeOf = [log, omitted, leavesPersonalDataOut, passphrase]
  const isCurrent = made !== null && made.of.every((part, index) => part === madeOf[index])
  const suggest = (): void => {
    const next = suggestPassphrase()
    setValue('passphrase', next, { shouldValidate: true })
    setValue('again', next, { shouldValidate: true })
    setSuggested(next)
  }
  const save = async (given: ProtectFields): Promise<void> => {
    if (isSubmitting) return
    try {
      const bytes = await protect(wholeReviewText(openNow(), leavesPersonalDataOut), given.passphrase)
      const file = new File([new Uint8Array(bytes)], `${plainName()}.age`, { type: protectedType })
      setMade({ file, of: madeOf })
      download(file.name, file, protectedType)
      if (!leavesPersonalDataOut) void noteBackup(id)
      showToast('The protected file is among your downloads.')
    } catch {
      setError('root', { message: 'The file could not be protected: too little memory is free, or a part of the app could not be fetched. Nothing was saved. Close other tabs, connect, and try again.' })
    }
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void handleSubmit(save)(event)}>
      <SecretField label="Passphrase" hint="Three words or more, or at least 12 characters. Whoever gets hold of the file can try as often as they like, so it has to be long." autoComplete="new-password" error={errors.passphrase?.message} {...register('passphrase')} />
      <SecretField label="The same passphrase again" autoComplete="new-password" error={errors.again?.message} {...register('again')} />
      <div className="stack tight">
        <div><Button onClick={suggest}>Suggest one</Button></div>
        <p role="status">{suggested !== '' && suggested === passphrase && <>Write it down: <strong className="share-passphrase">{suggested}</strong></>}</p>
      </div>
      <Notice tone="unknown" title="Keep the passphrase"><p>It is stored nowhere. Whoever loses it has lost the file: nobody can recover it, nor open the file without it.</p></Notice>
      {errors.root !== undefined && <Notice tone="gap" title="Not saved" isAlert><p>{errors.root.message}</p></Notice>}
      <div className="row">
        <Button type="submit" look="primary" aria-disabled={isSubmitting}>Protect and save the file</Button>
        {made !== null && isCurrent && <ShareFileButton label="Share it with another app" name={made.file.name} type={protectedType} file={async () => made.file} />}
        <span role="status" className="muted">{isSubmitting && 'Protecting… this takes a second or two.'}</span>
      </div>
      {howItOpens}
    </form>
  )
}

const forAnybody = 'The whole review with all its history, in one file. Somebody else can go on with it; when both of you have, open one file on the other device, and it shows what would be added before it adds it.'
const forWhoeverAsked = 'Your answers and notes with their history, in one file. Send it to whoever asked you: opened on their device, your answers stand beside the others’.'

/** The whole review as a file: for whoever takes it over, for somebody who works on it too, or to keep. */
export const HandOver = () => {
  const { review: { isIndependent } } = useReadyReview()
  const [leavesPersonalDataOut, setLeavesPersonalDataOut] = useState(false)
  const [isProtected, setIsProtected] = useState(false)
  return (
    <section className="card stack" aria-labelledby="share-hand-over">
      <h2 id="share-hand-over">{isIndependent ? 'Send your answers back, or keep a copy' : 'Hand over, or keep a copy'}</h2>
      <p className="measure">{isIndependent ? forWhoeverAsked : forAnybody}</p>
      <BeforeExport isLeftOut={leavesPersonalDataOut} onChange={setLeavesPersonalDataOut} />
      <CheckField label="Protect the file with a passphrase" checked={isProtected} onChange={({ target }) => setIsProtected(target.checked)} />
      {isProtected ? <ProtectedFile leavesPersonalDataOut={leavesPersonalDataOut} /> : <PlainFile leavesPersonalDataOut={leavesPersonalDataOut} />}
    </section>
  )
}
