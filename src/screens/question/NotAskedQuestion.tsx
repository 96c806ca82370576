import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { answerWords } from '../../core/report/words/answerWords'
import { listed } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { paths } from '../paths'

/** Whom a question is asked of, as the pack says it. */
const askedOf = ({ appliesTo }: Question): string => {
  if (appliesTo === 'all') return 'every school'
  const { phases, settings } = appliesTo
  return listed([
    ...(phases === undefined ? [] : [`these phases: ${phases.join(', ')}`]),
    ...(settings === undefined ? [] : [`these settings: ${settings.join(', ')}`]),
  ])
}

const schoolIs = (phase: string | null, setting: string | null): string =>
  listed([phase, setting].filter((part) => part !== null))

/** A question that the school's phase or setting leaves out, with what was answered before it did. */
export const NotAskedQuestion = ({ question }: { readonly question: Question }) => {
  const { id, pack, review } = useReadyReview()
  const answer = review.answers.get(question.id) ?? null
  const { phase, setting } = review.details
  return (
    <Page title={question.text} of={review.details.school ?? ''}>
      <Notice tone="neutral" title="This question is not asked of this school">
        <p>
          It is asked of {askedOf(question)}. This school’s details say: {schoolIs(phase, setting)}.
        </p>
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
