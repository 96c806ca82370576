import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { shortName } from '../../core/content/shortName'
import { answerStanding } from '../../core/report/findings/criticalBoard'
import { answerWords } from '../../core/report/words/answerWords'
import { countedAnswer } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { StandingMark } from '../board/StandingMark'
import { paths } from '../paths'

/** A question by its short name with the mark of how it stands, as the way to the school’s answer. */
export const MarkedQuestion = ({ question }: { readonly question: Question }) => {
  const { id, pack, review } = useReadyReview()
  const answer = countedAnswer(question, review)
  return (
    <span className="governor-marked">
      <StandingMark standing={answerStanding(answer)} />
      <span className="visually-hidden">{`${answerWords(pack, answer)}: `}</span>
      <Link href={paths.governorQuestion(id, question.area, question.id)}>{shortName(question)}</Link>
    </span>
  )
}
