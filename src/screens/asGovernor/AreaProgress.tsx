import { Link } from 'wouter'
import { viewWords } from '../../core/report/words/entryWords'
import { howMany, inPlaceSentence } from '../../core/report/words/words'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { Meter } from '../../ui/Meter'
import { paths } from '../paths'
import { askedAreas, type AskedArea } from './areas'
import { viewTone } from '../fromGovernors/viewTone'

const Row = ({ asked: { area, mine, comments } }: { readonly asked: AskedArea }) => {
  const { id } = useReadyReview()
  const figures = useScorecard().areas.get(area.id)
  const facts = [
    ...(figures === undefined ? [] : [inPlaceSentence(figures.counts)]),
    ...(mine === null ? ['no view yet'] : []),
    ...(comments > 0 ? [`${howMany(comments, 'comment')} of yours`] : []),
  ]
  return (
    <li className="governor-area-row">
      <div>
        <h3>
          <Link href={paths.governorArea(id, area.id)}>{area.title}</Link>
        </h3>
        <p className="small muted">{facts.join(' · ')}</p>
      </div>
      {mine !== null && <span className={`tag ${viewTone[mine.view]}`}>{viewWords[mine.view]}</span>}
    </li>
  )
}

/** The areas, each with what this governor has said of it so far. */
export const AreaProgress = () => {
  const areas = askedAreas(useReadyReview())
  const viewed = areas.filter(({ mine }) => mine !== null).length
  const comments = areas.reduce((sum, area) => sum + area.comments, 0)
  if (areas.length === 0) return null
  const words = `Your view: ${viewed} of ${howMany(areas.length, 'area')}. ${comments === 0 ? 'No comment' : howMany(comments, 'comment')} of yours.`
  return (
    <section className="stack tight">
      <h2>The areas</h2>
      <p className="small muted">{words}</p>
      <div className="governor-meter">
        <Meter done={viewed} of={areas.length} words={words} />
      </div>
      <ul className="governor-areas">
        {areas.map((asked) => (
          <Row key={asked.area.id} asked={asked} />
        ))}
      </ul>
    </section>
  )
}
