import { useId } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { attestations, most } from '../../core/review/event'
import type { Milestone } from '../../core/review/review'
import { attestationWords } from '../../core/report/governorWords'
import { useReadyReview } from '../../state/openStore'
import { sign } from '../../state/signing'
import { Button } from '../../ui/Button'
import { CheckField, TextField } from '../../ui/Field'
import { DateField } from '../DateField'
import { enteredDate } from '../enteredDate'
import { formResolver } from '../formResolver'
import { FoundInText } from '../personalData/FoundInText'

const line = (empty: string) => z.string().check(z.trim(), z.normalize(), z.minLength(1, empty), z.maxLength(most.line, `Use at most ${most.line} characters.`))

const schema = z.object({
  attests: z.array(z.enum(attestations)).check(z.length(attestations.length, 'Tick each of the four. Where one is not so yet, sign once it is; your views and comments can go back without a signature.')),
  name: line('Give your name: a signature is nobody’s without it.'),
  role: line('Give your role, such as “Chair of governors”.'),
  meetingOn: z.pipe(z.string().check(z.minLength(1, 'Give the date of the meeting at which it is signed.')), enteredDate),
  minute: line('Say where the minutes record it, such as “Full governing body, minute 7.2”.'),
})

/** What somebody says who signs, and the meeting at which they do. Nothing is ticked for them. */
export const SignForm = ({ milestone, onSigned }: { readonly milestone: Milestone; readonly onSigned: () => void }) => {
  const { review, me } = useReadyReview()
  const self = review.contributors.find(({ id }) => id === me)
  const errorId = useId()
  const { register, control, handleSubmit, formState: { errors } } = useForm({
    resolver: formResolver(schema),
    defaultValues: { attests: [], name: self?.name ?? '', role: self?.role ?? '', meetingOn: '', minute: '' },
  })
  const minute = useWatch({ control, name: 'minute' })
  const put = handleSubmit(({ attests: _, ...details }) => {
    sign(milestone, details)
    onSigned()
  })
  const wrong = errors.attests?.message
  return (
    <form className="stack" noValidate onSubmit={(event) => void put(event)}>
      <fieldset className="governor-attests" {...(wrong !== undefined && { 'aria-describedby': errorId })}>
        <legend>By signing, you say:</legend>
        {wrong !== undefined && <p className="error" id={errorId}>{wrong}</p>}
        {attestations.map((attestation) => <CheckField key={attestation} label={attestationWords[attestation]} value={attestation} {...register('attests')} />)}
      </fieldset>
      <TextField label="Your name" autoComplete="name" error={errors.name?.message} {...register('name')} />
      <TextField label="Your role" autoComplete="off" error={errors.role?.message} {...register('role')} />
      <DateField label="Date of the meeting" control={control} name="meetingOn" />
      <TextField label="Minute" hint="Where the minutes record it, such as “Full governing body, minute 7.2”. Name no child." autoComplete="off" error={errors.minute?.message} {...register('minute')} />
      <FoundInText text={minute} />
      <div><Button type="submit" look="primary">Sign</Button></div>
    </form>
  )
}
