import { useSyncExternalStore } from 'react'
import { answer, useAnswers, type LeastQuestion } from './answers'

const Choice = ({ question, value, words }: { question: string; value: string; words: string }) => {
  const isChosen = useAnswers(({ answers }) => answers.get(question) === value)
  return (
    <label>
      <input type="radio" name={question} value={value} checked={isChosen} onChange={() => answer(question, value)} />
      <span>{words}</span>
    </label>
  )
}

const Question = ({ question: { id, text, levels } }: { question: LeastQuestion }) => {
  const isAnswered = useAnswers(({ answers }) => answers.has(id))
  return (
    <fieldset data-question={id}>
      <legend>{text}</legend>
      {levels.map((words, level) => (
        <Choice key={level} question={id} value={String(level)} words={words} />
      ))}
      <Choice question={id} value="dont-know" words="Don’t know" />
      {isAnswered && (
        <button type="button" onClick={() => answer(id, null)}>
          Clear this answer
        </button>
      )}
    </fieldset>
  )
}

const Count = () => {
  const answered = useAnswers(({ answers }) => answers.size)
  return <p>{answered} answered</p>
}

const onHashChange = (listen: () => void) => {
  window.addEventListener('hashchange', listen)
  return () => window.removeEventListener('hashchange', listen)
}

/** The questions of the section that holds the one in the address. */
export const Section = () => {
  const questions = useAnswers((state) => state.questions)
  const named = useSyncExternalStore(onHashChange, () => window.location.hash.slice(1))
  const area = (questions.find(({ id }) => id === named) ?? questions[0])?.area
  return (
    <main>
      <h1>{area}</h1>
      <Count />
      {questions
        .filter((question) => question.area === area)
        .map((question) => (
          <Question key={question.id} question={question} />
        ))}
    </main>
  )
}
