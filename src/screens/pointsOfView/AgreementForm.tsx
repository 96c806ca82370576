import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useId } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { Question } from '../../core/content/pack'
import { describedAs, valueWords } from '../../core/report/words/answerWords'
import { answerValues, type AnswerValue } from '../../core/review/answerValues'
import { fieldOf } from '../../core/review/event'
import { asAsked } from '../../core/review/review'
import { most } from '../../core/log/texts'
import type { Agreement } from '../../core/review/eventValues'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/Field'
import { RadioField } from '../../ui/RadioField'
import { BegunEarlier, useKeptForm, type HandIn } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import { agreementSchema, answerOf, keptAgreement, type AgreementFields } from './agreement'

interface Props {
  readonly question: Question
  /** What was agreed before; `null`: nothing yet, and nothing is chosen. */
  readonly agreement: Agreement | null
  readonly onAgreed: (answer: AnswerValue, reason: string, handIn: HandIn) => void
  readonly onLeave: () => void
}

/** The level that was agreed, and why. */
export const AgreementForm = ({ question, agreement, onAgreed, onLeave }: Props) => {
  const { id, pack, review } = useReadyReview()
  const asked = asAsked(review, question.id)
  const errorId = useId()
  const form = useForm<AgreementFields>({
    resolver: zodResolver(agreementSchema),
    defaultValues:
      agreement === null ? { answer: '', reason: '' } : { answer: String(agreement.answer), reason: agreement.reason },
  })
  const {
    register,
    control,
    handleSubmit,
    setFocus,
    formState: { errors },
  } = form
  const kept = useKeptForm(
    form,
    {
      review: id,
      form: `agreement-set/${question.id}`,
      changes: [
        fieldOf({ kind: 'agreement-set', ...asked, value: null }),
        fieldOf({ kind: 'answer-set', ...asked, value: null }),
        fieldOf({ kind: 'reason-set', ...asked, value: null }),
      ],
    },
    keptAgreement,
  )
  const typed = useWatch({ control })
  useEffect(() => setFocus('answer'), [setFocus])
  return (
    <form
      className="stack points-of-view-form no-print"
      noValidate
      onSubmit={(event) => void handleSubmit((fields) => onAgreed(answerOf(fields), fields.reason, kept.handIn))(event)}
    >
      <BegunEarlier {...kept} />
      <fieldset aria-describedby={errors.answer === undefined ? undefined : errorId}>
        <legend>What was agreed?</legend>
        {errors.answer !== undefined && (
          <p className="error" id={errorId}>
            {errors.answer.message}
          </p>
        )}
        {answerValues.map((value) => {
          const hint = describedAs(question, value)
          return hint === null ? null : (
            <RadioField
              key={value}
              label={valueWords(pack, value)}
              hint={hint}
              value={String(value)}
              {...register('answer')}
            />
          )
        })}
      </fieldset>
      <div>
        <TextArea
          label="Why"
          hint={`What settled it: what somebody showed, or what will be done. ${noNames}`}
          rows={3}
          maxLength={most.typed}
          error={errors.reason?.message}
          {...register('reason')}
        />
        <FoundInText text={typed.reason ?? ''} />
      </div>
      <div className="row">
        <Button look="primary" type="submit">
          Record it
        </Button>
        <Button onClick={onLeave}>{agreement === null ? 'Leave it open' : 'Leave it as it is'}</Button>
      </div>
    </form>
  )
}
