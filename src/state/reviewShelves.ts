import { schoolYearOf } from '../core/math/schoolYear'
import { groupBy } from '../core/math/groupBy'
import { asMeant } from '../core/review/typedText'
import type { ListedReview } from './reviewGroups'
import type { ReviewSummary } from './reviewList'

/*
 * A long list of reviews: by school and school year, in an order of choice, and searched by words.
 */

/** In which order reviews are listed: one of - *changed*, the one changed last first - *school*, by its name - *date*, the newest review date first. */
export const reviewOrders = ['changed', 'school', 'date'] as const
export type ReviewOrder = (typeof reviewOrders)[number]

const schoolOf = ({ summary }: ListedReview): string | null =>
  summary.kind === 'found' && summary.school !== null && summary.school.trim() !== '' ? summary.school : null

const dateOf = ({ summary }: ListedReview): string => (summary.kind === 'found' ? summary.reviewDate : '')

const names = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

const newestFirst = (a: ListedReview, b: ListedReview): number =>
  Number(dateOf(a) < dateOf(b)) - Number(dateOf(a) > dateOf(b))

/** By the name as it is meant, those without one last; of one school, the newest first. */
const bySchool = (listed: readonly ListedReview[]): readonly ListedReview[] =>
  listed
    .map((item) => ({ item, school: asMeant(schoolOf(item) ?? '') }))
    .sort(
      (a, b) =>
        Number(a.school === '') - Number(b.school === '') ||
        names.compare(a.school, b.school) ||
        newestFirst(a.item, b.item),
    )
    .map(({ item }) => item)

/** Reviews that come with the one changed last first, in an order of choice. */
export const inReviewOrder = (listed: readonly ListedReview[], order: ReviewOrder): readonly ListedReview[] => {
  switch (order) {
    case 'changed':
      return listed
    case 'school':
      return bySchool(listed)
    case 'date':
      return [...listed].sort(newestFirst)
  }
}

/** The reviews of one school year. */
export interface ShelfYear {
  /** The calendar year in which it begins. */
  readonly year: number
  /** At least one. */
  readonly reviews: readonly ListedReview[]
}

/** The reviews of one school. */
export interface Shelf {
  /** The name as it is meant: the same, however it was typed. Empty where none was given. */
  readonly key: string
  /** As it was typed in the review changed last; `null`: no name was given. */
  readonly school: string | null
  readonly newest: ShelfYear
  /** The years before, the newest first. */
  readonly older: readonly ShelfYear[]
}

const yearsOf = (reviews: readonly ListedReview[]): readonly ShelfYear[] =>
  [...groupBy(reviews, (item) => schoolYearOf(dateOf(item)))]
    .map(([year, ofYear]) => ({ year, reviews: ofYear }))
    .sort((a, b) => b.year - a.year)

/** Reviews that come with the one changed last first, by school and school year. Names that are typed in different ways are compared as they are meant. What cannot be read has neither, and is left out. */
export const shelvesOf = (listed: readonly ListedReview[], order: ReviewOrder): readonly Shelf[] => {
  const found = listed.filter(({ summary }) => summary.kind === 'found')
  const typed = new Map<string, string>()
  const keys = new Map<ListedReview, string>()
  for (const item of found) {
    const school = schoolOf(item)
    const key = asMeant(school ?? '')
    keys.set(item, key)
    if (school !== null && !typed.has(key)) typed.set(key, school)
  }
  const schools = groupBy(inReviewOrder(found, order), (item) => keys.get(item) ?? '')
  return [...schools].flatMap(([key, reviews]) => {
    const [newest, ...older] = yearsOf(reviews)
    return newest === undefined ? [] : [{ key, school: typed.get(key) ?? null, newest, older }]
  })
}

/** How many reviews are in sight on some shelves: those of each school's newest year. The years before are folded. */
export const inSightOn = (shelves: readonly Shelf[]): number =>
  shelves.reduce((sum, { newest }) => sum + newest.reviews.length, 0)

/** The first shelves, with so many reviews in sight. Where one is cut, its older years wait with the rest. */
export const firstShelves = (shelves: readonly Shelf[], most: number): readonly Shelf[] => {
  const first: Shelf[] = []
  let left = most
  for (const shelf of shelves) {
    if (left <= 0) break
    const { reviews } = shelf.newest
    first.push(
      reviews.length <= left
        ? shelf
        : { ...shelf, newest: { ...shelf.newest, reviews: reviews.slice(0, left) }, older: [] },
    )
    left -= reviews.length
  }
  return first
}

/** The words of a search; empty where nothing was typed that could be looked for. */
export const searchedWords = (query: string): readonly string[] =>
  asMeant(query)
    .split(' ')
    .filter((word) => word !== '')

/** What is looked through: as it is meant, and as it is typed, since a word that is only half typed means nothing yet. */
const textOf = (texts: readonly (string | null)[]): string => {
  const text = texts.join(' ')
  return `${asMeant(text)} ${text.toLowerCase()}`
}

const textsOf = (summary: ReviewSummary): readonly (string | null)[] =>
  summary.kind === 'found' ? [summary.name, summary.school] : []

/** Looks for the reviews that hold every word of a search in their name or their school, or in those of what people answered for themselves beside them. */
export const searchIn = (listed: readonly ListedReview[]): ((words: readonly string[]) => readonly ListedReview[]) => {
  const texts = listed.map((item) => ({
    item,
    text: textOf([item.summary, ...item.independent].flatMap(textsOf)),
  }))
  return (words) => texts.filter(({ text }) => words.every((word) => text.includes(word))).map(({ item }) => item)
}
