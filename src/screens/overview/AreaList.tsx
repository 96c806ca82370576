import { Link } from 'wouter'
import { questionsInScope, scopeOf } from '../../core/content/applies'
import type { Area } from '../../core/content/pack'
import { safeguardsOf } from '../../core/report/findings/criticalBoard'
import { filters, firstUnanswered, matchesFilter, type Filter } from '../../core/review/answering'
import { applicableQuestions } from '../../core/review/review'
import { filterWords } from '../../core/report/words/filterWords'
import { allOf, inPlaceSentence } from '../../core/report/words/words'
import type { Figures } from '../../core/scoring/scoreReview'
import { goThrough } from '../../state/answering'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { seek } from '../../state/sought'
import { AreaRow } from '../board/AreaRow'
import { BoardLegend } from '../board/BoardLegend'
import { paths } from '../paths'
import { soughtBy } from '../questions/filterFor'

const AreaAtHome = ({ area, figures }: { readonly area: Area; readonly figures: Figures }) => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const questions = applicableQuestions(pack, review).filter((question) => question.area === area.id)
  if (questions.length === 0)
    return (
      <li className="area-row">
        <h3>{area.title}</h3>
        <p className="small muted">No question of this area is asked of this school.</p>
      </li>
    )
  const open = firstUnanswered(questions, review)
  const { unanswered } = figures.counts
  return (
    <AreaRow
      area={area}
      questions={questions}
      figures={figures}
      words={`${inPlaceSentence(figures.counts)}${unanswered > 0 ? `, ${unanswered} open` : ''}`}
      href={open === null ? paths.check(id, area.id) : paths.question(id, open.id)}
      // Whoever picks an area wants to go through that area.
      onGo={() => goThrough({ order: 'area-by-area', filter: null })}
      hasLinks={false}
    >
      <Link className="small" href={paths.check(id, area.id)}>
        <span>Check answers</span>
        <span className="visually-hidden">{`: ${area.title}`}</span>
      </Link>
    </AreaRow>
  )
}

const offered: readonly Filter[] = filters.filter((filter) => filter !== 'critical' && filter !== 'unanswered')

/** Leads to the questions in which something is left to do. */
const LeftToDo = () => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const questions = applicableQuestions(pack, review)
  const counts = offered.map((filter) => ({
    filter,
    count: questions.filter((question) => matchesFilter(question, review, filter)).length,
  }))
  return (
    <p className="small overview-left">
      {counts.map(
        ({ filter, count }) =>
          count > 0 && (
            <Link key={filter} href={paths.questions(id)} onClick={() => seek(id, soughtBy(filter))}>
              {`${filterWords[filter]}: ${count}`}
            </Link>
          ),
      )}
      <Link href={paths.questions(id)}>All questions</Link>
    </p>
  )
}

/** The areas, each with how its questions stand and the way into it. */
export const AreaList = () => {
  const { pack, review } = useReadyReview(({ pack, review }) => ({ pack, review }))
  const { areas } = useScorecard()
  // What the scope leaves out is said above; what the kind of school leaves out is said in its place.
  const inScope = new Set(questionsInScope(pack, scopeOf(pack, review.details.scope)).map(({ area }) => area))
  const asked = applicableQuestions(pack, review)
  return (
    <section className="stack tight" aria-labelledby="overview-areas">
      <div className="row spread">
        <h2 id="overview-areas">{allOf(asked.length, 'question')}</h2>
        <LeftToDo />
      </div>
      <ul className="area-rows">
        {pack.areas.map((area) => {
          const figures = areas.get(area.id)
          return (
            inScope.has(area.id) && figures !== undefined && <AreaAtHome key={area.id} area={area} figures={figures} />
          )
        })}
      </ul>
      <BoardLegend shown={[...new Set(safeguardsOf(asked, review).map(({ standing }) => standing))]} />
    </section>
  )
}
