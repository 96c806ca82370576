import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { most } from '../../core/log/texts'
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
import { editedEvidence, evidenceChange, lookAgainChange, type EvidenceWords } from './evidenceChange'

const line = () =>
  z.string().check(z.trim(), z.normalize(), z.maxLength(most.line, `Use at most ${most.line} characters.`))

const schema = z.object({
  what: line().check(z.minLength(1, 'Say what it is, such as “Referral log”.')),
  where: line(),
  checkedOn: enteredDateOrNone.check(
    z.refine((date) => date === '' || date <= today(), 'The last check cannot be in the future.'),
  ),
  lookAgainBy: enteredDateOrNone,
})

/** What may come back of a form that was left. */
const keptSchema = z.object({
  what: z.string(),
  where: z.string(),
  checkedOn: z.string(),
  // Version 0.1 knew no such day.
  lookAgainBy: z._default(z.string(), ''),
})

const wordsOf = ({ what, where, checkedOn, lookAgainBy }: z.infer<typeof schema>): EvidenceWords => ({
  what,
  where,
  checkedOn: checkedOn === '' ? null : checkedOn,
  lookAgainBy: lookAgainBy === '' ? null : lookAgainBy,
})

/** A new entry says of this day only where there is one. */
const lookAgainIfGiven = (id: string, { lookAgainBy }: EvidenceWords) =>
  lookAgainBy === null ? [] : [lookAgainChange(id, lookAgainBy)]

interface Props {
  /** `null`: a new one. */
  readonly entry: Evidence | null
  /** The questions that a new entry serves. */
  readonly questions: EvidenceEntry['questions']
  readonly onDone: () => void
}

/** What a piece of evidence is, where it is kept, when it was last checked and by when to look at it again. The proof itself stays where it is. */
export const EvidenceForm = ({ entry, questions, onDone }: Props) => {
  const { id, review } = useReadyReview()
  const form = useForm({
    resolver: formResolver(schema),
    defaultValues: {
      what: entry?.what ?? '',
      where: entry?.where ?? '',
      checkedOn: entry?.checkedOn ?? '',
      lookAgainBy: (entry && review.lookAgain.get(entry.id)) ?? '',
    },
  })
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = form
  const kept = useKeptForm(
    form,
    entry === null
      ? { review: id, form: `evidence-set/new/${questions.join('/')}` }
      : {
          review: id,
          form: `evidence-set/${entry.id}`,
          changes: [`evidence-set/${entry.id}`, `look-again-set/${entry.id}`],
        },
    keptSchema,
  )
  const typed = useWatch({ control })
  const keep = handleSubmit((fields) => {
    const entered = wordsOf(fields)
    if (entry === null) {
      const fresh = newId()
      kept.handIn([evidenceChange(fresh, { ...entered, questions }), ...lookAgainIfGiven(fresh, entered)])
    } else {
      const now = review.evidence.find((candidate) => candidate.id === entry.id) ?? null
      const { value, isMerged } = editedEvidence(
        wordsOf(kept.openedWith),
        entered,
        now && { ...now, lookAgainBy: review.lookAgain.get(entry.id) ?? null },
      )
      kept.handIn(
        [
          evidenceChange(entry.id, { ...value, questions: (now ?? entry).questions }),
          lookAgainChange(entry.id, value.lookAgainBy),
        ],
        isMerged,
      )
    }
    onDone()
  })
  return (
    <form className="stack" noValidate onSubmit={(event) => void keep(event)}>
      <BegunEarlier {...kept} />
      <p className="small muted">{noNames} The tool keeps no documents: only what they are and where.</p>
      <div>
        <TextField label="What it is" error={errors.what?.message} {...register('what')} />
        <FoundInText text={typed.what ?? ''} />
      </div>
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
      <DateField
        label="Look again by"
        hint="The review reminds you then, and so can a calendar"
        control={control}
        name="lookAgainBy"
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
