import { viewStripsBlocks } from '../../core/report/charts/viewStrips'
import type { PointsOfView, QuestionViews } from '../../core/report/findings/pointsOfView'
import {
  leaningSentences,
  leaningsMethod,
  leaningsTable,
  summarySentences,
} from '../../core/report/words/pointsOfViewWords'
import { useReadyReview } from '../../state/openStore'
import { Blocks } from '../blocks/Blocks'

/** What the points of view come to, in sentences first. */
export const Summary = ({ comparison }: { readonly comparison: PointsOfView }) => {
  const [first, ...more] = summarySentences(comparison)
  const leanings = leaningSentences(comparison)
  return (
    <section className="stack points-of-view-summary">
      <h2>{first}</h2>
      {more.length > 0 && <p className="measure">{more.join(' ')}</p>}
      {leanings.length > 0 && (
        <ul className="measure">
          {leanings.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="muted measure">
        A difference is a reason to talk, not a fault: people see different parts of a school.
      </p>
    </section>
  )
}

/** Who stands where on these questions. */
export const ViewsPicture = ({
  comparison,
  questions,
}: {
  readonly comparison: PointsOfView
  readonly questions: readonly QuestionViews[]
}) => {
  const { pack } = useReadyReview()
  const pictures = viewStripsBlocks(pack, comparison, questions)
  if (pictures.length === 0) return null
  return (
    <section className="stack points-of-view-picture">
      <h2>Where the answers are furthest apart</h2>
      <Blocks blocks={pictures} />
    </section>
  )
}

/** How each person's levels stand to those of the others. */
export const Leanings = ({ comparison }: { readonly comparison: PointsOfView }) => (
  <section className="stack tight points-of-view-leanings">
    <h2>Each person’s answers beside the others’</h2>
    <p className="small muted measure">{leaningsMethod}</p>
    <Blocks blocks={[leaningsTable(comparison)]} />
  </section>
)
