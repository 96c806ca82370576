import { noOtherPacks } from '../core/review/adoption'
import { create } from 'zustand'
import type { Pack } from '../core/content/pack'
import { fileNamePart } from '../core/report/fileName'
import { detailChanges } from '../core/review/detailChanges'
import type { Change } from '../core/review/event'
import type { PartialLog } from '../core/review/omission'
import { foldEvents } from '../core/review/foldEvents'
import type { Review } from '../core/review/review'
import { emptyDetails, type Details } from '../core/review/details'
import { packReference } from '../core/content/packReference'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { writeReviewFile } from '../storage/reviewFile'
import { newId, now } from './clock'
import { copyOf, extended, startReview } from './library'
import { askingFor, independentOf } from './reviewGroups'
import { useReviewList, type ReviewSummary } from './reviewList'

/** What tells whoever answers which school it is, how much is asked, and which of its questions apply. Nothing else of a review goes to them. */
const detailsForOthers = ({
  school,
  phase,
  setting,
  boarding,
  inspectorate,
  scope,
  reviewDate,
}: Details): readonly Change[] =>
  detailChanges(null, { ...emptyDetails(reviewDate), school, phase, setting, boarding, inspectorate, scope })

/** A file for whoever is asked to answer without sight of the others. It holds no answer, no evidence and nobody. */
export interface Invitation {
  readonly name: string
  readonly text: string
}

/** The invitation to answer the questions of a review independently. The same file serves any number of people. */
export const invitationTo = ({ pack, review }: { readonly pack: Pack; readonly review: Review }): Invitation => {
  const start: Change = {
    kind: 'review-started',
    review: newId(),
    group: review.group,
    pack: packReference(pack),
    independent: true,
  }
  const copy: ReviewCopy = {
    pack,
    otherPacks: noOtherPacks,
    ...extended({ log: [], omitted: [] }, [start, ...detailsForOthers(review.details)], newId()),
  }
  return {
    name: `${fileNamePart(review.details.school ?? '') || 'School'}-invitation-to-answer.review.json`,
    text: writeReviewFile(copy, now(), { for: 'independent-answers' }),
  }
}

const titleStart = 'Independent answers: '

/** Starts one person's own review beside this one, or from an invitation to it. Returns its id. Rejects where the browser cannot store it. */
export const answerIndependently = (
  { pack, review }: { readonly pack: Pack; readonly review: Review },
  role: string,
): Promise<string> => {
  const me = newId()
  return startReview(
    pack,
    [
      { kind: 'contributor-set', contributor: me, value: { role, name: null } },
      { kind: 'detail-set', detail: 'title', value: `${titleStart}${role}` },
      ...detailsForOthers(review.details),
    ],
    me,
    review.group,
    true,
  )
}

/** The independent answers that are on this device for a group of reviews, read in full. */
export interface IndependentAnswers {
  /** `null`: nothing was read yet. */
  readonly group: string | null
  /** In the order in which they were begun. */
  readonly reviews: readonly Review[]
}

export const useIndependentAnswers = create<IndependentAnswers>()(() => ({ group: null, reviews: [] }))

/** Reads the independent answers of a group anew. Those that cannot be read are left out: the list of reviews says so. */
export const readIndependentAnswers = async (reviews: readonly ReviewSummary[], group: string): Promise<void> => {
  const copies = await Promise.all(independentOf(reviews, group).map(({ id }) => copyOf(id)))
  const read = copies.flatMap((copy) => (copy === null ? [] : [foldEvents(copy)]))
  useIndependentAnswers.setState({ group, reviews: read.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)) })
}

/** The review here that these answers were asked for, where they are one person's own; `null`: none, or they are no such answers. */
export const askedForBy = (answers: PartialLog): string | null => {
  const { isIndependent, group, pack, details } = foldEvents(answers)
  return isIndependent
    ? (askingFor(useReviewList.getState().reviews, { group, packHash: pack.hash, reviewDate: details.reviewDate })
        ?.id ?? null)
    : null
}
