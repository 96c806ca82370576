import { useState, type FormEvent, type ReactNode } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import type { Pack } from '../../core/content/pack'
import { Button } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { CheckField, TextField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { formResolver } from '../formResolver'
import { BegunEarlier, useKeptForm, type KeptForm } from '../keptForm'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import { DateFields } from './DateFields'
import { PeopleFields } from './PeopleFields'
import { revealErrors } from './revealErrors'
import { ScopeField } from './ScopeField'
import { SchoolFields } from './SchoolFields'
import { keptSetUp, kindOf, longestName, setUpSchema, type SetUpValues } from './setUpForm'
import './setUp.css'

interface Props {
  readonly values: SetUpValues
  /** The review that is changed; empty: a new one. */
  readonly review: string
  /** A new review needs a name and no more, so the rest is folded away; a review that is being changed shows all. */
  readonly isNew: boolean
  /** The checklist, to choose how much of it to ask; `null` while it is not here yet, or where that is not chosen here. */
  readonly pack: Pack | null
  readonly submitLabel: string
  /** `begun` is the form as it was kept. Resolves with why it could not be stored, as a sentence, or `null` where it was. */
  readonly onSubmit: (values: SetUpValues, begun: KeptForm<SetUpValues>) => Promise<string | null>
  /** Stands beside the button. */
  readonly children?: ReactNode
}

const Heading = ({ title, what }: { readonly title: string; readonly what: string }) => (
  <span className="heading">
    <span>{title}</span> <span className="what">{what}</span>
  </span>
)

/** The set-up of a review: its school, who takes part, its dates. What was typed stays in it whatever happens. */
export const SetUpForm = ({ values, review, isNew, pack, submitLabel, onSubmit, children }: Props) => {
  const form = useForm<SetUpValues>({ defaultValues: values, resolver: formResolver(setUpSchema) })
  const kept = useKeptForm(form, { review, form: 'detail-set', changes: ['detail-set', 'contributor-set'] }, keptSetUp)
  const [failure, setFailure] = useState<string | null>(null)
  const {
    register,
    control,
    handleSubmit,
    formState: { errors, isSubmitting },
  } = form
  const [title, scope] = useWatch({ control, name: ['title', 'scope'] })
  const [phase, setting, boarding] = useWatch({ control, name: ['phase', 'setting', 'boarding'] })
  const kind = { phase, setting, boarding }
  const submit = (event: FormEvent<HTMLFormElement>): Promise<void> => {
    const { elements } = event.currentTarget
    return handleSubmit(
      async (entered) => {
        const why = await onSubmit(entered, kept)
        setFailure(why)
        if (why === null) kept.done()
      },
      (wrong) => revealErrors(elements, Object.keys(wrong)),
    )(event)
  }
  return (
    <FormProvider {...form}>
      <form className="setup-form stack measure" noValidate onSubmit={(event) => void submit(event)}>
        <BegunEarlier {...kept} />
        <div className="name">
          <TextField
            label="School’s name"
            autoComplete="organization"
            maxLength={longestName}
            required
            error={errors.school?.message}
            {...register('school')}
          />
        </div>
        {pack !== null && (
          <ScopeField
            pack={pack}
            kind={kindOf(kind)}
            value={scope}
            onChoose={(id) => form.setValue('scope', id, { shouldDirty: true })}
          />
        )}
        {!isNew && (
          <div>
            <TextField
              label="What this review is called"
              hint={`Left empty, it is called by its school. ${noNames}`}
              autoComplete="off"
              error={errors.title?.message}
              {...register('title')}
            />
            <FoundInText text={title} />
          </div>
        )}
        <div>
          {isNew && <p className="muted setup-optional">All of this is optional, and can be given or changed later.</p>}
          <Expander isOpen={!isNew} title={<Heading title="About the school" what="phase, setting, who inspects it" />}>
            <SchoolFields />
          </Expander>
          <Expander isOpen={!isNew} title={<Heading title="Who is taking part" what="by role" />}>
            <PeopleFields />
            <CheckField label="The head is the designated safeguarding lead too" {...register('headIsLead')} />
            <p className="small muted">
              The plan then counts them as one person, and suggests somebody else wherever a step has to be checked.
            </p>
          </Expander>
          <Expander isOpen={!isNew} title={<Heading title="Dates" what="review, terms, governors’ meetings" />}>
            <DateFields />
          </Expander>
        </div>
        {!isNew && (
          <div>
            <CheckField label="Aim higher: plan for “In place and checked” everywhere" {...register('aimHigher')} />
            <p className="small muted">
              The plan then has a step for every answer below “In place and checked”, not only for those below “In
              place”. No score changes by it.
            </p>
          </div>
        )}
        {failure !== null && (
          <Notice tone="gap" title="This could not be stored" isAlert>
            <p>{failure} What you entered is still in this form.</p>
          </Notice>
        )}
        <div className="row actions">
          <Button type="submit" look="primary" large disabled={isSubmitting}>
            {submitLabel}
          </Button>
          {children}
        </div>
      </form>
    </FormProvider>
  )
}
