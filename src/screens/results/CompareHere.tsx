import { useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { fewestPoints, overTimeBlock, type TimePoint } from '../../core/report/charts/overTime'
import { today } from '../../state/clock'
import { copyOf } from '../../state/library'
import { useReadyReview } from '../../state/openStore'
import { lastPointOf, timePointsOf } from '../../state/timePoints'
import { Blocks } from '../blocks/Blocks'
import { useChosenSides } from '../milestones/chosenSides'
import { ChosenCompared } from '../milestones/ComparePanel'
import { useOtherReviews, type OtherReview } from '../milestones/sides'
import { paths } from '../paths'
import { PointsOfViewLine } from '../pointsOfView/PointsOfViewLine'
import { ChangesSaid } from './ChangesSaid'

/** The other reviews of the school as points in time; `null` while they are read. One that cannot be read is left out. */
const useOtherPoints = (others: readonly OtherReview[]): readonly TimePoint[] | null => {
  const sure = useMemo(() => others.filter(({ isSure }) => isSure), [others])
  const [read, setRead] = useState<{ readonly of: typeof sure; readonly points: readonly TimePoint[] } | null>(null)
  useEffect(() => {
    let isWanted = true
    const pointOf = async ({ id, name }: OtherReview): Promise<readonly TimePoint[]> => {
      const copy = await copyOf(id).catch(() => null)
      return copy === null ? [] : [lastPointOf(copy, name)]
    }
    void Promise.all(sure.map(pointOf)).then((points) => {
      if (isWanted) setRead({ of: sure, points: points.flat() })
    })
    return () => {
      isWanted = false
    }
  }, [sure])
  return read?.of === sure ? read.points : null
}

/** How it went from one saved version and year to the next: a line, once there are enough of them to speak of one. */
const OverTime = ({ others }: { readonly others: readonly OtherReview[] }) => {
  const { pack, otherPacks, log, omitted, review } = useReadyReview()
  const otherPoints = useOtherPoints(others)
  const own = useMemo(
    () => timePointsOf({ pack, otherPacks, log, omitted }, review, today()),
    [pack, otherPacks, log, omitted, review],
  )
  if (otherPoints === null) return null
  const line = overTimeBlock([...otherPoints, ...own])
  return (
    <div className="stack tight">
      <h3>Over time</h3>
      {line === null ? (
        <p className="measure muted">
          {`From ${fewestPoints} saved versions or reviews of this school on this device, a line shows here how its critical safeguards and its score went.`}
        </p>
      ) : (
        <>
          <Blocks blocks={[line]} />
          <p className="measure muted">
            Scores of different versions of the checklist do not compare: they rest on different questions.
          </p>
        </>
      )}
    </div>
  )
}

/** What has changed since last time, between any two states, and over time; and the way to what others answered. */
export const CompareHere = () => {
  const id = useReadyReview((open) => open.id)
  const others = useOtherReviews()
  const [chosen, choose] = useChosenSides(others)
  return (
    <div className="stack">
      <ChangesSaid />
      <ChosenCompared chosen={chosen} others={others} onChoose={choose} />
      <OverTime others={others} />
      <PointsOfViewLine />
      <p className="no-print">
        <Link href={paths.milestones(id)}>Saved versions: save one, sign it off, or go back to one</Link>
      </p>
    </div>
  )
}
