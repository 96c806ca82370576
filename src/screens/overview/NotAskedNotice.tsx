import { Link } from 'wouter'
import { questionApplies, questionsInScope, scopeOf } from '../../core/content/applies'
import type { Question } from '../../core/content/pack'
import { howMany } from '../../core/report/words/words'
import { isScopeGone, scopeWords } from '../../core/report/words/scopeWords'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Expander } from '../../ui/Expander'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'
import { paths } from '../paths'
import { ScopeField } from '../setUp/ScopeField'
import { undoAction } from '../undoing/undoAction'

/** `2 answers given earlier are kept and not counted. `; empty where there are none. */
const useKeptWords = (): ((notAsked: readonly Question[]) => string) => {
  const answers = useReadyReview(({ review }) => review.answers)
  return (notAsked) => {
    const kept = notAsked.filter((question) => answers.has(question.id)).length
    return kept === 0
      ? ''
      : `${howMany(kept, 'answer')} given earlier ${kept === 1 ? 'is' : 'are'} kept and not counted. `
  }
}

const QuestionList = ({ questions }: { readonly questions: readonly Question[] }) => {
  const id = useReadyReview((open) => open.id)
  return (
    <ul>
      {questions.map((question) => (
        <li key={question.id}>
          <Link href={paths.question(id, question.id)}>{question.text}</Link>
        </li>
      ))}
    </ul>
  )
}

/** How much of its checklist the review asks, and the choice of more or less; nothing where the checklist knows of no scopes. It takes effect at once, as an answer does. */
export const ScopeNotice = () => {
  const { pack, review } = useReadyReview()
  const document = useReviewDocument()
  const keptWords = useKeptWords()
  const { scopes = [] } = pack
  if (scopes.length < 2) return null
  const scope = scopeOf(pack, review.details.scope)
  const asked = new Set(questionsInScope(pack, scope))
  const beyond = keptWords(pack.questions.filter((question) => !asked.has(question)))
  const choose = (id: string) => {
    if (document.record({ kind: 'detail-set', detail: 'scope', value: id }))
      showToast(`This review asks “${scopeOf(pack, id)?.name}” now.`, undoAction(document))
  }
  return (
    <div>
      {isScopeGone(pack, review) && (
        <Notice tone="neutral" title="This review asks the whole checklist">
          <p>It was to ask a part that this version of the checklist does not have. Choose below how much to ask.</p>
        </Notice>
      )}
      <Expander title={`This review asks ${scopeWords(pack, review) ?? 'the whole checklist'}`}>
        {beyond !== '' && <p>{beyond}</p>}
        <ScopeField
          pack={pack}
          kind={review.details}
          value={scope?.id ?? scopes.find(({ questions }) => questions === 'all')?.id ?? ''}
          isNew={false}
          onChoose={choose}
        />
      </Expander>
    </div>
  )
}

/** Questions that the school's phase or setting leaves out, so that nothing goes missing in silence. */
export const NotAskedNotice = () => {
  const { id, pack, review } = useReadyReview()
  const keptWords = useKeptWords()
  const notAsked = questionsInScope(pack, scopeOf(pack, review.details.scope)).filter(
    (question) => !questionApplies(question, review.details),
  )
  if (notAsked.length === 0) return null
  return (
    <div>
      <Expander title={`${howMany(notAsked.length, 'question is', 'questions are')} not asked of this school`}>
        <p>
          <span>{`What kind of school it is leaves ${notAsked.length === 1 ? 'it' : 'them'} out. ${keptWords(notAsked)}`}</span>
          <Link href={paths.details(id)}>Edit details</Link>
        </p>
        <QuestionList questions={notAsked} />
      </Expander>
    </div>
  )
}
