import { useMemo, useRef } from 'react'
import { howMany } from '../../core/report/words/words'
import { isArchived, type ListedReview } from '../../state/reviewGroups'
import { foundPart, lookFor, useReviewFinding } from '../../state/reviewFinding'
import { firstShelves, inReviewOrder, inSightOn, searchedWords, searchIn, shelvesOf } from '../../state/reviewShelves'
import { Announcements } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { ArchivedReviews } from './ArchivedReviews'
import { Items, ItemsInParts } from './ItemsInParts'
import { drawnAtOnce, MoreReviews } from './MoreReviews'
import { NoneListed } from './NoneListed'
import type { CardLook } from './ReviewCard'
import { ReviewFinder } from './ReviewFinder'
import { SchoolShelf, shelvesPart } from './SchoolShelf'

interface Part extends Pick<CardLook, 'onFailure'> {
  readonly shown: readonly ListedReview[]
  /** The one changed last; `null`: none is listed. */
  readonly latest: string | null
}

/** By school and year; what cannot be read comes last. */
const Shelves = ({ shown, latest, onFailure }: Part) => {
  const order = useReviewFinding((finding) => finding.order)
  const count = useReviewFinding(({ drawn }) => drawn.get(shelvesPart) ?? drawnAtOnce)
  const shelves = useMemo(() => shelvesOf(shown, order), [shown, order])
  const of = inSightOn(shelves)
  const damaged = shown.filter(({ summary }) => summary.kind === 'damaged')
  return (
    <>
      {firstShelves(shelves, count).map((shelf) => (
        <SchoolShelf key={shelf.key} shelf={shelf} latest={latest} onFailure={onFailure} />
      ))}
      <MoreReviews part={shelvesPart} shown={Math.min(count, of)} of={of} />
      {damaged.length > 0 && (
        <ItemsInParts items={damaged} part="damaged" latest={null} level={3} isOneOfMany onFailure={onFailure} />
      )}
    </>
  )
}

interface Props extends Pick<CardLook, 'onFailure'> {
  /** The one changed last first, the archived ones among them. */
  readonly listed: readonly ListedReview[]
  /** Whether those that are not archived are so many that they are grouped. */
  readonly isGrouped: boolean
}

/** A long list of reviews: searched, sorted, by school and year, with those that were put away at its end. */
export const ReviewShelves = ({ listed, isGrouped, onFailure }: Props) => {
  const { query, order } = useReviewFinding()
  const finder = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => listed.filter((item) => !isArchived(item)), [listed])
  const archived = useMemo(() => listed.filter(isArchived), [listed])
  const search = useMemo(() => searchIn(listed), [listed])
  const words = searchedWords(query)
  const isSearching = words.length > 0
  const sorted = isSearching ? inReviewOrder(search(words), order) : listed
  const found = [...sorted.filter((item) => !isArchived(item)), ...sorted.filter(isArchived)]
  const latest = shown[0]?.summary.id ?? null
  const inArchive = isSearching ? found.filter(isArchived).length : archived.length
  const sentence = `${howMany(found.length, 'review')}${isSearching ? ' found' : ''}${
    inArchive === 0 ? '' : `, ${inArchive === found.length && inArchive > 1 ? 'all' : inArchive} of them archived`
  }`
  const look = { latest, level: 3, isOneOfMany: true, onFailure } as const
  const clear = () => {
    lookFor('')
    finder.current?.querySelector('input')?.focus()
  }
  return (
    <>
      <div ref={finder}>
        <ReviewFinder found={sentence} isSearching={isSearching} />
      </div>
      {isSearching && found.length === 0 && (
        <div className="stack tight">
          <p>{`No review on this device has “${query.trim()}” in its name or its school.`}</p>
          <div className="row">
            <Button onClick={clear}>Clear the search</Button>
          </div>
        </div>
      )}
      {isSearching && found.length > 0 && <ItemsInParts {...look} items={found} part={foundPart} />}
      {!isSearching && shown.length === 0 && <NoneListed />}
      {!isSearching &&
        (isGrouped ? (
          <Shelves shown={shown} latest={latest} onFailure={onFailure} />
        ) : (
          <Items {...look} items={inReviewOrder(shown, order)} part="shown" />
        ))}
      {!isSearching && archived.length > 0 && <ArchivedReviews archived={archived} onFailure={onFailure} />}
      <Announcements />
    </>
  )
}
