import { useId } from 'react'
import type { DataInPdf } from '../../core/report/reportInput'
import { CheckField } from '../../ui/Field'
import { RadioField } from '../../ui/RadioField'
import { dataChoices } from './dataChoices'
import { goesAlongWords } from './goesAlong'
import type { Variant } from '../../core/report/variant'

/** What is chosen for a report. */
export interface Choices {
  readonly data: DataInPdf
  readonly omitNotes: boolean
  readonly omitOwners: boolean
  readonly omitNames: boolean
  readonly omitPlaces: boolean
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

type Omitted = Exclude<keyof Choices, 'data' | 'omitPersonalData'>

/** What can be left out, each where it would be: nothing that would be nowhere anyway. */
const leavableFrom = (
  { shows }: Variant,
  data: DataInPdf,
): readonly { readonly omitted: Omitted; readonly label: string }[] => {
  const offered: readonly (readonly [Omitted, string, boolean])[] = [
    ['omitNotes', 'Notes', shows.notes],
    ['omitPlaces', 'Where evidence is kept', shows.places],
    ['omitOwners', 'Owners of actions', shows.owners],
    ['omitNames', 'People’s names; their roles stay', shows.comments],
    ['omitComments', 'Governors’ views and comments', shows.comments],
  ]
  return offered.flatMap(([omitted, what, isShown]) => {
    const where = whereabouts(isShown, data)
    return where === null ? [] : [{ omitted, label: `${what}, ${where}` }]
  })
}

/** Which data goes along inside the PDF, and what is left out. */
export const ReportChoices = ({ variant, choices, isSigned, onChange }: Props) => {
  const name = useId()
  const leavable = leavableFrom(variant, choices.data)
  return (
    <>
      <fieldset className="report-choices">
        <legend>Data inside the PDF</legend>
        {dataChoices.map(({ data, label, meaning }) => (
          <RadioField
            key={data}
            name={name}
            label={label}
            hint={meaning}
            checked={choices.data === data}
            onChange={() => onChange({ ...choices, data })}
          />
        ))}
      </fieldset>
      {leavable.length > 0 && (
        <fieldset className="report-choices">
          <legend>Leave out</legend>
          {leavable.map(({ omitted, label }) => (
            <CheckField
              key={omitted}
              label={label}
              checked={choices[omitted]}
              onChange={({ target }) => onChange({ ...choices, [omitted]: target.checked })}
            />
          ))}
          {isSigned && leavable.some(({ omitted }) => omitted === 'omitComments') && (
            <p className="small muted">Signatures stay, each with its name.</p>
          )}
        </fieldset>
      )}
      <p className="small muted">{goesAlongWords(variant, choices)}</p>
    </>
  )
}
