import { useId } from 'react'
import { schoolYearWords } from '../../core/math/schoolYear'
import { howMany } from '../../core/report/words/words'
import type { Shelf } from '../../state/reviewShelves'
import { FoldedPart } from './FoldedPart'
import { Items, ItemsInParts } from './ItemsInParts'
import type { CardLook } from './ReviewCard'
import './shelves.css'

/** The part of the list that is in sight on all shelves together. */
export const shelvesPart = 'shelves'

interface Props extends Pick<CardLook, 'onFailure'> {
  readonly shelf: Shelf
  /** The review changed last: its year is open. */
  readonly latest: string | null
}

/** The reviews of one school: those of its newest year, and the years before folded. */
export const SchoolShelf = ({ shelf: { key, school, newest, older }, latest, onFailure }: Props) => {
  const id = useId()
  const look = { latest, level: 4, isOneOfMany: true, onFailure } as const
  return (
    <section className="home-shelf stack tight" aria-labelledby={id}>
      <div className="row spread">
        <h3 id={id}>{school ?? 'No school named'}</h3>
        <span className="small muted">{schoolYearWords(newest.year)}</span>
      </div>
      <Items {...look} items={newest.reviews} part={shelvesPart} />
      {older.map(({ year, reviews }) => (
        <FoldedPart
          key={year}
          name={`${year} ${key}`}
          title={`${schoolYearWords(year)}: ${howMany(reviews.length, 'review')}`}
          isOpen={reviews.some(({ summary }) => summary.id === latest)}
        >
          <ItemsInParts {...look} items={reviews} part={`${year} ${key}`} />
        </FoldedPart>
      ))}
    </section>
  )
}
