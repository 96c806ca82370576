import type { Pack } from '../../content/pack'
import type { EvidenceEntry } from '../../review/eventValues'
import { isTooOld, type EvidenceLack } from '../../review/evidenceState'
import { removedText } from '../../review/textSlots'
import type { Evidence, Review } from '../../review/review'
import type { Block } from '../blocks'
import { checkedCell, placeCell, tableOf } from './cells'

/** The questions that an entry serves, in words: those that the pack holds, and the id of one that it does not. */
export const questionsServed = (pack: Pack, { questions }: EvidenceEntry): string =>
  questions.length === 0
    ? 'No question yet'
    : questions.map((id) => pack.questions.find((question) => question.id === id)?.text ?? id).join('\n')

/** Why an entry backs no claim. */
export const lackWords: Readonly<Record<EvidenceLack, string>> = {
  'no-place': 'No place given',
  'not-checked': 'Not checked',
  'too-old': 'Out of date',
}

/** Whether an entry was checked so long before the review date that it backs no claim any more. */
export const isOutOfDate = ({ checkedOn }: EvidenceEntry, { details }: Review): boolean =>
  checkedOn !== null && isTooOld(checkedOn, details.reviewDate)

/** A review that does not tell where its evidence is kept, nor where anything was found. What the evidence backs stays. */
export const withoutPlaces = (review: Review): Review => ({
  ...review,
  evidence: review.evidence.map((entry) => (entry.where.trim() === '' ? entry : { ...entry, where: removedText })),
  rehearsals: review.rehearsals.map((rehearsal) => ({
    ...rehearsal,
    findings: new Map(
      [...rehearsal.findings].map(([question, finding]) => [
        question,
        finding.where.trim() === '' ? finding : { ...finding, where: removedText },
      ]),
    ),
  })),
})

/** What there is to show, in the order in which it was listed. */
export const evidenceBlocks = (pack: Pack, review: Review): readonly Block[] => [
  { kind: 'heading', level: 2, text: 'Evidence index' },
  tableOf<Evidence>(
    'What there is to show, and where it is kept',
    'Evidence',
    [
      { title: 'Evidence', share: 28, cell: ({ what }) => what },
      { title: 'Kept', share: 24, cell: ({ where }) => placeCell(where) },
      { title: 'Last checked', share: 14, cell: ({ checkedOn }) => checkedCell(checkedOn) },
      { title: 'Questions it serves', share: 34, cell: (entry) => questionsServed(pack, entry) },
    ],
    review.evidence,
    'No evidence is listed yet.',
  ),
]
