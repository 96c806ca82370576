import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { shortName } from '../../core/content/shortName'
import type { Area, Question } from '../../core/content/pack'
import { safeguardsOf, type Safeguard } from '../../core/report/findings/criticalBoard'
import { answerWords } from '../../core/report/words/answerWords'
import type { Figures } from '../../core/scoring/scoreReview'
import { useReadyReview } from '../../state/openStore'
import { paths } from '../paths'
import { CountsBar } from './CountsBar'
import { countsByStanding } from './countsByStanding'
import { StandingMark } from './StandingMark'
import './areaRow.css'

/** So many marks of an area are looked at one by one; above that a bar says more. */
const mostMarks = 40

interface Props {
  readonly area: Area
  /** Those of the area that are asked of this school; at least one. */
  readonly questions: readonly Question[]
  readonly figures: Figures
  /** What it comes to: `5 of 7 in place`. */
  readonly words: string
  /** Where the area leads to. */
  readonly href: string
  readonly onGo?: () => void
  /** Whether each mark leads to its question; else they are to be looked at alone. */
  readonly hasLinks: boolean
  /** Stands at the end of the row. */
  readonly children?: ReactNode
}

const MarkLink = ({ safeguard: { question, answer, standing } }: { readonly safeguard: Safeguard }) => {
  const { id, pack } = useReadyReview((open) => ({ id: open.id, pack: open.pack }))
  const words = answerWords(pack, answer)
  return (
    <Link href={paths.question(id, question.id)} title={`${question.text} ${words}`}>
      <StandingMark standing={standing} />
      <span className="visually-hidden">{`${shortName(question)}: ${words}`}</span>
    </Link>
  )
}

const Marks = ({ area, questions, hasLinks }: Pick<Props, 'area' | 'questions' | 'hasLinks'>) => {
  const review = useReadyReview((open) => open.review)
  const safeguards = safeguardsOf(questions, review)
  if (!hasLinks)
    return (
      <div className="marks">
        {safeguards.map(({ question, standing }) => (
          <StandingMark key={question.id} standing={standing} />
        ))}
      </div>
    )
  return (
    <ul className="marks" aria-label={`Questions of ${area.title}`}>
      {safeguards.map((safeguard) => (
        <li key={safeguard.question.id}>
          <MarkLink safeguard={safeguard} />
        </li>
      ))}
    </ul>
  )
}

/** An area in a list of them: how each of its questions stands, and what that comes to. */
export const AreaRow = ({ area, questions, figures, words, href, onGo, hasLinks, children }: Props) => {
  const pack = useReadyReview((open) => open.pack)
  return (
    <li className="area-row">
      <h3>
        <Link href={href} onClick={onGo}>
          {area.title}
        </Link>
      </h3>
      {questions.length > mostMarks ? (
        <CountsBar counts={countsByStanding(pack, figures.counts)} />
      ) : (
        <Marks area={area} questions={questions} hasLinks={hasLinks} />
      )}
      <p className="sum">{words}</p>
      {children}
    </li>
  )
}
