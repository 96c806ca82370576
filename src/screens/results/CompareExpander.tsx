import { useState } from 'react'
import { Expander } from '../../ui/Expander'
import { later } from '../../ui/fetched'

const CompareHere = later(() => import('./CompareHere').then((code) => code.CompareHere))

/** What has changed, and how it went over the years: worked out, and its code fetched, once somebody looks. */
export const CompareExpander = () => {
  const [isLookedAt, setLookedAt] = useState(false)
  return (
    <Expander
      title={
        <>
          <h2 className="results-more">Compare</h2>
          <span className="muted">with an earlier saved version, another year, or how different people answered</span>
        </>
      }
      onToggle={(isOpen) => setLookedAt((before) => before || isOpen)}
    >
      {isLookedAt && <CompareHere />}
    </Expander>
  )
}
