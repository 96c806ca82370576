import type { Pack, Question } from '../../content/pack'
import { sayDate, sayShortDate, type IsoDate } from '../../math/calendar'
import { areaViews, type AreaView } from '../../review/eventValues'
import { commentsByGovernors } from '../../review/comments'
import { governorsOf, whoIs } from '../../review/people'
import type { Comment, GovernorView, Review, Signature } from '../../review/review'
import type { Block } from '../blocks'
import { viewWords } from '../words/entryWords'
import { attestationInShort, commentStateWords, signatureStandingWords } from '../words/governorWords'
import type { ReportInput, ReportOptions } from '../reportInput'
import { howMany, listed } from '../words/words'
import { dateCell, tableOf, type ColumnOf, type Table } from './cells'

type Input = Pick<ReportInput, 'pack' | 'review' | 'signatures' | 'dayOf'>
type Options = Pick<ReportOptions, 'omitNames' | 'omitComments'>

/** What stands beside the school's answers: views by area, comments by question, both in the order of the checklist, and signatures. */
export interface GovernorsEntries {
  readonly views: readonly GovernorView[]
  /** Of governors and of the school. */
  readonly comments: readonly Comment[]
  /** Of those the governors' that nobody has dealt with. */
  readonly open: readonly Comment[]
  /** Of those the school's own, with which it answers. */
  readonly answers: readonly Comment[]
  readonly signatures: readonly Signature[]
}

/** Sorted by where they stand in a list; what is not in it comes last. */
const inOrderOf = <Entry>(
  entries: readonly Entry[],
  ids: readonly string[],
  idOf: (entry: Entry) => string,
): readonly Entry[] => {
  const placeOf = (entry: Entry): number => {
    const place = ids.indexOf(idOf(entry))
    return place < 0 ? ids.length : place
  }
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b))
}

/** What a report shows of what governors added, and of all comments. */
export const governorsEntries = (
  { pack, review }: Pick<Input, 'pack' | 'review'>,
  { omitComments = false }: Options,
): GovernorsEntries => {
  const comments = omitComments
    ? []
    : inOrderOf(
        review.comments,
        pack.questions.map(({ id }) => id),
        ({ question }) => question,
      )
  const byGovernors = new Set(commentsByGovernors(review))
  return {
    views: omitComments
      ? []
      : inOrderOf(
          review.views,
          pack.areas.map(({ id }) => id),
          ({ area }) => area,
        ),
    comments,
    open: comments.filter((comment) => byGovernors.has(comment) && !comment.isResolved),
    answers: comments.filter((comment) => !byGovernors.has(comment)),
    signatures: review.signatures,
  }
}

/** How a comment stands; with the school's own there is nothing to deal with. */
const stateOf = (comment: Comment, { answers }: GovernorsEntries): string =>
  answers.includes(comment) ? 'Answer' : commentStateWords(comment)

const isNothing = ({ views, comments, signatures }: GovernorsEntries): boolean =>
  views.length + comments.length + signatures.length === 0

/** Who somebody is: role and, unless it is left out, name. Governors who would be called the same are numbered. */
export const namedIn = (
  { review }: { readonly review: Pick<Review, 'contributors'> },
  { omitNames = false }: Pick<Options, 'omitNames'>,
): ((contributor: string) => string) => {
  const shown = omitNames
    ? { contributors: review.contributors.map((contributor) => ({ ...contributor, name: null })) }
    : review
  const governors = governorsOf(shown)
  return (contributor) => {
    const called = whoIs(shown, contributor)
    const same = governors.filter(({ id }) => whoIs(shown, id) === called)
    const place = same.findIndex(({ id }) => id === contributor)
    return same.length > 1 && place >= 0 ? `${called} ${place + 1}` : called
  }
}

const areaTitle = (pack: Pack, id: string): string => pack.areas.find((area) => area.id === id)?.title ?? id
const questionOf = (pack: Pack, id: string): Question | undefined =>
  pack.questions.find((question) => question.id === id)
const questionText = (pack: Pack, id: string): string => questionOf(pack, id)?.text ?? id
const milestoneName = ({ milestones }: Review, id: string): string =>
  milestones.find((milestone) => milestone.id === id)?.name ?? 'a saved version that is not in this copy'

/** `5 views on areas (4 accepted, 1 disagree), 3 comments (2 open) and 1 signature.` */
export const countsSentence = ({ views, comments, open, answers, signatures }: GovernorsEntries): string => {
  const byView = areaViews
    .map((view) => ({ view, count: views.filter((given) => given.view === view).length }))
    .filter(({ count }) => count > 0)
  const asked = comments.length - answers.length
  return `${listed([
    ...(views.length > 0
      ? [
          `${howMany(views.length, 'view')} on areas (${byView.map(({ view, count }) => `${count} ${viewWords[view].toLowerCase()}`).join(', ')})`,
        ]
      : []),
    ...(asked > 0 ? [`${howMany(asked, 'comment')} (${open.length === 0 ? 'none' : open.length} open)`] : []),
    ...(answers.length > 0 ? [`${howMany(answers.length, 'answer')} by the school`] : []),
    ...(signatures.length > 0 ? [howMany(signatures.length, 'signature')] : []),
  ])}.`
}

/** `Link governor, 3 Dec 2026`: who said something, and when. */
const saidBy = (input: Input, options: Options): ((entry: Pick<Comment | GovernorView, 'by' | 'at'>) => string) => {
  const named = namedIn(input, options)
  return ({ by, at }) => `${named(by)}, ${sayShortDate(input.dayOf(at))}`
}

/** A row for each area of which a governor made something, a column for each thing that can be made of it, and in its cells who made it, and when. */
const viewsTable = (input: Input, options: Options, views: readonly GovernorView[]): Table => {
  const said = saidBy(input, options)
  const areas = [...new Set(views.map(({ area }) => area))]
  const cell = (area: string, view: AreaView): string =>
    views
      .filter((given) => given.area === area && given.view === view)
      .map(said)
      .join('\n') || '–'
  return tableOf<string>(
    'What governors make of each area',
    'Area',
    [
      { title: 'Area', share: 28, cell: (area) => areaTitle(input.pack, area) },
      ...areaViews.map((view): ColumnOf<string> => ({
        title: viewWords[view],
        share: 24,
        cell: (area) => cell(area, view),
      })),
    ],
    areas,
    '',
  )
}

const commentsTable = (input: Input, options: Options, entries: GovernorsEntries): Table => {
  const named = namedIn(input, options)
  return tableOf<Comment>(
    'Comments, in the order of the checklist',
    'Question',
    [
      { title: 'Question', share: 31, cell: ({ question }) => questionText(input.pack, question) },
      { title: 'Comment', share: 39, cell: ({ text }) => text },
      { title: 'By, on', share: 20, cell: ({ by, at }) => `${named(by)}\n${sayShortDate(input.dayOf(at))}` },
      { title: 'State', share: 10, cell: (comment) => stateOf(comment, entries) },
    ],
    entries.comments,
    '',
  )
}

const minuteWords = ({ minute }: Signature): string => (minute.trim() === '' ? 'minute not given' : minute)

const signaturesTable = ({ review, signatures: standings }: Input, signatures: readonly Signature[]): Table =>
  tableOf<Signature>(
    'Signatures under saved versions',
    'Signed by',
    [
      { title: 'Signed by', share: 20, cell: ({ name, role }) => `${name}\n${role}` },
      { title: 'Saved version', share: 16, cell: ({ milestone }) => milestoneName(review, milestone) },
      {
        title: 'Meeting',
        share: 20,
        cell: (signature) => `${sayShortDate(signature.meetingOn)}\n${minuteWords(signature)}`,
      },
      {
        title: 'Attests',
        share: 20,
        cell: ({ attests }) => attests.map((attestation) => attestationInShort[attestation]).join('\n') || 'Nothing',
      },
      { title: 'How it stands', share: 24, cell: ({ id }) => signatureStandingWords(standings.get(id)) },
    ],
    signatures,
    '',
  )

/** Views on areas as a table under a heading; nothing where there is none. */
export const viewBlocks = (input: Input, options: Options, level: 2 | 3): readonly Block[] => {
  const { views } = governorsEntries(input, options)
  return views.length === 0
    ? []
    : [{ kind: 'heading', level, text: 'Views on the areas' }, viewsTable(input, options, views)]
}

/** Comments as a table under a heading; nothing where there is none. */
export const commentBlocks = (input: Input, options: Options, level: 2 | 3): readonly Block[] => {
  const entries = governorsEntries(input, options)
  return entries.comments.length === 0
    ? []
    : [{ kind: 'heading', level, text: 'Comments' }, commentsTable(input, options, entries)]
}

/** All that governors added, and all comments; nothing where there is nothing. */
export const governorsBlocks = (input: Input, options: Options): readonly Block[] => {
  const entries = governorsEntries(input, options)
  return isNothing(entries)
    ? []
    : [
        { kind: 'heading', level: 2, text: 'What governors said' },
        { kind: 'paragraph', text: countsSentence(entries) },
        ...viewBlocks(input, options, 3),
        ...commentBlocks(input, options, 3),
        ...(entries.signatures.length === 0
          ? []
          : [{ kind: 'heading', level: 3, text: 'Signatures' } as const, signaturesTable(input, entries.signatures)]),
      ]
}

/** More than this, and a summary is none. */
const mostInShort = 5
/** With its question some two lines. */
const longestInShort = 160

/** The beginning of a text, up to the end of a word. */
const beginning = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= longestInShort
    ? line
    : `${characters
        .slice(0, longestInShort)
        .join('')
        .replace(/ [^ ]*$/, '')} …`
}

/** The same where little room is left: counts, each view that does not accept, open comments and signatures, a sentence or two for each; nothing where there is nothing. */
export const governorsInShort = (input: Input, options: Options): readonly string[] => {
  const { pack, review, signatures: standings } = input
  const entries = governorsEntries(input, options)
  if (isNothing(entries)) return []
  const named = namedIn(input, options)
  const said = saidBy(input, options)
  const doubts = areaViews
    .filter((view) => view !== 'accepted')
    .flatMap((view): readonly string[] => {
      const given = entries.views.filter((entry) => entry.view === view)
      const areas = [...new Set(given.map(({ area }) => area))].map(
        (area) =>
          `“${areaTitle(pack, area)}” by ${listed(given.filter((entry) => entry.area === area).map(({ by }) => named(by)))}`,
      )
      return areas.length === 0 ? [] : [`${viewWords[view]}: ${areas.join('; ')}.`]
    })
    .join(' ')
  const { open } = entries
  return [
    `${countsSentence(entries)}${doubts === '' ? '' : ` ${doubts}`}`,
    ...open
      .slice(0, mostInShort)
      .map(
        (comment) =>
          `Open comment by ${said(comment)}, on “${questionText(pack, comment.question)}”: ${beginning(comment.text)}`,
      ),
    ...(open.length > mostInShort
      ? [`${howMany(open.length - mostInShort, 'more open comment')}: the governors’ record has all of them.`]
      : []),
    ...entries.signatures.map(
      (signature) =>
        `Signed: ${signature.name}, ${signature.role}, “${milestoneName(review, signature.milestone)}”, meeting of ${sayDate(signature.meetingOn)}, ${minuteWords(signature)}. ${signatureStandingWords(standings.get(signature.id))}`,
    ),
  ]
}

/** The comments on a question that nobody has dealt with, each with who made it and when: `Link governor, 3 Dec 2026: May we see the log?` */
export const openCommentsOn = (input: Input, options: Options, question: string): readonly string[] => {
  const said = saidBy(input, options)
  return governorsEntries(input, options)
    .open.filter((comment) => comment.question === question)
    .map((comment) => `${said(comment)}: ${comment.text}`)
}

/** All comments on a question, a line each: `Link governor, 3 Dec 2026, open: May we see the log?` */
export const commentsCell = (input: Input, options: Options, question: string): string => {
  const said = saidBy(input, options)
  const entries = governorsEntries(input, options)
  return entries.comments
    .filter((comment) => comment.question === question)
    .map((comment) => `${said(comment)}, ${stateOf(comment, entries).toLowerCase()}: ${comment.text}`)
    .join('\n')
}

/** One of what governors added, or a comment, as a row of a table that holds all kinds of them. */
interface Row {
  readonly what: string
  readonly area: string
  readonly question: string
  readonly said: string
  readonly by: string
  readonly on: IsoDate
  readonly state: string
}

const rowsOf = (input: Input, options: Options): readonly Row[] => {
  const { pack, review, signatures: standings, dayOf } = input
  const named = namedIn(input, options)
  const entries = governorsEntries(input, options)
  const { views, comments, signatures } = entries
  return [
    ...views.map(({ area, by, view, at }) => ({
      what: 'View',
      area: areaTitle(pack, area),
      question: '',
      said: viewWords[view],
      by: named(by),
      on: dayOf(at),
      state: '',
    })),
    ...comments.map((comment) => {
      const area = questionOf(pack, comment.question)?.area
      return {
        what: 'Comment',
        area: area === undefined ? '' : areaTitle(pack, area),
        question: questionText(pack, comment.question),
        said: comment.text,
        by: named(comment.by),
        on: dayOf(comment.at),
        state: stateOf(comment, entries),
      }
    }),
    ...signatures.map((signature) => ({
      what: 'Signature',
      area: '',
      question: '',
      on: signature.meetingOn,
      by: `${signature.name}, ${signature.role}`,
      state: signatureStandingWords(standings.get(signature.id)),
      said: `“${milestoneName(review, signature.milestone)}”, ${minuteWords(signature)}: ${signature.attests.map((attestation) => attestationInShort[attestation]).join('; ') || 'no attestation'}`,
    })),
  ]
}

/** Views, comments and signatures as one table, a row for each, for a spreadsheet; without rows where there is nothing. */
export const governorsTable = (input: Input, options: Options): Table =>
  tableOf<Row>(
    'Governors',
    'What',
    [
      { title: 'What', share: 9, cell: ({ what }) => what },
      { title: 'Area', share: 14, cell: ({ area }) => area },
      { title: 'Question', share: 24, cell: ({ question }) => question },
      { title: 'Said', share: 34, cell: ({ said }) => said },
      { title: 'By', share: 16, cell: ({ by }) => by },
      { title: 'On', share: 9, cell: ({ on }) => dateCell(on) },
      { title: 'State', share: 20, cell: ({ state }) => state },
    ],
    rowsOf(input, options),
    'Nothing has come from governors yet.',
  )
