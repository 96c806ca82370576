import { Link } from 'wouter'
import { viewWords } from '../../core/report/words/entryWords'
import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { Meter } from '../../ui/Meter'
import { paths } from '../paths'
import { askedAreas, type AskedArea } from './areas'
import { viewTone } from '../fromGovernors/viewTone'

const Row = ({ asked: { area, questions, mine, comments } }: { readonly asked: AskedArea }) => {
  const { id } = useReadyReview()
  return (
    <li className="governor-area-row">
      <div>
        <h3>
          <Link href={paths.governorArea(id, area.id)}>{area.title}</Link>
        </h3>
        <p className="small muted">{`${howMany(questions.length, 'question')}${comments > 0 ? ` · ${howMany(comments, 'comment')} of yours` : ''}`}</p>
      </div>
      {mine === null ? (
        <span className="small muted">No view yet</span>
      ) : (
        <span className={`tag ${viewTone[mine.view]}`}>{viewWords[mine.view]}</span>
      )}
    </li>
  )
}

/** The areas, each with what this governor has said of it so far. */
export const AreaProgress = () => {
  const areas = askedAreas(useReadyReview())
  const viewed = areas.filter(({ mine }) => mine !== null).length
  const comments = areas.reduce((sum, area) => sum + area.comments, 0)
  if (areas.length === 0) return null
  const words = `You have given a view of ${viewed} of ${howMany(areas.length, 'area')}, and made ${comments === 0 ? 'no comment' : howMany(comments, 'comment')}`
  return (
    <section className="stack tight">
      <h2>The areas</h2>
      <p>{words}.</p>
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
