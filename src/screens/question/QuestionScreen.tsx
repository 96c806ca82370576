import { applicableQuestions } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { AskedQuestion } from './AskedQuestion'
import { NotAskedQuestion } from './NotAskedQuestion'
import { UnknownQuestion } from './UnknownQuestion'

/** The question that the address names. */
export const QuestionScreen = ({ id }: { readonly id: string }) => {
  const { question, isAsked } = useReadyReview(({ pack, review }) => {
    const named = pack.questions.find((candidate) => candidate.id === id)
    return { question: named, isAsked: named !== undefined && applicableQuestions(pack, review).includes(named) }
  })
  if (question === undefined) return <UnknownQuestion id={id} />
  if (!isAsked) return <NotAskedQuestion question={question} />
  // The key gives each question fields of its own, so that no half-typed note moves to the next.
  return <AskedQuestion key={id} question={question} />
}
