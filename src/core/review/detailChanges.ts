import type { Change } from './event'
import type { Details } from './details'

type DetailChange = Extract<Change, { kind: 'detail-set' }>

/** Details as the changes that would give them; `null` stands for what is not given. */
const asChanges = (details: Details): readonly DetailChange[] => [
  { kind: 'detail-set', detail: 'school', value: details.school },
  { kind: 'detail-set', detail: 'title', value: details.title },
  { kind: 'detail-set', detail: 'phase', value: details.phase },
  { kind: 'detail-set', detail: 'setting', value: details.setting },
  { kind: 'detail-set', detail: 'inspectorate', value: details.inspectorate },
  { kind: 'detail-set', detail: 'reviewDate', value: details.reviewDate },
  { kind: 'detail-set', detail: 'nextReview', value: details.nextReview },
  { kind: 'detail-set', detail: 'terms', value: details.terms.length > 0 ? [...details.terms] : null },
  {
    kind: 'detail-set',
    detail: 'governorsMeetings',
    value: details.governorsMeetings.length > 0 ? [...details.governorsMeetings] : null,
  },
  { kind: 'detail-set', detail: 'aimHigher', value: details.aimHigher ? true : null },
]

/** What has to be recorded to get from one state of the details to another; `before` is `null` for a review that has none yet. */
export const detailChanges = (before: Details | null, after: Details): readonly Change[] => {
  const known = new Map(
    before === null ? [] : asChanges(before).map(({ detail, value }) => [detail, JSON.stringify(value)]),
  )
  return asChanges(after).filter(({ detail, value }) => JSON.stringify(value) !== (known.get(detail) ?? 'null'))
}
