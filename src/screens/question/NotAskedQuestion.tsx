import { Link } from 'wouter'
import { questionsInScope, scopeOf, type SchoolKind } from '../../core/content/applies'
import type { Question } from '../../core/content/pack'
import { answerWords } from '../../core/report/words/answerWords'
import { scopeWords } from '../../core/report/words/scopeWords'
import { listed } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'

/** Whom a question is asked of, as the pack says it. */
const askedOf = ({ appliesTo }: Question): string => {
  if (appliesTo === 'all') return 'every school'
  const { phases, settings, boarding } = appliesTo
  return listed([
    ...(phases === undefined ? [] : [`these phases: ${phases.join(', ')}`]),
    ...(settings === undefined ? [] : [`these settings: ${settings.join(', ')}`]),
    ...(boarding === undefined ? [] : ['schools with boarders']),
  ])
}

const schoolIs = ({ phase, setting, boarding }: SchoolKind): string =>
  listed([phase, setting, boarding === false ? 'no boarders' : null].filter((part) => part !== null))

/** Why a question is not asked. */
const Why = ({ question }: { readonly question: Question }) => {
  const { pack, review } = useReadyReview()
  const scope = scopeOf(pack, review.details.scope)
  return scope !== null && !questionsInScope(pack, scope).includes(question) ? (
    <p>{`This review asks ${scopeWords(pack, review)}. This question is not among them.`}</p>
  ) : (
    <p>{`It is asked of ${askedOf(question)}. This school’s details say: ${schoolIs(review.details)}.`}</p>
  )
}

/** A question that the scope of the review or the kind of school leaves out, with what was answered before it did. */
export const NotAskedQuestion = ({ question }: { readonly question: Question }) => {
  const { id, pack, review } = useReadyReview()
  const answer = review.answers.get(question.id) ?? null
  return (
    <Page title={question.text} of={review.details.school ?? ''}>
      <Notice tone="neutral" title="This question is not asked in this review">
        <Why question={question} />
        {answer !== null && (
          <p>
            Its answer, “{answerWords(pack, answer)}”, is kept but counts for nothing. It counts again if the details
            change so that the question applies.
          </p>
        )}
      </Notice>
      <div className="row">
        <Link href={paths.overview(id)} className={buttonClass({ look: 'primary' })}>
          Overview
        </Link>
        <Link href={paths.details(id)} className={buttonClass({})}>
          Edit details
        </Link>
      </div>
    </Page>
  )
}
