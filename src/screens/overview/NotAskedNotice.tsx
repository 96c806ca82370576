import { Link } from 'wouter'
import { questionApplies } from '../../core/content/applies'
import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { Expander } from '../../ui/Expander'
import { paths } from '../paths'

/** Questions that the school's phase or setting leaves out, so that nothing goes missing in silence. */
export const NotAskedNotice = () => {
  const { id, pack, review } = useReadyReview()
  const notAsked = pack.questions.filter((question) => !questionApplies(question, review.details))
  if (notAsked.length === 0) return null
  const kept = notAsked.filter((question) => review.answers.has(question.id)).length
  return (
    <div>
      <Expander title={`${howMany(notAsked.length, 'question is', 'questions are')} not asked of this school`}>
        <p>
          <span>{`Its phase or setting leaves ${notAsked.length === 1 ? 'it' : 'them'} out. ${kept > 0 ? `${howMany(kept, 'answer')} given earlier ${kept === 1 ? 'is' : 'are'} kept and not counted. ` : ''}`}</span>
          <Link href={paths.details(id)}>Edit details</Link>
        </p>
        <ul>
          {notAsked.map((question) => (
            <li key={question.id}>
              <Link href={paths.question(id, question.id)}>{question.text}</Link>
            </li>
          ))}
        </ul>
      </Expander>
    </div>
  )
}
