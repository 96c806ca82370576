import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { create } from 'zustand'

export interface LeastQuestion {
  readonly id: string
  readonly area: string
  readonly text: string
  readonly levels: readonly string[]
}

interface Schema extends DBSchema {
  questions: { key: string; value: readonly LeastQuestion[] }
  answers: { key: string; value: string }
}

interface Answers {
  readonly questions: readonly LeastQuestion[]
  readonly answers: ReadonlyMap<string, string>
}

export const useAnswers = create<Answers>()(() => ({ questions: [], answers: new Map() }))

let database: IDBPDatabase<Schema> | null = null

/** Opens the database of this name, and takes what it holds. */
export const open = async (name: string): Promise<void> => {
  database = await openDB<Schema>(name, 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore('questions')
      upgraded.createObjectStore('answers')
    },
  })
  const reading = database.transaction(['questions', 'answers'])
  const [questions, keys, values] = await Promise.all([
    reading.objectStore('questions').get('all'),
    reading.objectStore('answers').getAllKeys(),
    reading.objectStore('answers').getAll(),
  ])
  useAnswers.setState({
    questions: questions ?? [],
    answers: new Map(keys.map((key, index) => [key, values[index] ?? ''])),
  })
}

/** Gives an answer, or clears it, and stores that. */
export const answer = (question: string, value: string | null): void => {
  const answers = new Map(useAnswers.getState().answers)
  if (value === null) answers.delete(question)
  else answers.set(question, value)
  useAnswers.setState({ answers })
  void (value === null ? database?.delete('answers', question) : database?.put('answers', value, question))
}
