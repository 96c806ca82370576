import { memo } from 'react'
import { Link } from 'wouter'
import { shortName } from '../../core/content/shortName'
import type { Question } from '../../core/content/pack'
import { windowAround } from '../../core/math/windowAround'
import { safeguardsOf } from '../../core/report/findings/criticalBoard'
import type { AnswerStanding } from '../../core/report/tiles'
import { answerWords } from '../../core/report/words/answerWords'
import { useReadyReview } from '../../state/openStore'
import { StandingMark } from './StandingMark'
import './board.css'
import './strip.css'

/** So many marks stand in one line beside what is said of them, and in two on a phone. */
const mostMarks = 21

interface MarkProps {
  readonly href: string
  readonly name: string
  readonly standing: AnswerStanding
  readonly isHere: boolean
}

/** An answer changes one mark: the others are not drawn again. */
const Mark = memo(function Mark({ href, name, standing, isHere }: MarkProps) {
  return (
    <Link href={href} title={name} aria-label={name} aria-current={isHere ? 'page' : undefined}>
      <StandingMark standing={standing} />
    </Link>
  )
})

/** How many more there are at an end of the strip. */
const More = ({ count, where }: { readonly count: number; readonly where: 'before' | 'after' }) =>
  count === 0 ? null : (
    <li className="more">
      <span aria-hidden="true">{`+${count}`}</span>
      <span className="visually-hidden">{`${count} more ${where} these`}</span>
    </li>
  )

interface Props {
  readonly questions: readonly Question[]
  /** The one on show, which is among them. */
  readonly current: Question
  readonly label: string
  readonly hrefOf: (question: Question) => string
}

/** How some questions stand, a small mark each that leads to it; of many, those around the one on show. */
export const Strip = ({ questions, current, label, hrefOf }: Props) => {
  const { pack, review } = useReadyReview(({ pack, review }) => ({ pack, review }))
  const { from, to } = windowAround(questions.indexOf(current), questions.length, mostMarks)
  return (
    <ol className="strip" aria-label={label}>
      <More count={from} where="before" />
      {safeguardsOf(questions.slice(from, to), review).map(({ question, answer, standing }) => (
        <li key={question.id}>
          <Mark
            href={hrefOf(question)}
            name={`${shortName(question)}: ${answerWords(pack, answer)}`}
            standing={standing}
            isHere={question === current}
          />
        </li>
      ))}
      <More count={questions.length - to} where="after" />
    </ol>
  )
}
