import { useLocation } from 'wouter'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'
import { placeDrawings } from '../bar/placeDrawings'
import { Tab } from '../Tab'
import { nextArea } from './areas'

/** The steps of a governor: read, go through the areas and the plan, sign and send back. */
export const GovernorTabs = () => {
  const open = useReadyReview()
  const [location] = useLocation()
  const next = nextArea(open)
  const isInAreas = location.startsWith(paths.governorArea(open.id, ''))
  return (
    <>
      <Tab href={paths.overview(open.id)} drawing={placeDrawings.home}>
        Read
      </Tab>
      {next !== null && (
        <Tab
          href={isInAreas ? location : paths.governorArea(open.id, next.area.id)}
          isHere={isInAreas}
          drawing={placeDrawings.questions}
        >
          Areas
        </Tab>
      )}
      <Tab href={paths.plan(open.id)} drawing={placeDrawings.plan}>
        Plan
      </Tab>
      <Tab href={paths.governorSign(open.id)} drawing={placeDrawings.sign}>
        Sign and send back
      </Tab>
    </>
  )
}
