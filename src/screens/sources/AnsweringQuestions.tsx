import type { Question } from '../../core/content/pack'
import { Marked } from './Marked'
import { questionAnchor } from './kinds'

interface Props {
  readonly questions: readonly Question[]
  readonly search: string
  readonly onGo: (anchor: string) => void
}

/** The questions that answer something, each a way to the question itself. */
export const AnsweringQuestions = ({ questions, search, onGo }: Props) => (
  <ul className="sources-links">
    {questions.map(({ id, text, analogue }) => (
      <li key={id}>
        <button type="button" onClick={() => onGo(questionAnchor(id))}>
          <Marked text={text} search={search} />
        </button>
        {analogue && (
          <>
            {' '}
            <span className="tag">School’s counterpart</span>
          </>
        )}
      </li>
    ))}
  </ul>
)
