import { useRef } from 'react'
import { areaViews, type AreaView } from '../../core/review/eventValues'
import { whoIs } from '../../core/review/people'
import { viewWords } from '../../core/report/words/entryWords'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { RadioField } from '../../ui/RadioField'
import { sayDated } from '../when'
import { viewTone } from '../fromGovernors/viewTone'
import './governor.css'

const meanings: Readonly<Record<AreaView, string>> = {
  accepted: 'The answers stand as they are.',
  'want-evidence': 'Show us what they rest on.',
  disagree: 'Say where in a comment.',
}

/** What the other governors make of the area. */
const OtherViews = ({ area }: { readonly area: string }) => {
  const { review, me } = useReadyReview()
  const others = review.views.filter((view) => view.area === area && view.by !== me)
  if (others.length === 0) return null
  return (
    <div className="stack tight">
      <h3>What others make of it</h3>
      <ul className="governor-others">
        {others.map(({ by, view, at }) => (
          <li key={by}>
            {whoIs(review, by)}: <span className={`tag ${viewTone[view]}`}>{viewWords[view]}</span>{' '}
            <span className="small muted">{sayDated(at)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const headingId = 'governor-view'

/** Leads to where the view is given, from wherever on the page. */
export const toAreaViews = (): void => {
  const heading = document.getElementById(headingId)
  heading?.scrollIntoView?.({ block: 'start', behavior: 'instant' })
  heading?.focus({ preventScroll: true })
}

/** What this governor makes of an area: nothing is chosen until they choose, and it can be cleared again. */
export const AreaViews = ({ area, title }: { readonly area: string; readonly title: string }) => {
  const { review, me } = useReadyReview()
  const { record } = useReviewDocument()
  const choices = useRef<HTMLFieldSetElement>(null)
  const mine = review.views.find((view) => view.area === area && view.by === me)?.view ?? null
  const choose = (value: AreaView | null) => record({ kind: 'view-set', area, contributor: me, value })
  const clear = () => {
    choose(null)
    // The button that had the focus goes with the view.
    choices.current?.querySelector('input')?.focus()
  }
  return (
    <section className="governor-view stack tight" aria-labelledby={headingId}>
      <div className="governor-view-head">
        <h2 id={headingId} tabIndex={-1}>
          Your view of this area
        </h2>
        {mine === null ? (
          <span key="none" className="small muted">
            None yet. Read the questions, then choose.
          </span>
        ) : (
          <span key="mine" className={`tag ${viewTone[mine]}`}>
            {viewWords[mine]}
          </span>
        )}
        {mine !== null && (
          <Button look="quiet" onClick={clear}>
            Clear your view
          </Button>
        )}
      </div>
      <fieldset ref={choices} className="governor-choices">
        <legend className="visually-hidden">Your view of {title}</legend>
        {areaViews.map((view) => (
          <RadioField
            key={view}
            name={`view-${area}`}
            value={view}
            label={viewWords[view]}
            hint={meanings[view]}
            checked={mine === view}
            onChange={() => choose(view)}
          />
        ))}
      </fieldset>
      <OtherViews area={area} />
    </section>
  )
}
