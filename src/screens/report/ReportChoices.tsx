import { useId } from 'react'
import type { DataInPdf } from '../../core/report/reportInput'
import { CheckField } from '../../ui/Field'
import { RadioField } from '../../ui/RadioField'
import { dataChoices } from './dataChoices'
import type { Variant } from './variantGroups'

/** What is chosen for a report. */
export interface Choices {
  readonly data: DataInPdf
  readonly omitNotes: boolean
  readonly omitOwners: boolean
  readonly omitComments: boolean
  /** The text of entries in which personal data seems to be. */
  readonly omitPersonalData: boolean
}

interface Props {
  readonly variant: Variant
  readonly choices: Choices
  /** Somebody has signed: a signature is never left out. */
  readonly isSigned: boolean
  readonly onChange: (choices: Choices) => void
}

/** Where a thing would be: on the pages, in the data or in both; `null` in neither, so that there is nothing to leave out. */
const whereabouts = (isShown: boolean, data: DataInPdf): string | null => {
  if (isShown) return data === 'none' ? 'from the pages' : 'from the pages and the data'
  return data === 'none' ? null : 'from the data'
}

/** Owners of actions and people's names go together: each where it would be. */
const ownersLabel = ({ shows }: Variant, data: DataInPdf): string | null => {
  const things = [...(shows.owners || data !== 'none' ? ['owners of actions'] : []), ...(shows.comments || data !== 'none' ? ['people’s names'] : [])].join(' and ')
  const where = whereabouts(shows.owners || shows.comments, data)
  return where === null ? null : `${things.charAt(0).toUpperCase()}${things.slice(1)}, ${where}`
}

/** Which data goes along inside the PDF, and what is left out. */
export const ReportChoices = ({ variant, choices, isSigned, onChange }: Props) => {
  const name = useId()
  const { shows } = variant
  const notes = whereabouts(shows.notes, choices.data)
  const owners = ownersLabel(variant, choices.data)
  const comments = whereabouts(shows.comments, choices.data)
  return (
    <>
      <fieldset className="report-choices">
        <legend>Data inside the PDF</legend>
        {dataChoices.map(({ data, label, meaning }) => (
          <RadioField key={data} name={name} label={label} hint={meaning} checked={choices.data === data} onChange={() => onChange({ ...choices, data })} />
        ))}
      </fieldset>
      {(notes !== null || owners !== null || comments !== null) && (
        <fieldset className="report-choices">
          <legend>Leave out</legend>
          {notes !== null && <CheckField label={`Notes, ${notes}`} checked={choices.omitNotes} onChange={({ target }) => onChange({ ...choices, omitNotes: target.checked })} />}
          {owners !== null && <CheckField label={owners} checked={choices.omitOwners} onChange={({ target }) => onChange({ ...choices, omitOwners: target.checked })} />}
          {comments !== null && <CheckField label={`Governors’ views and comments, ${comments}`} checked={choices.omitComments} onChange={({ target }) => onChange({ ...choices, omitComments: target.checked })} />}
          {comments !== null && isSigned && <p className="small muted">Signatures stay, each with its name.</p>}
        </fieldset>
      )}
    </>
  )
}
