import { questionApplies } from '../../core/content/applies'
import { useReadyReview } from '../../state/openStore'
import { AskedQuestion } from './AskedQuestion'
import { NotAskedQuestion } from './NotAskedQuestion'
import { UnknownQuestion } from './UnknownQuestion'

/** The question that the address names. */
export const QuestionScreen = ({ id }: { readonly id: string }) => {
  const { pack, review } = useReadyReview()
  const question = pack.questions.find((candidate) => candidate.id === id)
  if (question === undefined) return <UnknownQuestion id={id} />
  if (!questionApplies(question, review.details)) return <NotAskedQuestion question={question} />
  // The key gives each question fields of its own, so that no half-typed note moves to the next.
  return <AskedQuestion key={id} question={question} />
}
