import { kindTitle } from '../../core/report/words/kindWords'
import { isEventKind, rulesOf } from '../../core/review/event'
import type { Topic } from '../../core/review/eventKinds'
import type { Unfinished } from '../../state/unfinished'
import { paths } from '../paths'

interface Place {
  /** What was being typed. */
  readonly what: string
  /** The screen on which it can be gone on with. */
  readonly path: (review: string) => string
}

/** Where what is named so is typed, by the first part of its name that fits; the longest first. Whatever is not here is typed where its topic is. */
const places: readonly (readonly [part: string, place: Place])[] = [
  ['contributor-set/new/governor', { what: 'Who reviews as a governor', path: () => paths.open }],
  ['contributor-set/new/invited', { what: 'The role of somebody who was asked to answer', path: () => paths.open }],
  ['contributor-set/new/asked', { what: 'The role of somebody who is to answer here', path: paths.share }],
  ['milestone-set/new/to-send', { what: 'The name of a saved version, to send to governors', path: paths.share }],
  ['signature-set', { what: 'A signature', path: paths.governorSign }],
  ['detail-set/title', { what: 'Another name for the review', path: () => paths.home }],
  [
    'detail-set',
    { what: 'School, people and dates', path: (review) => (review === '' ? paths.newReview : paths.details(review)) },
  ],
  ['agreement-set', { what: 'What was agreed', path: paths.pointsOfView }],
]

const screenOfTopic: Readonly<Record<Topic, (review: string) => string>> = {
  start: paths.overview,
  checklist: paths.overview,
  people: paths.details,
  details: paths.details,
  answers: paths.overview,
  notes: paths.overview,
  evidence: paths.evidence,
  plan: paths.plan,
  milestones: paths.milestones,
  governors: paths.overview,
  rehearsals: paths.rehearsals,
}

/** A form, or the text of a field, is named by the field that it becomes. */
const placeOfField = (name: string): Place => {
  const [kind = ''] = name.split('/')
  return isEventKind(kind)
    ? { what: kindTitle(kind), path: screenOfTopic[rulesOf({ kind }).topic] }
    : { what: 'A form', path: paths.overview }
}

/** Where something unfinished is typed. */
export const placeOfUnfinished = ({ name, review }: Unfinished): Place => {
  const place = places.find(([part]) => name === part || name.startsWith(`${part}/`))?.[1] ?? placeOfField(name)
  return review === '' ? { ...place, what: `${place.what}, for a review that is not there yet` } : place
}
