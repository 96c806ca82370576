import type { Review } from '../review/review'

const fileNamePart = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '')

/** The name under which anything of a review is saved: its school and its date. */
export const fileNameOf = ({ details }: Review, what: string): string =>
  [fileNamePart(details.school ?? '') || 'School', what, details.reviewDate].join('-')
