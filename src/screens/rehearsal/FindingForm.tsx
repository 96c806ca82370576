import { useId } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Question } from '../../core/content/pack'
import { most } from '../../core/log/texts'
import { findingChanges } from '../../core/rehearsal/findingChanges'
import { rehearsalOutcomeWords } from '../../core/report/words/rehearsalWords'
import { rehearsalOutcomes, type RehearsalOutcome } from '../../core/review/eventValues'
import type { Rehearsal } from '../../core/review/review'
import { newId, today } from '../../state/clock'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { TextArea, TextField } from '../../ui/Field'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import { useWatch } from 'react-hook-form'
import { SearchClockView } from './SearchClockView'
import { useSearchClock } from './useSearchClock'
import { whoMayGo } from './whoMay'

const line = z.string().check(z.maxLength(most.line, `Use at most ${most.line} characters.`))
const schema = z.object({
  who: line,
  where: line,
  lookedAt: z.string().check(z.maxLength(most.typed, `Use at most ${most.typed.toLocaleString('en-GB')} characters.`)),
})
const keptSchema = z.object({ who: z.string(), where: z.string(), lookedAt: z.string() })

interface Props {
  readonly rehearsal: Rehearsal
  readonly question: Question
  /** Called once it is recorded what came. */
  readonly onRecorded: () => void
}

/** What came of one question of a rehearsal: who went, where it was, what was looked at, and then how it ended. */
export const FindingForm = ({ rehearsal, question, onRecorded }: Props) => {
  const { id, pack, review } = useReadyReview(({ id: of, pack: held, review: now }) => ({
    id: of,
    pack: held,
    review: now,
  }))
  const before = rehearsal.findings.get(question.id) ?? null
  const form = useForm({
    resolver: formResolver(schema),
    defaultValues: {
      who: before?.who ?? '',
      where: before?.where ?? '',
      lookedAt: before?.lookedAt ?? '',
    },
  })
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = form
  const kept = useKeptForm(form, { review: id, form: `rehearsal-found-set/${rehearsal.id}/${question.id}` }, keptSchema)
  const typed = useWatch({ control })
  const clock = useSearchClock()
  const listId = useId()
  const record = (outcome: RehearsalOutcome) =>
    handleSubmit(({ who, where, lookedAt }) => {
      const seconds =
        rehearsal.minutes === null || outcome === 'put-off' ? null : Math.round(clock.clock.spentMs / 1_000)
      kept.handIn(
        findingChanges(
          review,
          rehearsal.id,
          question,
          { outcome, who: who.trim(), where: where.trim(), lookedAt: lookedAt.trim(), seconds },
          { today: today(), newId: newId() },
        ),
      )
      onRecorded()
    })
  return (
    <form className="rehearsal-form stack" noValidate onSubmit={(event) => event.preventDefault()}>
      {rehearsal.minutes !== null && <SearchClockView minutes={rehearsal.minutes} {...clock} />}
      <BegunEarlier {...kept} />
      <div className="rehearsal-fields">
        <TextField
          label="Who went for it"
          hint={rehearsal.leadAway ? 'A role. The lead is away today.' : 'A role. No names.'}
          list={listId}
          autoComplete="off"
          error={errors.who?.message}
          {...register('who')}
        />
        <datalist id={listId}>
          {whoMayGo(pack, review, question, rehearsal).map((role) => (
            <option key={role}>{role}</option>
          ))}
        </datalist>
        <TextField
          label="Where it was"
          hint="If it shows what you claim, it is listed as evidence, checked today."
          autoComplete="off"
          error={errors.where?.message}
          {...register('where')}
        />
      </div>
      <div>
        <TextArea
          label="What was looked at"
          hint={
            rehearsal.isOtherThanDoers
              ? `Say it, and this can count as the second look. ${noNames}`
              : `Such as: the last five entries of the log. ${noNames}`
          }
          rows={2}
          error={errors.lookedAt?.message}
          {...register('lookedAt')}
        />
        <FoundInText text={typed.lookedAt ?? ''} />
      </div>
      <div className="rehearsal-outcomes" role="group" aria-label="What came">
        {rehearsalOutcomes.map((outcome) => (
          <Button
            key={outcome}
            className={`is-${outcome}`}
            aria-pressed={before?.outcome === outcome}
            onClick={() => void record(outcome)()}
          >
            {rehearsalOutcomeWords[outcome]}
          </Button>
        ))}
      </div>
    </form>
  )
}
