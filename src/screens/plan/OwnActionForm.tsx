import { useId } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { shortName } from '../../core/content/shortName'
import { headOf } from '../../core/plan/owners'
import type { Action } from '../../core/plan/planActions'
import { ownActionId, type ActionChange, type ActionProperty } from '../../core/review/actionProperties'
import type { Change } from '../../core/review/event'
import { isMeantAlike } from '../../core/review/typedText'
import { applicableQuestions } from '../../core/review/review'
import { newId, today } from '../../state/clock'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { TextArea, TextField } from '../../ui/Field'
import { DateField } from '../DateField'
import { enteredDateOrNone } from '../enteredDate'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import { ownChange } from './ownAction'
import { mostOwner, ownerField } from './ownerField'
import { wordingField } from './wordingField'

const schema = z.object({
  wording: wordingField,
  owner: ownerField,
  due: enteredDateOrNone,
  /** Its id; empty: none. */
  question: z.string(),
})

/** What may come back of a form that was left. */
const keptSchema = z.object({ wording: z.string(), owner: z.string(), due: z.string(), question: z.string() })

const setTo = (action: string, property: ActionProperty, value: string | null): ActionChange =>
  ({ kind: 'action-set', action, property, value }) as ActionChange

interface Props {
  /** `null`: a new one. */
  readonly action: Action | null
  readonly owners: readonly string[]
  /** Called with the id of the action, once it is in the plan. */
  readonly onSaved: (action: string) => void
  readonly onLeave: () => void
}

/** An action of the school's own. */
export const OwnActionForm = ({ action, owners, onSaved, onLeave }: Props) => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const head = headOf(pack, review.details)
  const form = useForm({
    resolver: formResolver(schema),
    defaultValues: {
      wording: action?.wording ?? '',
      owner: action?.owner ?? head,
      due: action?.edits.due === undefined ? '' : action.due,
      question: action?.own?.question ?? '',
    },
  })
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = form
  const own = action?.own ?? null
  const kept = useKeptForm(
    form,
    own === null
      ? { review: id, form: 'own-action-set/new' }
      : {
          review: id,
          form: `own-action-set/${own.id}`,
          changes: [`own-action-set/${own.id}`, `action-set/${ownActionId(own.id)}`],
        },
    keptSchema,
  )
  const typed = useWatch({ control })
  const [listId, questionId] = [useId(), useId()]
  const save = handleSubmit(({ wording, owner, due, question }) => {
    const name = own?.id ?? newId()
    const ownId = ownActionId(name)
    const before = kept.openedWith
    const changes: readonly Change[] = [
      ownChange(name, {
        wording,
        question: question === '' ? null : question,
        comment: own?.comment ?? null,
        on: own?.on ?? today(),
      }),
      // What it is called stands in it alone.
      ...(action?.edits.wording === undefined ? [] : [setTo(ownId, 'wording', null)]),
      ...(owner === (own === null ? head : before.owner)
        ? []
        : [setTo(ownId, 'owner', isMeantAlike(owner, head) ? null : owner)]),
      ...(due === before.due ? [] : [setTo(ownId, 'due', due === '' ? null : due)]),
    ]
    kept.handIn(changes)
    onSaved(ownId)
  })
  const questions = applicableQuestions(pack, review)
  return (
    <form className="plan-form stack" noValidate onSubmit={(event) => void save(event)}>
      <BegunEarlier {...kept} />
      <div>
        <TextArea label="What to do" hint={noNames} rows={3} error={errors.wording?.message} {...register('wording')} />
        <FoundInText text={typed.wording ?? ''} />
      </div>
      <div>
        <TextField
          label="Owner"
          hint="A role, such as “Deputy head”. No names."
          list={listId}
          maxLength={mostOwner}
          error={errors.owner?.message}
          {...register('owner')}
        />
        <datalist id={listId}>
          {owners.map((owner) => (
            <option key={owner}>{owner}</option>
          ))}
        </datalist>
        <FoundInText text={typed.owner ?? ''} />
      </div>
      <DateField label="Due" hint="May be left empty: the plan then proposes a day" control={control} name="due" />
      <div className="field">
        <label htmlFor={questionId}>For a question</label>
        <select id={questionId} className="input" {...register('question')}>
          <option value="">For none</option>
          {pack.areas.map((area) => (
            <optgroup key={area.id} label={area.title}>
              {questions
                .filter((question) => question.area === area.id)
                .map((question) => (
                  <option key={question.id} value={question.id}>
                    {shortName(question)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="row">
        <Button look="primary" type="submit">
          {action === null ? 'Add to the plan' : 'Save changes'}
        </Button>
        <Button onClick={onLeave}>{action === null ? 'Cancel' : 'Leave as it was'}</Button>
      </div>
    </form>
  )
}
