import { useFormContext } from 'react-hook-form'
import { SelectField } from '../../ui/Field'
import type { SetUpValues } from './setUpForm'

const notSaid = { value: '', label: 'Not said' }

const phaseOptions = [
  notSaid,
  { value: 'nursery', label: 'Nursery' },
  { value: 'primary', label: 'Primary' },
  { value: 'secondary', label: 'Secondary' },
  { value: 'all-through', label: 'All-through' },
  { value: 'special', label: 'Special' },
  { value: 'post-16', label: 'Post-16' },
]
const settingOptions = [
  notSaid,
  { value: 'maintained', label: 'Maintained by the local authority' },
  { value: 'academy', label: 'Academy or free school' },
  { value: 'independent', label: 'Independent' },
  { value: 'non-maintained-special', label: 'Non-maintained special' },
]
const boardingOptions = [notSaid, { value: 'no', label: 'No' }, { value: 'yes', label: 'Yes' }]
const inspectorateOptions = [
  { value: '', label: 'Not sure' },
  { value: 'ofsted', label: 'Ofsted' },
  { value: 'isi', label: 'Independent Schools Inspectorate (ISI)' },
]

/** What kind of school it is. */
export const SchoolFields = () => {
  const { register, watch } = useFormContext<SetUpValues>()
  return (
    <>
      <div className="setup-fields">
        <SelectField label="Phase" options={phaseOptions} {...register('phase')} />
        <SelectField label="Setting" options={settingOptions} {...register('setting')} />
        <SelectField label="Boarders" options={boardingOptions} {...register('boarding')} />
        <SelectField label="Inspected by" options={inspectorateOptions} {...register('inspectorate')} />
      </div>
      {watch('setting') === 'independent' && (
        <p className="small">Many independent schools are inspected by ISI, some by Ofsted.</p>
      )}
      <p className="small muted">
        Questions that do not apply to a school of your kind are left out. What is not said leaves nothing out.
      </p>
    </>
  )
}
