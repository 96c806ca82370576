import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { addMonths } from '../../core/math/calendar'
import { attestations, type Attestation } from '../../core/review/eventValues'
import type { Milestone } from '../../core/review/review'
import { attestationWords } from '../../core/report/words/governorWords'
import { today } from '../../state/clock'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { sign } from '../../state/signing'
import { Button } from '../../ui/Button'
import { CheckField, TextField } from '../../ui/Field'
import { DateField } from '../DateField'
import { enteredDate } from '../enteredDate'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { requiredLine } from '../requiredLine'
import { sayDate } from '../when'
import { useUnread } from './WhatYouRead'

const schema = z.object({
  attests: z.array(z.enum(attestations)),
  name: requiredLine('Give your name: a signature is nobody’s without it.'),
  role: requiredLine('Give your role, such as “Chair of governors”.'),
  meetingOn: z.pipe(
    z.string().check(z.minLength(1, 'Give the date of the meeting at which it is signed.')),
    enteredDate,
  ),
  minute: requiredLine('Say where the minutes record it, such as “Full governing body, minute 7.2”.'),
})

/** What may come back of a form that was left: nothing that is ticked, since each signature is given anew. */
const keptSchema = z.object({ name: z.string(), role: z.string(), meetingOn: z.string(), minute: z.string() })

/** Why a statement cannot be true yet; `null`: it can. */
const useNotYet = (): Readonly<Record<Attestation, string | null>> => {
  const unread = useUnread()
  return {
    read: unread.areas.length === 0 ? null : 'Can be ticked once you have opened every area.',
    asked: null,
    'seen-evidence': null,
    'will-follow-up': unread.plan ? 'Can be ticked once you have opened the plan.' : null,
  }
}

/** What is odd about the day of a meeting: it is asked about once, and then taken as it is. `null`: nothing. */
const oddMeeting = (meetingOn: string, madeOn: string, reviewDate: string): string | null => {
  const earliest = reviewDate < madeOn ? reviewDate : madeOn
  if (meetingOn < earliest) return `That is before the review (${sayDate(earliest)}).`
  return meetingOn > addMonths(today(), 12) ? 'That is more than a year ahead.' : null
}

/** What somebody says who signs, and the meeting at which they do. Nothing is ticked for them, and what cannot be true yet cannot be ticked. */
export const SignForm = ({ milestone, onSigned }: { readonly milestone: Milestone; readonly onSigned: () => void }) => {
  const { id: reviewId, review, me } = useReadyReview()
  const self = review.contributors.find(({ id }) => id === me)
  const notYet = useNotYet()
  const [asked, setAsked] = useState<string | null>(null)
  const form = useForm({
    resolver: formResolver(schema),
    defaultValues: { attests: [], name: self?.name ?? '', role: self?.role ?? '', meetingOn: '', minute: '' },
  })
  const {
    register,
    control,
    handleSubmit,
    setError,
    formState: { errors },
  } = form
  const document = useReviewDocument()
  const kept = useKeptForm(form, { review: reviewId, form: 'signature-set/new' }, keptSchema)
  const minute = useWatch({ control, name: 'minute' })
  const put = handleSubmit(({ attests, ...details }) => {
    const odd = oddMeeting(details.meetingOn, milestone.madeOn, review.details.reviewDate)
    if (odd !== null && asked !== details.meetingOn) {
      setAsked(details.meetingOn)
      return setError('meetingOn', { message: `${odd} If it is right, press “Sign” again.` }, { shouldFocus: true })
    }
    kept.done()
    sign(document, milestone, {
      ...details,
      attests: attestations.filter((attestation) => attests.includes(attestation) && notYet[attestation] === null),
    })
    onSigned()
  })
  return (
    <form className="stack" noValidate onSubmit={(event) => void put(event)}>
      <BegunEarlier {...kept} />
      <fieldset className="governor-attests">
        <legend>By signing, you say what you tick here:</legend>
        <p className="small muted">You can sign without all four: the signature says which.</p>
        {attestations.map((attestation) => (
          <div key={attestation}>
            <CheckField
              label={attestationWords[attestation]}
              value={attestation}
              disabled={notYet[attestation] !== null}
              {...(notYet[attestation] !== null && { 'aria-describedby': `not-yet-${attestation}` })}
              {...register('attests')}
            />
            {notYet[attestation] !== null && (
              <p className="small muted governor-not-yet" id={`not-yet-${attestation}`}>
                {notYet[attestation]}
              </p>
            )}
          </div>
        ))}
      </fieldset>
      <TextField label="Your name" autoComplete="name" error={errors.name?.message} {...register('name')} />
      <TextField label="Your role" autoComplete="off" error={errors.role?.message} {...register('role')} />
      <DateField label="Date of the meeting" control={control} name="meetingOn" />
      <TextField
        label="Minute"
        hint="Where the minutes record it, such as “Full governing body, minute 7.2”. Name no child."
        autoComplete="off"
        error={errors.minute?.message}
        {...register('minute')}
      />
      <FoundInText text={minute} />
      <div>
        <Button type="submit" look="primary">
          Sign
        </Button>
      </div>
    </form>
  )
}
