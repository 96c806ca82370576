import { useEffect } from 'react'
import { Link } from 'wouter'
import type { Area } from '../../core/content/pack'
import { sinceLastReview } from '../../core/report/findings/lastYear'
import { sinceLastReviewWords } from '../../core/report/sections/changes'
import { allOf, howMany } from '../../core/report/words/words'
import { readLookedAt, useLookedAt } from '../../state/lookedAt'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'
import { askedAreas } from './areas'

/** What this governor has not opened yet of what was sent. */
export const useUnread = (): { readonly areas: readonly Area[]; readonly plan: boolean } => {
  const open = useReadyReview()
  const { areas, plan } = useLookedAt()
  useEffect(() => {
    void readLookedAt(open)
  }, [open])
  return {
    areas: askedAreas(open)
      .map(({ area }) => area)
      .filter(({ id }) => !areas.has(id)),
    plan: !plan,
  }
}

/** What was opened on this device and what was not, each with the way there. */
export const WhatYouRead = () => {
  const open = useReadyReview()
  const { id, pack, review } = open
  const unread = useUnread()
  const all = askedAreas(open).length
  const last = sinceLastReview(pack, review)
  return (
    <div className="stack tight">
      <h3>What you have looked at</h3>
      <ul>
        <li>
          {unread.areas.length === 0 ? (
            `${allOf(all, 'area')}.`
          ) : (
            <span>
              {`${all - unread.areas.length} of ${howMany(all, 'area')}. Not yet: `}
              {unread.areas.map((area, index) => (
                <span key={area.id}>
                  {index > 0 && <span>, </span>}
                  <Link href={paths.governorArea(id, area.id)}>{area.title}</Link>
                </span>
              ))}
              <span>.</span>
            </span>
          )}
        </li>
        <li>
          {unread.plan ? (
            <>
              Not yet <Link href={paths.plan(id)}>the plan</Link>.
            </>
          ) : (
            'The plan.'
          )}
        </li>
        {last !== null && (
          <li>
            <Link href={paths.overview(id)}>What has changed {sinceLastReviewWords(last.reviewedOn)}</Link> stands on
            the first page.
          </li>
        )}
      </ul>
    </div>
  )
}
