import { inPlaceSentence } from '../../core/report/words/words'
import { applicableQuestions } from '../../core/review/review'
import type { Scorecard } from '../../core/scoring/scoreReview'
import { useReadyReview } from '../../state/openStore'
import { AreaRow } from '../board/AreaRow'
import { paths } from '../paths'
import { HowLink } from './HowLink'

/** Each area that asks something, with its questions as marks. */
export const AreaMarks = ({ scorecard }: { readonly scorecard: Scorecard }) => {
  const { id, pack, review } = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const asked = applicableQuestions(pack, review)
  return (
    <section className="results-part stack tight">
      <h2>
        By area <HowLink part="areas" figure="each area" />
      </h2>
      <ul className="area-rows">
        {pack.areas.map((area) => {
          const figures = scorecard.areas.get(area.id)
          const questions = asked.filter((question) => question.area === area.id)
          return (
            figures !== undefined &&
            questions.length > 0 && (
              <AreaRow
                key={area.id}
                area={area}
                questions={questions}
                figures={figures}
                words={inPlaceSentence(figures.counts)}
                href={paths.check(id, area.id)}
                hasLinks
              />
            )
          )
        })}
      </ul>
    </section>
  )
}
