import { useCallback } from 'react'
import type { Question } from '../../core/content/pack'
import { stretchAround } from '../../core/review/answering'
import { areaTitle, stretchPlace, timeLeftWords } from '../../core/report/words/stretchWords'
import { goThrough, useAnswering } from '../../state/answering'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Strip } from '../board/Strip'
import { paths } from '../paths'

/** The review with what one goes through of it at a stretch. */
const useStretch = (question: Question) => {
  const open = useReadyReview(({ id, pack, review }) => ({ id, pack, review }))
  const answering = useAnswering()
  return { ...open, ...answering, stretch: stretchAround(open.pack, open.review, question, answering) }
}

/** Where a question stands, for whoever hears its heading and does not see what is above it. */
export const PlaceHeard = ({ question }: { readonly question: Question }) => {
  const { pack, filter, stretch } = useStretch(question)
  const area = stretch.kind === 'area' ? '' : ` · ${areaTitle(pack, question)}`
  return <span className="visually-hidden">{`${stretchPlace(pack, stretch, question, filter)}${area}. `}</span>
}

interface Props {
  readonly question: Question
  readonly onJump: () => void
}

/** How far one has come among the questions that one goes through, and the way to any other. */
export const StretchProgress = ({ question, onJump }: Props) => {
  const { id, pack, review, filter, stretch } = useStretch(question)
  const hrefOf = useCallback((other: Question) => paths.question(id, other.id), [id])
  return (
    <div className="question-progress">
      <Strip questions={stretch.questions} current={question} label="How these questions stand" hrefOf={hrefOf} />
      <p>
        <strong>{stretchPlace(pack, stretch, question, filter)}</strong>
        {filter === null && <span>{` · ${timeLeftWords(stretch.questions, review)}`}</span>}
      </p>
      <span className="ways">
        {filter !== null && (
          <Button look="quiet" onClick={() => goThrough({ filter: null })}>
            Go through all
          </Button>
        )}
        <Button look="quiet" onClick={onJump}>
          All questions
        </Button>
      </span>
    </div>
  )
}
