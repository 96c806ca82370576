import { useEffect } from 'react'
import { lookFor, orderReviews, useReviewFinding } from '../../state/reviewFinding'
import { reviewOrders, type ReviewOrder } from '../../state/reviewShelves'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import './shelves.css'

const orderWords: Readonly<Record<ReviewOrder, string>> = {
  changed: 'Last changed',
  school: 'School',
  date: 'Review date',
}

/** Longer than between two letters: what is found is said once, when somebody has typed. */
const typedAfterMs = 600

/** No name is longer. */
const longestSearch = 500

interface Props {
  /** What is listed, or was found, as a sentence. */
  readonly found: string
  readonly isSearching: boolean
}

/** The search through the reviews of this device, and their order. */
export const ReviewFinder = ({ found, isSearching }: Props) => {
  const { query, order } = useReviewFinding()
  useEffect(() => {
    if (!isSearching) return
    const said = setTimeout(() => announce(found), typedAfterMs)
    return () => clearTimeout(said)
  }, [found, isSearching])
  return (
    <form role="search" className="home-finder no-print" onSubmit={(event) => event.preventDefault()}>
      <TextField
        label="Search by school or name"
        type="search"
        autoComplete="off"
        maxLength={longestSearch}
        value={query}
        onChange={(event) => lookFor(event.target.value)}
      />
      <SelectField
        label="Sort by"
        value={order}
        options={reviewOrders.map((value) => ({ value, label: orderWords[value] }))}
        onChange={({ target }) => orderReviews(reviewOrders.find((value) => value === target.value) ?? 'changed')}
      />
      <p className="small muted">{found}</p>
    </form>
  )
}
