import { useFormContext, useWatch } from 'react-hook-form'
import { Link } from 'wouter'
import { dueSymbolWords } from '../../core/plan/dueSymbols'
import { resolveDue } from '../../core/plan/schoolCalendar'
import { capitalised } from '../../core/report/words/words'
import { dueSymbols } from '../../core/review/actionProperties'
import { today } from '../../state/clock'
import { useReadyReview } from '../../state/openStore'
import { RadioField } from '../../ui/RadioField'
import { DateField } from '../DateField'
import { paths } from '../paths'
import { sayDate } from '../when'
import type { Action } from '../../core/plan/planActions'
import type { DueValues } from './DuePanel'

/** By when: a date, or one as schools say it, which follows the dates of the school. What has no date yet cannot be chosen, and says why. */
export const DueFields = ({
  action: { edits, proposed },
  onEnterDates,
}: {
  readonly action: Pick<Action, 'edits' | 'proposed'>
  readonly onEnterDates: () => void
}) => {
  const { id, review } = useReadyReview()
  const { register, control } = useFormContext<DueValues>()
  const chosen = useWatch({ control, name: 'dueBy' })
  const choices = dueSymbols.map((symbol) => ({ symbol, resolved: resolveDue(symbol, review.details) }))
  return (
    <fieldset className="due">
      <legend className="visually-hidden">Due</legend>
      <RadioField label="On a date" value="date" {...register('dueBy')} />
      {chosen === 'date' && (
        <div className="date">
          <DateField label="Due date" control={control} name="due" />
        </div>
      )}
      {choices.map(({ symbol, resolved }) => {
        if ('date' in resolved)
          return (
            <RadioField
              key={symbol}
              label={capitalised(resolved.words)}
              value={symbol}
              hint={resolved.date < today() ? 'That day has passed: the action would be overdue.' : undefined}
              {...register('dueBy')}
            />
          )
        // What is chosen stays a choice: it only waits for its date.
        const hint =
          chosen === symbol
            ? `No date yet: ${resolved.unresolved}. Until then the proposed date stands.`
            : `Not yet: ${resolved.unresolved}.`
        return (
          <RadioField
            key={symbol}
            label={capitalised(dueSymbolWords[symbol])}
            value={symbol}
            hint={hint}
            {...register('dueBy')}
            disabled={chosen !== symbol}
          />
        )
      })}
      {edits.due !== undefined && (
        <RadioField
          label={`As proposed: ${sayDate(proposed.due)}${proposed.due < today() ? ', a day that has passed' : ''}`}
          value="proposed"
          {...register('dueBy')}
        />
      )}
      {choices.some(({ resolved }) => 'unresolved' in resolved) && (
        <p className="small enter">
          <Link href={paths.details(id)} onClick={onEnterDates}>
            Enter the dates of terms and governors’ meetings
          </Link>
          . What you changed here stays.
        </p>
      )}
    </fieldset>
  )
}
