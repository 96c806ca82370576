import type { Pack } from '../../core/content/pack'
import type { QuestionVotes } from '../../core/workshop/votes'
import { useSession } from '../../state/openSession'
import { SelectField } from '../../ui/Field'
import type { RevealOrder } from './useStanding'
import './reveal.css'

interface Props {
  readonly pack: Pack
  /** In the order in which they are gone through. */
  readonly questions: readonly QuestionVotes[]
  /** The one on show. */
  readonly current: string | null
  readonly order: RevealOrder
  readonly onOrder: (order: RevealOrder) => void
  readonly onGoTo: (question: string) => void
}

/** The questions of a session, to go to any of them, and the order in which they follow each other. */
export const QuestionsOfReveal = ({ pack, questions, current, order, onOrder, onGoTo }: Props) => {
  const revealed = useSession(({ session }) => session.revealed)
  const byId = new Map(pack.questions.map((question) => [question.id, question] as const))
  return (
    <nav className="reveal-list stack tight" aria-label="Questions of the session">
      <SelectField
        label="Order"
        value={order}
        options={[
          { value: 'planned', label: 'As planned' },
          { value: 'apart', label: 'Furthest apart first' },
        ]}
        onChange={(event) => onOrder(event.target.value === 'apart' ? 'apart' : 'planned')}
      />
      <ol>
        {questions.map(({ question }) => (
          <li key={question}>
            <button
              type="button"
              aria-current={question === current ? 'step' : undefined}
              onClick={() => onGoTo(question)}
            >
              <span>{byId.get(question)?.short ?? byId.get(question)?.text ?? question}</span>
              {revealed.has(question) && <span className="muted small">shown</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
