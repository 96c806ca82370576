import { Link } from 'wouter'
import type { Area } from '../../core/content/pack'
import { firstUnanswered, progressOf } from '../../core/review/answering'
import { applicableQuestions } from '../../core/review/review'
import { howMany } from '../../core/report/words/words'
import { goThrough } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { Meter } from '../../ui/Meter'
import { paths } from '../paths'

const AreaRow = ({ area }: { readonly area: Area }) => {
  const { id, pack, review } = useReadyReview()
  const questions = applicableQuestions(pack, review).filter((question) => question.area === area.id)
  const { answered, of, gaps, dontKnow, flagged } = progressOf(questions, review)
  if (of === 0)
    return (
      <li className="overview-area">
        <h3>{area.title}</h3>
        <p className="small muted">No question of this area is asked of this school.</p>
      </li>
    )
  const open = firstUnanswered(questions, review)
  const words = `${answered} of ${of} answered`
  // Whoever picks an area wants to go through that area.
  const goByArea = () => goThrough({ order: 'area-by-area', filter: null })
  return (
    <li className="overview-area">
      <h3>
        <Link href={open === null ? paths.check(id, area.id) : paths.question(id, open.id)} onClick={goByArea}>
          {area.title}
        </Link>
      </h3>
      <div className="overview-area-progress">
        <Meter done={answered} of={of} words={`${area.title}: ${words}`} />
        <span className="small">{words}</span>
      </div>
      <Link className="small overview-check" href={paths.check(id, area.id)}>
        Check answers<span className="visually-hidden">: {area.title}</span>
      </Link>
      {gaps + dontKnow + flagged > 0 && (
        <p className="overview-area-marks">
          {gaps > 0 && <span className="tag tone-gap">{howMany(gaps, 'gap')}</span>}
          {dontKnow > 0 && <span className="tag tone-unknown">{dontKnow} don’t know</span>}
          {flagged > 0 && <span className="tag">{flagged} flagged</span>}
        </p>
      )}
    </li>
  )
}

/** The areas, each with its progress and the way into it. */
export const AreaList = () => {
  const { pack } = useReadyReview()
  return (
    <section className="stack tight" aria-labelledby="overview-areas">
      <h2 id="overview-areas">Areas</h2>
      <ul className="overview-areas">
        {pack.areas.map((area) => (
          <AreaRow key={area.id} area={area} />
        ))}
      </ul>
    </section>
  )
}
