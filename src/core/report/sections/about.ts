import type { Pack } from '../../content/pack'
import { sayDate } from '../../math/calendar'
import { removedText } from '../../review/textSlots'
import type { Review } from '../../review/review'
import { eachAsMeant } from '../../review/typedText'
import type { BlockOf } from '../blocks'
import type { CarriedData, ReportInput, ReportOptions } from '../reportInput'
import type { Shown } from '../variant'
import { nextReviewWords } from './forTheBoard'
import { sayFingerprint } from '../words/fingerprintWords'
import { scopeWords } from '../words/scopeWords'
import { listed } from '../words/words'

type Facts = BlockOf<'facts'>
export type Fact = Facts['facts'][number]

const dataWords: Readonly<Record<CarriedData, string>> = {
  current: 'This PDF holds the review’s data: open it in Unannounced to go on.',
  history: 'This PDF holds the review’s data with all its history: open it in Unannounced to go on.',
  reply: 'This PDF holds what one governor sends back: the school opens it in Unannounced.',
  none: 'This file holds no data.',
}

type Omissions = Pick<
  ReportOptions,
  'omitNotes' | 'omitOwners' | 'omitNames' | 'omitPlaces' | 'omitComments' | 'omitPersonalData' | 'data'
>

/** What is left out, by the choice of whoever makes the report; nothing where the variant would not show it anyway. */
export const leftOutWords = (
  {
    omitNotes,
    omitOwners,
    omitNames = false,
    omitPlaces = false,
    omitComments = false,
    omitPersonalData = false,
    data,
  }: Omissions,
  shows: Shown,
): readonly string[] => {
  const isSaid = (shown: boolean) => shown || data !== 'none'
  return [
    ...(omitNotes && isSaid(shows.notes) ? ['notes'] : []),
    ...(omitOwners && isSaid(shows.owners) ? ['owners of actions'] : []),
    ...(omitNames && isSaid(shows.comments) ? ['people’s names'] : []),
    ...(omitPlaces && isSaid(shows.places) ? ['where evidence is kept'] : []),
    ...(omitComments && isSaid(shows.comments) ? ['governors’ views and comments'] : []),
    ...(omitPersonalData ? [`the text of entries in which personal data seems to be, shown as ${removedText}`] : []),
  ]
}

/** The same as a fact; none where nothing is left out. */
export const leftOutFacts = (options: Omissions, shows: Shown): readonly Fact[] => {
  const what = leftOutWords(options, shows)
  if (what.length === 0) return []
  const words = listed(what)
  return [
    {
      term: 'Left out',
      value: `${words.charAt(0).toUpperCase()}${words.slice(1)}${options.data === 'none' ? '' : ', from these pages and from the data'}.`,
    },
  ]
}

const rolesThatAnswered = (review: Review): string => {
  const who = new Set(review.answeredBy.values())
  const roles = eachAsMeant(review.contributors.filter(({ id }) => who.has(id)).map(({ role }) => role))
  return roles.length > 0 ? listed(roles) : 'not said'
}

export const schoolFact = ({ details }: Pick<Review, 'details'>): Fact => ({
  term: 'School',
  value: details.school ?? 'not given',
})

/** Whose review this is, and of when. */
export const whoseFacts = (review: Review): readonly Fact[] => [
  schoolFact(review),
  { term: 'Review date', value: sayDate(review.details.reviewDate) },
]

const madeOnFact = ({ today }: ReportOptions): Fact => ({ term: 'Made on', value: sayDate(today) })

/** Which checklist was answered, in which version, and how much of it: paper is read where nothing else says so, and beside that of another year. */
export const checklistFact = (pack: Pack, review: Review): Fact => {
  const scope = scopeWords(pack, review)
  return {
    term: 'Checklist',
    value: `${pack.title}, version ${pack.version}${scope === null ? '' : `. Asked: ${scope}`}`,
  }
}

/** The fingerprint of the review that a report speaks of, as people compare it. */
const fingerprintFacts = ({ fingerprint }: ReportOptions): readonly Fact[] =>
  fingerprint === null ? [] : [{ term: 'Check code', value: sayFingerprint(fingerprint) }]

/** Which data the PDF carries, and what was left out. */
export const dataFacts = (options: ReportOptions, shows: Shown): readonly Fact[] => [
  {
    term: 'Data',
    value: dataWords[options.data],
    ...(options.data !== 'none' && options.appAddress !== undefined && { address: options.appAddress }),
  },
  ...leftOutFacts(options, shows),
]

/** Whose review this is, and what of it goes along. */
export const aboutFacts = (input: ReportInput, options: ReportOptions, shows: Shown): Facts => ({
  kind: 'facts',
  facts: [
    ...whoseFacts(input.review),
    madeOnFact(options),
    checklistFact(input.pack, input.review),
    ...fingerprintFacts(options),
    ...dataFacts(options, shows),
  ],
})

/** When the review was told and is due again, who answered, and what of it goes along. What is short comes first, since short facts stand side by side. */
export const coverFacts = ({ review }: ReportInput, options: ReportOptions, shows: Shown): readonly Fact[] => [
  madeOnFact(options),
  { term: 'Next review', value: nextReviewWords(review, options.today) },
  { term: 'Answered by', value: rolesThatAnswered(review) },
  ...fingerprintFacts(options),
  ...dataFacts(options, shows),
]
