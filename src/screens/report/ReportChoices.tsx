import { useId } from 'react'
import type { CarriedData } from '../../core/report/reportInput'
import { CheckField } from '../../ui/Field'
import { RadioField } from '../../ui/RadioField'
import { dataChoices } from './dataChoices'
import type { Variant } from './variantGroups'

/** What is chosen for a report. */
export interface Choices {
  readonly data: CarriedData
  readonly omitNotes: boolean
  readonly omitOwners: boolean
}

interface Props {
  readonly variant: Variant
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** Where a thing would be: on the pages, in the data or in both; `null` in neither, so that there is nothing to leave out. */
const whereabouts = (isShown: boolean, data: CarriedData): string | null => {
  if (isShown) return data === 'none' ? 'from the pages' : 'from the pages and the data'
  return data === 'none' ? null : 'from the data'
}

/** Which data goes along inside the PDF, and what is left out. */
export const ReportChoices = ({ variant: { shows }, choices, onChange }: Props) => {
  const name = useId()
  const notes = whereabouts(shows.notes, choices.data)
  const owners = whereabouts(shows.owners, choices.data)
  return (
    <>
      <fieldset className="report-choices">
        <legend>Data inside the PDF</legend>
        {dataChoices.map(({ data, label, meaning }) => (
          <RadioField key={data} name={name} label={label} hint={meaning} checked={choices.data === data} onChange={() => onChange({ ...choices, data })} />
        ))}
      </fieldset>
      {(notes !== null || owners !== null) && (
        <fieldset className="report-choices">
          <legend>Leave out</legend>
          {notes !== null && <CheckField label={`Notes, ${notes}`} checked={choices.omitNotes} onChange={({ target }) => onChange({ ...choices, omitNotes: target.checked })} />}
          {owners !== null && <CheckField label={`Owners of actions, ${owners}`} checked={choices.omitOwners} onChange={({ target }) => onChange({ ...choices, omitOwners: target.checked })} />}
        </fieldset>
      )}
    </>
  )
}
