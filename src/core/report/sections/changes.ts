import type { Pack } from '../../content/pack'
import { shortName } from '../../content/shortName'
import { sayDate } from '../../math/calendar'
import { isSent } from '../../review/milestones'
import type { Block } from '../blocks'
import { changeGroups, compareReviews, type AnswerChange, type Comparison } from '../findings/changes'
import {
  answerChangeWords,
  changeGroupTable,
  changeLines,
  changesBlocks,
  changeSummary,
  lowered,
  type SideNames,
} from '../words/changeWords'
import { dumbbellBlocks } from '../charts/dumbbells'
import { sinceLastReview, slipsIn } from '../findings/lastYear'
import type { ReportInput } from '../reportInput'
import { capitalised, howMany, listed } from '../words/words'

type Compared = Pick<ReportInput, 'pack' | 'review' | 'since'>

/** What changed since the milestone that the input compares with; `null`: there is none, or this copy does not hold what stood there. */
export const comparisonSince = ({ pack, review, since }: Compared): Comparison | null =>
  since?.then == null ? null : compareReviews(pack, since.then.review, review, since.then.pack)

/** `since it was last sent to governors, as “Autumn 2026” (23 November 2026)`. */
export const sinceWords = ({ since }: Pick<ReportInput, 'since'>): string => {
  if (since === null) return 'since last time'
  const { milestone } = since
  const named = `“${milestone.name}” (${sayDate(milestone.madeOn)})`
  return isSent(milestone) ? `since it was last sent to governors, ${named}` : `since ${named}`
}

/** Why there is nothing to compare with. Where there is one state alone, that nothing has changed since it was kept says nothing. */
export const nothingToCompare = ({ review, since }: Pick<ReportInput, 'review' | 'since'>): string => {
  if (since !== null) return 'This copy does not hold what stood there then. Ask the head what is different.'
  const [first, ...later] = review.milestones
  if (first === undefined || later.length === 0)
    return `Nothing was sent to governors before${review.answers.size === 0 ? '' : `: ${howMany(review.answers.size, 'answer is', 'answers are')} new`}.`
  return `The school has changed nothing since “${first.name}” (${sayDate(first.madeOn)}).`
}

/** `since the review of 10 November 2025`. */
export const sinceLastReviewWords = (reviewedOn: string): string => `since the review of ${sayDate(reviewedOn)}`

/** The critical safeguards that have slipped, each once: since the review before this one, and since the last sending. */
const slipsOf = (
  input: Compared,
): { readonly sinceLast: readonly AnswerChange[]; readonly sinceSent: readonly AnswerChange[] } => {
  const sinceLast = slipsIn(sinceLastReview(input.pack, input.review)?.changes ?? [])
  const isTold = new Set(sinceLast.map(({ question }) => question.id))
  return {
    sinceLast,
    sinceSent: slipsIn(comparisonSince(input)?.changes ?? []).filter(({ question }) => !isTold.has(question.id)),
  }
}

/** The critical safeguards that have slipped, in a sentence for each time since which they have. */
export const slipSentences = (input: Compared): readonly string[] => {
  const { pack, review } = input
  const { sinceLast, sinceSent } = slipsOf(input)
  const last = sinceLastReview(pack, review)
  const told = (slips: readonly AnswerChange[], since: string): readonly string[] =>
    slips.length === 0
      ? []
      : [
          `Slipped ${since}: ${listed(slips.map((change) => `“${shortName(change.question)}” ${answerChangeWords(pack, change)}`))}.`,
        ]
  return [
    ...told(sinceLast, last === null ? '' : sinceLastReviewWords(last.reviewedOn)),
    ...told(sinceSent, sinceWords(input)),
  ]
}

/** More than this, and a summary is none. */
const mostInShort = 5

/** What changed where little room is left: since the review before this one and since the last sending a count of each kind, with what got worse, or is a gap that was none, by its name unless `slipSentences` names it; nothing where there is nothing to compare with. */
export const changesInShort = (input: Compared): readonly string[] => {
  const { pack, review } = input
  const { sinceLast, sinceSent } = slipsOf(input)
  const isTold = new Set([...sinceLast, ...sinceSent].map(({ question }) => question.id))
  const last = sinceLastReview(pack, review)
  const comparison = comparisonSince(input)
  const told = (
    since: string,
    { changes, evidenceLosses }: Pick<Comparison, 'changes' | 'evidenceLosses'>,
    packBefore: Pack,
  ): readonly string[] => {
    const worse = changeGroups
      .filter((group) => group !== 'better' && group !== 'newly-answered')
      .flatMap((group) =>
        changeLines({ pack, packBefore, changes, evidenceLosses }, group)
          .filter(({ question }) => !isTold.has(question.id))
          .map(({ question, words }) => `“${question.text}”${group === 'expired-evidence' ? ':' : ''} ${words}.`),
      )
    const more = worse.length - mostInShort
    return [
      `${capitalised(since)}: ${lowered(changeSummary({ changes, evidenceLosses }))}`,
      ...worse.slice(0, mostInShort),
      ...(more > 0 ? [`${more} more like these: the full report has all of them.`] : []),
    ]
  }
  return [
    ...(last === null
      ? []
      : told(sinceLastReviewWords(last.reviewedOn), { changes: last.changes, evidenceLosses: [] }, pack)),
    ...(comparison === null ? [] : told(sinceWords(input), comparison, comparison.packBefore)),
  ]
}

/** What has become of the answers of the review before this one, what got worse first; nothing where it left none. */
export const lastReviewBlocks = ({ pack, review }: Compared): readonly Block[] => {
  const last = sinceLastReview(pack, review)
  if (last === null) return []
  const names: SideNames = { before: sayDate(last.reviewedOn), after: 'Now' }
  return [
    { kind: 'heading', level: 2, text: `Changes ${sinceLastReviewWords(last.reviewedOn)}` },
    {
      kind: 'paragraph',
      text: `${changeSummary({ changes: last.changes, evidenceLosses: [] })} Compared: ${howMany(last.compared, 'question')} that both reviews answered.`,
    },
    ...changeGroups.flatMap((group) =>
      group === 'expired-evidence' ? [] : changeGroupTable(pack, group, last.changes, names),
    ),
  ]
}

/** The figures then and now, the areas as a picture, and each answer that is another; nothing where there is nothing to compare with. */
export const changeBlocks = (input: Compared): readonly Block[] => {
  const comparison = comparisonSince(input)
  const last = lastReviewBlocks(input)
  if (comparison === null) return last
  const names: SideNames = { before: input.since?.milestone.name ?? 'Before', after: 'Now' }
  return [
    ...last,
    { kind: 'heading', level: 2, text: `Changes ${sinceWords(input)}` },
    ...dumbbellBlocks(comparison, names),
    ...changesBlocks(comparison, names),
  ]
}
