import { levelValues, type Pack } from '../../content/pack'
import { percent } from '../../math/percent'
import { compareRatios, type Ratio } from '../../math/ratio'
import type { Agreement } from '../../review/eventValues'
import type { BlockOf } from '../blocks'
import type { Given, Leaning, PointOfView, PointsOfView, QuestionViews } from '../findings/pointsOfView'
import { answerValues } from '../../review/answerValues'
import { valueWords } from './answerWords'
import { inWords } from './numberWords'
import { howMany, listed } from './words'

/** How far apart the answers to a question are: `3 levels apart, 1 does not know`. Empty where they are the same. */
export const distanceWords = ({
  given,
  range,
  distance,
}: Pick<QuestionViews, 'given' | 'range' | 'distance'>): string => {
  if (distance === 0) return ''
  const count = (what: Given) => given.filter((answer) => answer === what).length
  const [unsure, without] = [count('dont-know'), count('not-applicable')]
  return [
    ...(range !== null && range > 0 ? [`${howMany(range, 'level')} apart`] : []),
    ...(unsure > 0 ? [`${unsure} ${unsure === 1 ? 'does' : 'do'} not know`] : []),
    ...(without > 0 ? [`${without} ${without === 1 ? 'says' : 'say'} it does not apply`] : []),
  ].join(', ')
}

/** What can be given: the levels from the highest, then the other answers, then none. */
export const givenInOrder: readonly Given[] = [
  ...[...levelValues].reverse(),
  ...answerValues.filter((value) => typeof value !== 'number'),
  null,
]

/** Each answer that was given, the highest level first, with the roles that gave it. */
export const rolesByAnswer = (
  views: readonly PointOfView[],
  { given }: Pick<QuestionViews, 'given'>,
): readonly { readonly given: Given; readonly roles: readonly string[] }[] =>
  givenInOrder
    .map((answer) => ({
      given: answer,
      roles: views.flatMap(({ label }, index) => (given[index] === answer ? [label] : [])),
    }))
    .filter(({ roles }) => roles.length > 0)

/** `In place: Head and Governor`, a line for each answer. */
export const answerLines = (pack: Pack, views: readonly PointOfView[], question: QuestionViews): readonly string[] =>
  rolesByAnswer(views, question).map(({ given, roles }) => `${valueWords(pack, given)}: ${listed(roles)}`)

/** `that all four answered`. */
const whoAnswered = ({ views, compared, answeredByAll }: PointsOfView): string => {
  if (compared > answeredByAll) return `that at least two of the ${inWords(views.length)} answered`
  return views.length === 2 ? 'that both answered' : `that all ${inWords(views.length)} answered`
}

/** What the comparison comes to; the first sentence is the one to read. */
export const summarySentences = (comparison: PointsOfView): readonly string[] => {
  const { compared, farApart, nearlyAlike, alike } = comparison
  if (alike === null) return ['No question has been answered by two of them yet, so there is nothing to compare.']
  if (compared === 1)
    return [
      `There is one question ${whoAnswered(comparison)}. ${farApart === 1 ? 'Their answers are two levels apart or more' : nearlyAlike === 1 ? 'Their answers differ, by less than two levels' : 'Their answers are the same'}.`,
    ]
  const of = `${howMany(compared, 'question')} ${whoAnswered(comparison)}`
  if (alike.numerator === compared) return [`All answers are the same, on the ${of}.`]
  return [
    farApart === 0
      ? `On none of the ${of} are the answers two levels apart or more.`
      : `On ${farApart} of the ${of}, the answers are two levels apart or more.`,
    `On ${nearlyAlike} they differ by less, and on ${alike.numerator} they are the same (${percent(alike)}).`,
  ]
}

/** `0.6 of a level lower`, `1.2 levels higher`, `level with the others`. */
export const leanWords = (lean: Ratio): string => {
  if (lean.numerator === 0) return 'no difference'
  const tenths = Math.round((10 * Math.abs(lean.numerator)) / lean.denominator)
  const amount =
    tenths === 0
      ? 'less than 0.1 of a level'
      : tenths === 10
        ? '1 level'
        : tenths < 10
          ? `${tenths / 10} of a level`
          : `${tenths / 10} levels`
  return `${amount} ${lean.numerator < 0 ? 'lower' : 'higher'}`
}

const leaningSentence = ({ view, compared, lower, higher, lean }: Leaning, others: string): string => {
  const [more, less] =
    lean !== null && lean.numerator > 0
      ? [
          [higher, 'higher'],
          [lower, 'lower'],
        ]
      : [
          [lower, 'lower'],
          [higher, 'higher'],
        ]
  return `${view.label}: ${more?.[1]} than ${others} on ${more?.[0]} of ${howMany(compared, 'question')}, ${less?.[1]} on ${less?.[0] === 0 ? 'none' : less?.[0]}.`
}

/** Who is lower than the others by the widest mean, and who is higher; of two people it is enough to say it of one. Empty where nobody leans either way. */
export const leaningSentences = ({ leanings, views }: PointsOfView): readonly string[] => {
  const ranked = leanings
    .flatMap((leaning) =>
      leaning.lean === null || leaning.lean.numerator === 0 ? [] : [{ leaning, lean: leaning.lean }],
    )
    .sort((a, b) => compareRatios(a.lean, b.lean))
  const [lowest, highest] = [ranked[0], ranked.at(-1)]
  if (lowest === undefined || highest === undefined) return []
  if (views.length === 2) return [leaningSentence(lowest.leaning, 'the other’s')]
  return [
    ...(lowest.lean.numerator < 0 ? [leaningSentence(lowest.leaning, 'the others’')] : []),
    ...(highest.lean.numerator > 0 ? [leaningSentence(highest.leaning, 'the others’')] : []),
  ]
}

/** Of each person: how much is answered, and how its levels stand to the others'. */
export const leaningsTable = ({ leanings }: PointsOfView): BlockOf<'table'> => ({
  kind: 'table',
  caption: 'Each person’s answers beside the others’',
  headerColumn: 0,
  columns: [
    { title: 'Whose answers', share: 26 },
    { title: 'Answered', share: 11, align: 'end' },
    { title: 'Lower', share: 9, align: 'end' },
    { title: 'Higher', share: 9, align: 'end' },
    { title: 'On average', share: 25 },
    { title: 'Does not know', share: 20, align: 'end' },
  ],
  rows: leanings.map(({ view, answered, lower, higher, lean, unsure }) => [
    view.label,
    String(answered),
    String(lower),
    String(higher),
    lean === null ? 'nothing in common' : leanWords(lean),
    String(unsure),
  ]),
  empty: '',
})

/** How the figures of the table come about. */
export const leaningsMethod =
  'Lower and higher: the questions on which the level is below or above the middle one (the median) of the others’ levels. On average: the mean of these differences. Does not know: “don’t know” where somebody else gave a level. A question that somebody has not answered is left out for them.'

/** `Head, Class teacher and Governor`. */
export const agreedAmong = ({ views }: Agreement): string => listed(views.map(({ role }) => role))

/** What each had answered before it was agreed: `In place: Head; Not in place: Class teacher`. */
export const agreedViewsWords = (pack: Pack, { views }: Agreement): string =>
  givenInOrder
    .map((answer) => ({ answer, roles: views.filter((view) => view.answer === answer).map(({ role }) => role) }))
    .filter(({ roles }) => roles.length > 0)
    .map(({ answer, roles }) => `${valueWords(pack, answer)}: ${listed(roles)}`)
    .join('; ')
