import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'
import { isMeantAlike } from '../../core/review/typedText'
import { CheckField, SelectField, TextField } from '../../ui/Field'
import { otherRoleId, type SetUpValues } from './setUpForm'

/** Who takes part, by role, and who of them answers here. */
export const PeopleFields = () => {
  const {
    register,
    watch,
    getValues,
    setValue,
    formState: { errors },
  } = useFormContext<SetUpValues>()
  const { participants } = getValues()
  const ticked = watch('participants')
    .filter(({ takesPart }) => takesPart)
    .map(({ id, role }) => ({ value: id, label: role }))
  const otherRole = watch('otherRole').trim()
  const there =
    otherRole === '' || ticked.some(({ label }) => isMeantAlike(label, otherRole))
      ? ticked
      : [...ticked, { value: otherRoleId, label: otherRole }]
  const first = there[0]?.value ?? ''
  const isChosenThere = there.some(({ value }) => value === watch('answersAs'))
  useEffect(() => {
    if (!isChosenThere) setValue('answersAs', first)
  }, [isChosenThere, first, setValue])
  return (
    <>
      <fieldset className="setup-roles">
        <legend>Who is taking part</legend>
        <p className="hint">Roles, not names. They stand on the report as those who answered.</p>
        <div className="grid">
          {participants.map(({ id, role, name }, index) => (
            <CheckField
              key={id}
              label={name === null ? role : `${role} (${name})`}
              {...register(`participants.${index}.takesPart`)}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        label="Another role"
        hint="Such as special educational needs coordinator."
        autoComplete="off"
        error={errors.otherRole?.message}
        {...register('otherRole')}
      />
      {there.length > 1 && <SelectField label="On this device, I am the" options={there} {...register('answersAs')} />}
    </>
  )
}
