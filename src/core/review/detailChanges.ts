import { details, usualLoad, type Detail, type Details, type GivenDetail } from './details'
import type { Change } from './event'

/** The change that gives one detail; `null`: it is not given. */
type DetailChange<Name extends Detail = Detail> = {
  readonly [Each in Name]: {
    readonly kind: 'detail-set'
    readonly detail: Each
    readonly value: GivenDetail<Each> | null
  }
}[Name]

/** Details as events give them: `null` is what is not given, also where a review then has something in its place. */
type Given = { readonly [Name in Detail]: GivenDetail<Name> | null }

const givenIn = (all: Details): Given => ({
  ...all,
  terms: all.terms.length > 0 ? [...all.terms] : null,
  governorsMeetings: all.governorsMeetings.length > 0 ? [...all.governorsMeetings] : null,
  aimHigher: all.aimHigher ? true : null,
  headIsLead: all.headIsLead ? true : null,
  load: all.load === usualLoad ? null : all.load,
})

const asChange = <Name extends Detail>(given: Given, detail: Name): DetailChange<Name> => ({
  kind: 'detail-set',
  detail,
  value: given[detail],
})

/** What has to be recorded to get from one state of the details to another; `before` is `null` for a review that has none yet. */
export const detailChanges = (before: Details | null, after: Details): readonly Change[] => {
  const known = before === null ? null : givenIn(before)
  const given = givenIn(after)
  return Object.values(details)
    .filter(({ name }) => JSON.stringify(given[name]) !== JSON.stringify(known === null ? null : known[name]))
    .map(({ name }) => asChange(given, name))
}
