import { sayDate } from '../../math/calendar'
import type { Signature } from '../../review/review'
import type { Block } from '../blocks'
import { sayFingerprint } from '../words/fingerprintWords'
import { attestationLists, signatureStandingWords } from '../words/governorWords'
import type { ReportInput, ReportOptions } from '../reportInput'
import { aboutFacts } from '../sections/about'
import { commentBlocks, countsSentence, governorsEntries, viewBlocks } from '../sections/governors'
import { signOffBlocks } from '../sections/signOffs'
import { gateSentence, gateTitle, gateTone, inPlaceSentence, listed, scoreOrInterval } from '../words/words'
import { carefulForBoards, type Variant } from '../variant'

const shows = { notes: false, owners: false, places: false, comments: true } as const

/** A signature with all that it attests, and the state of the review that it stands under. */
const signatureBlocks = (
  { review, signatures }: ReportInput,
  { id, name, role, milestone, fingerprint, meetingOn, minute, attests }: Signature,
): readonly Block[] => {
  const signed = review.milestones.find((kept) => kept.id === milestone)
  const { said, notSaid } = attestationLists(attests)
  return [
    { kind: 'heading', level: 3, text: `${name}, ${role}` },
    {
      kind: 'facts',
      facts: [
        { term: 'Meeting', value: sayDate(meetingOn) },
        { term: 'Minute', value: minute.trim() === '' ? 'not given' : minute },
        {
          term: 'Saved version',
          value: signed === undefined ? 'not in this copy' : `${signed.name}, made on ${sayDate(signed.madeOn)}`,
        },
        { term: 'Its check code', value: sayFingerprint(fingerprint) },
        { term: 'How it stands', value: signatureStandingWords(signatures.get(id)) },
      ],
    },
    ...(said.length === 0 ? [] : [{ kind: 'list', ordered: false, items: said } as const]),
    ...(notSaid.length === 0 ? [] : [{ kind: 'paragraph', text: `Not said: ${notSaid.join(', ')}.` } as const]),
  ]
}

/** Areas of which no governor has made anything, once one has of another. */
const withoutView = (input: ReportInput, options: ReportOptions): readonly Block[] => {
  const { views } = governorsEntries(input, options)
  const open = input.pack.areas.filter(
    ({ id }) => (input.scorecard.areas.get(id)?.counts.questions ?? 0) > 0 && views.every(({ area }) => area !== id),
  )
  return views.length === 0 || open.length === 0
    ? []
    : [{ kind: 'paragraph', weight: 'small', text: `No view yet on ${listed(open.map(({ title }) => `“${title}”`))}.` }]
}

const saidBlocks = (input: ReportInput, options: ReportOptions): readonly Block[] => {
  const entries = governorsEntries(input, options)
  const { views, comments, signatures } = entries
  if (views.length + comments.length + signatures.length === 0) {
    return options.omitComments === true
      ? [
          {
            kind: 'statement',
            tone: 'neutral',
            title: 'Nobody has signed yet',
            text: 'Governors’ views and comments are left out of this record, if there are any.',
          },
        ]
      : [
          {
            kind: 'statement',
            tone: 'neutral',
            title: 'Nothing has come from governors yet',
            text: 'No view, no comment and no signature. Send them the review; what they send back, and the school accepts, stands here.',
          },
        ]
  }
  return [
    {
      kind: 'paragraph',
      text: `${countsSentence(entries)} They stand beside the school’s answers and change none of them.`,
    },
    ...viewBlocks(input, options, 2),
    ...withoutView(input, options),
    ...commentBlocks(input, options, 2),
    ...(signatures.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: 'Signatures' } as const,
          ...signatures.flatMap((signature) => signatureBlocks(input, signature)),
        ]),
  ]
}

/** What governors made of a review, for the minutes: their views, comments and signatures, with room to sign on paper. */
export const governorsRecord: Variant = {
  id: 'governors-record',
  title: 'Governors’ record',
  forWhom: 'For the clerk, to keep with the minutes',
  purpose:
    'What governors made of this review: their views on each area, their comments and which are open, their signatures in full, and lines to sign by hand.',
  data: 'none',
  omits: carefulForBoards,
  shows,
  marking: 'Confidential. Self-assessed, not an Ofsted grade. Write no child’s name.',
  blocks: (input, options) => [
    { kind: 'heading', level: 1, text: 'Safeguarding self-review: governors’ record' },
    aboutFacts(input, options, shows),
    {
      kind: 'statement',
      tone: gateTone(input.scorecard.gate),
      title: gateTitle(input.scorecard.gate),
      text: `${gateSentence(input.scorecard.gate)} All questions: ${inPlaceSentence(input.scorecard.counts)}${input.scorecard.isGateOnly ? '' : `; score: ${scoreOrInterval(input.pack, input.scorecard)}`}.`,
    },
    ...signOffBlocks(input, 2),
    ...saidBlocks(input, options),
    { kind: 'heading', level: 2, text: 'To sign by hand' },
    { kind: 'lines', label: 'Meeting: its date, and the minute', count: 1 },
    { kind: 'lines', label: 'Name, role and signature', count: 3 },
  ],
}
