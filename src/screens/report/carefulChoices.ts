import type { OmitChoice } from '../../core/review/omission'
import type { Choices } from './ReportChoices'
import type { Variant } from '../../core/report/variant'

/** What is chosen for a report until somebody chooses otherwise. */
export const carefulChoices = ({
  data,
  omits: { notes, owners, names, places, comments },
}: Pick<Variant, 'data' | 'omits'>): Choices => ({
  data,
  omitNotes: notes,
  omitOwners: owners,
  omitNames: names,
  omitPlaces: places,
  omitComments: comments,
  omitPersonalData: false,
})

/** The same choices for the data inside: what is left out of the pages is left out there too. */
export const omitChoiceOf = ({
  omitNotes,
  omitOwners,
  omitNames,
  omitPlaces,
  omitComments,
  omitPersonalData,
}: Choices): OmitChoice => ({
  notes: omitNotes,
  owners: omitOwners,
  names: omitNames,
  places: omitPlaces,
  comments: omitComments,
  personalData: omitPersonalData,
})
