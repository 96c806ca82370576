import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { most } from '../../core/review/eventFormat'
import type { EvidenceEntry } from '../../core/review/eventValues'
import { newId, today } from '../../state/clock'
import { useReadyReview } from '../../state/openStore'
import type { Evidence } from '../../core/review/review'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { DateField } from '../DateField'
import { enteredDateOrNone } from '../enteredDate'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import { editedEvidence, evidenceChange, type EvidenceWords } from './evidenceChange'

const line = () =>
  z.string().check(z.trim(), z.normalize(), z.maxLength(most.line, `Use at most ${most.line} characters.`))

const schema = z.object({
  what: line().check(z.minLength(1, 'Say what it is, such as “Referral log”.')),
  where: line(),
  checkedOn: enteredDateOrNone.check(
    z.refine((date) => date === '' || date <= today(), 'The last check cannot be in the future.'),
  ),
})

/** What may come back of a form that was left. */
const keptSchema = z.object({ what: z.string(), where: z.string(), checkedOn: z.string() })

const wordsOf = ({ what, where, checkedOn }: z.infer<typeof schema>): EvidenceWords => ({
  what,
  where,
  checkedOn: checkedOn === '' ? null : checkedOn,
})

interface Props {
  /** `null`: a new one. */
  readonly entry: Evidence | null
  /** The questions that a new entry serves. */
  readonly questions: EvidenceEntry['questions']
  /** What a reviewer would ask to see: each can be taken over as what the entry is. */
  readonly prompts: readonly string[]
  readonly onDone: () => void
}

/** What a piece of evidence is, where it is kept and when it was last checked. The proof itself stays where it is. */
export const EvidenceForm = ({ entry, questions, prompts, onDone }: Props) => {
  const { id, review } = useReadyReview()
  const form = useForm({
    resolver: formResolver(schema),
    defaultValues: { what: entry?.what ?? '', where: entry?.where ?? '', checkedOn: entry?.checkedOn ?? '' },
  })
  const {
    register,
    control,
    handleSubmit,
    setValue,
    setFocus,
    formState: { errors },
  } = form
  const kept = useKeptForm(
    form,
    { review: id, form: entry === null ? `evidence-set/new/${questions.join('/')}` : `evidence-set/${entry.id}` },
    keptSchema,
  )
  const typed = useWatch({ control })
  const keep = handleSubmit((fields) => {
    const entered = wordsOf(fields)
    if (entry === null) kept.handIn([evidenceChange(newId(), { ...entered, questions })])
    else {
      const now = review.evidence.find((candidate) => candidate.id === entry.id) ?? null
      const { value, isMerged } = editedEvidence(wordsOf(kept.openedWith), entered, now)
      kept.handIn([evidenceChange(entry.id, { ...value, questions: (now ?? entry).questions })], isMerged)
    }
    onDone()
  })
  const takeOver = (prompt: string) => {
    setValue('what', prompt, { shouldValidate: true, shouldDirty: true })
    setFocus('where')
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void keep(event)}>
      <BegunEarlier {...kept} />
      <p className="small muted">{noNames} The tool keeps no documents: only what they are and where.</p>
      <div>
        <TextField label="What it is" error={errors.what?.message} {...register('what')} />
        <FoundInText text={typed.what ?? ''} />
      </div>
      {prompts.length > 0 && (
        <div className="stack tight">
          <p className="small">Or take over what a reviewer would ask to see:</p>
          <ul className="evidence-prompts">
            {prompts.map((prompt, index) => (
              <li key={index}>
                <Button onClick={() => takeOver(prompt)}>{prompt}</Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <TextField
          label="Where it is kept"
          hint="Such as “Shared drive, Safeguarding, Logs”"
          error={errors.where?.message}
          {...register('where')}
        />
        <FoundInText text={typed.where ?? ''} />
      </div>
      <DateField
        label="Last checked"
        hint="The day on which somebody last looked at it"
        control={control}
        name="checkedOn"
        max={today()}
      />
      <div className="row">
        <Button type="submit" look="primary">
          {entry === null ? 'Add evidence' : 'Save changes'}
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
