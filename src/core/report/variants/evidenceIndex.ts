import type { Question } from '../../content/pack'
import { evidenceLacks } from '../../review/evidenceState'
import { evidenceFor, type Evidence, type Review } from '../../review/review'
import { askedQuestions, isUnbackedClaim } from '../findings/askedQuestions'
import type { Block } from '../blocks'
import { outOfTime, proofMeaning } from '../words/evidenceWords'
import type { ReportInput } from '../reportInput'
import { aboutFacts } from '../sections/about'
import { checkedCell, dateCell, placeCell, tableOf, type ColumnOf } from '../sections/cells'
import { lackWords, questionsServed } from '../sections/evidence'
import { answerWords } from '../words/answerWords'
import { backedSentence, listed } from '../words/words'
import { omitsNothing, type Variant } from '../variant'

const shows = { notes: false, owners: false, places: true, comments: false } as const

/** By place, A to Z, so that what lies together stands together; what has no place comes last. */
export const byPlace = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...evidence].sort(
    (a, b) =>
      Number(a.where.trim() === '') - Number(b.where.trim() === '') ||
      a.where.localeCompare(b.where, 'en-GB') ||
      a.what.localeCompare(b.what, 'en-GB'),
  )

const stateOf = ({ review }: ReportInput, entry: Evidence): string => {
  const lacks = evidenceLacks(entry, review.details.reviewDate)
  return lacks.length === 0
    ? 'Up to date'
    : listed(lacks.map((lack, index) => (index === 0 ? lackWords[lack] : lackWords[lack].toLowerCase())))
}

/** What keeps the entries for an answer from being proof of it. */
const missingFor = (input: ReportInput, question: Question): string => {
  const entries = evidenceFor(input.review, question.id)
  return entries.length === 0
    ? 'No evidence is listed'
    : entries.map((entry) => `${entry.what}: ${stateOf(input, entry).toLowerCase()}`).join('\n')
}

const claimBlocks = (input: ReportInput): readonly Block[] => {
  const { pack, review, scorecard } = input
  const unbacked = askedQuestions(pack, review).filter((question) => isUnbackedClaim(review, question))
  return [
    { kind: 'heading', level: 2, text: 'Answers without proof' },
    tableOf(
      'Answers at “in place” or above without proof',
      'Question',
      [
        { title: 'Question', share: 36, cell: ({ text }) => text },
        { title: 'Answer', share: 14, cell: ({ id }) => answerWords(pack, review.answers.get(id) ?? null) },
        { title: 'What is missing', share: 22, cell: (question) => missingFor(input, question) },
        { title: 'What could show it', share: 28, cell: ({ evidencePrompts }) => evidencePrompts[0] ?? '' },
      ],
      unbacked,
      scorecard.backedClaims.claims === 0 ? 'No answer is “in place” yet.' : 'None: there is proof of each.',
    ),
  ]
}

/** By when to look at each again; no column where no entry has such a day, since it would take room from the others. */
const lookAgainColumn = ({ evidence, lookAgain }: Review): readonly ColumnOf<Evidence>[] =>
  evidence.some(({ id }) => lookAgain.has(id))
    ? [
        {
          title: 'Look again by',
          share: 12,
          cell: ({ id }) => {
            const by = lookAgain.get(id)
            return by === undefined ? 'not said' : dateCell(by)
          },
        },
      ]
    : []

/** All evidence by the place where it is kept, and the answers without proof. */
export const evidenceIndex: Variant = {
  id: 'evidence-index',
  title: 'Evidence index',
  forWhom: 'For the safeguarding lead and the office',
  purpose:
    'What there is to show by the place where it is kept, when it was last checked, and the answers without proof.',
  data: 'current',
  omits: omitsNothing,
  shows,
  marking: 'Confidential: it says where records are kept. Self-assessed, not an Ofsted grade.',
  blocks: (input, options) => [
    { kind: 'heading', level: 1, text: 'Safeguarding self-review: evidence index' },
    aboutFacts(input, options, shows),
    {
      kind: 'paragraph',
      text: `${backedSentence(input.scorecard.backedClaims)}. ${proofMeaning} It is out of date where it was last checked ${outOfTime}.`,
    },
    { kind: 'heading', level: 2, text: 'Evidence by place' },
    tableOf<Evidence>(
      'What there is to show, by the place where it is kept',
      'Evidence',
      [
        { title: 'Kept', share: 20, cell: ({ where }) => placeCell(where) },
        { title: 'Evidence', share: 22, cell: ({ what }) => what },
        { title: 'Last checked', share: 12, cell: ({ checkedOn }) => checkedCell(checkedOn) },
        ...lookAgainColumn(input.review),
        { title: 'State', share: 12, cell: (entry) => stateOf(input, entry) },
        { title: 'Questions it serves', share: 34, cell: (entry) => questionsServed(input.pack, entry) },
      ],
      byPlace(input.review.evidence),
      'No evidence is listed yet. List first what shows the critical safeguards: what it is, where it is kept, and when somebody last checked it.',
    ),
    ...claimBlocks(input),
  ],
}
