import type { Unfinished } from '../../state/unfinished'
import { paths } from '../paths'

interface Place {
  /** What was being typed. */
  readonly what: string
  /** The screen on which it can be gone on with. */
  readonly path: (review: string) => string
}

/** Where what is named so is typed, by the first part of its name that fits; the longest first. */
const places: readonly (readonly [part: string, place: Place])[] = [
  ['contributor-set/new/governor', { what: 'Who reviews as a governor', path: () => paths.open }],
  ['contributor-set/new/invited', { what: 'The role of somebody who was asked to answer', path: () => paths.open }],
  ['contributor-set/new/asked', { what: 'The role of somebody who is to answer here', path: paths.share }],
  ['milestone-set/new/to-send', { what: 'The name of a milestone, to send to governors', path: paths.share }],
  ['milestone-set', { what: 'The name of a milestone', path: paths.milestones }],
  ['signature-set', { what: 'A signature', path: paths.governorSign }],
  ['detail-set/title', { what: 'Another name for the review', path: () => paths.home }],
  [
    'detail-set',
    { what: 'School, people and dates', path: (review) => (review === '' ? paths.newReview : paths.details(review)) },
  ],
  ['evidence-set', { what: 'Evidence', path: paths.evidence }],
  ['action-set', { what: 'An action of the plan', path: paths.plan }],
  ['agreement-set', { what: 'What was agreed', path: paths.pointsOfView }],
  ['comment-set', { what: 'A comment', path: paths.overview }],
  ['reason-set', { what: 'Why a question does not apply', path: paths.overview }],
  ['note-set', { what: 'A note', path: paths.overview }],
]

/** Where something unfinished is typed. */
export const placeOfUnfinished = ({ name, review }: Unfinished): Place => {
  const place = places.find(([part]) => name === part || name.startsWith(`${part}/`))?.[1] ?? {
    what: 'A form',
    path: paths.overview,
  }
  return review === '' ? { ...place, what: `${place.what}, for a review that is not there yet` } : place
}
