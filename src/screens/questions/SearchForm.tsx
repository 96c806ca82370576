import { useId, type ReactNode } from 'react'
import { answerValues } from '../../core/review/answerValues'
import { everyQuestion, isSeeking, type Sought } from '../../core/review/finding'
import { eachAsMeant } from '../../core/review/typedText'
import { valueWords } from '../../core/report/words/answerWords'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'

interface Props {
  readonly sought: Sought
  readonly onSeek: (sought: Sought) => void
}

interface Choice {
  readonly value: string
  readonly words: string
}

const Choose = ({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChoose: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={({ target }) => onChoose(target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  )
}

const Check = ({
  isOn,
  onSet,
  children,
}: {
  readonly isOn: boolean
  readonly onSet: (isOn: boolean) => void
  readonly children: ReactNode
}) => (
  <label className="check">
    <input type="checkbox" checked={isOn} onChange={({ target }) => onSet(target.checked)} />
    <span>{children}</span>
  </label>
)

const any: Choice = { value: '', words: 'Any' }

/** What stands for each answer in a list to choose from. */
const answers = [...answerValues, 'unanswered', 'to-confirm'] as const

const proofs: readonly Choice[] = [
  any,
  { value: 'with', words: 'With proof' },
  { value: 'without', words: 'Without proof' },
]

/** Thins out the questions: in words, by answer, proof, person and mark. It takes effect at once. */
export const SearchForm = ({ sought, onSeek }: Props) => {
  const { pack, roles, hasEarlier } = useReadyReview(({ pack, review }) => ({
    pack,
    roles: review.contributors,
    hasEarlier: review.earlierAnswers.size > 0,
  }))
  const search = useId()
  const people = eachAsMeant(
    roles.filter(({ isGovernor, role }) => isGovernor !== true && role.trim() !== '').map(({ role }) => role),
  )
  const set = (change: Partial<Sought>): void => onSeek({ ...sought, ...change })
  const answerWords = (answer: (typeof answers)[number]): string =>
    answer === 'to-confirm' ? 'Earlier answer to confirm' : valueWords(pack, answer === 'unanswered' ? null : answer)
  return (
    <form
      className="questions-search"
      role="search"
      aria-label="Find questions"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="field words">
        <label htmlFor={search}>Search in words</label>
        <input
          id={search}
          type="search"
          className="input"
          maxLength={200}
          autoComplete="off"
          value={sought.words}
          onChange={({ target }) => set({ words: target.value })}
        />
      </div>
      <Choose
        label="Answer"
        value={sought.answer === null ? '' : String(sought.answer)}
        choices={[
          any,
          ...answers
            .filter((answer) => answer !== 'to-confirm' || hasEarlier)
            .map((answer) => ({ value: String(answer), words: answerWords(answer) })),
        ]}
        onChoose={(value) => set({ answer: answers.find((answer) => String(answer) === value) ?? null })}
      />
      <Choose
        label="Proof"
        value={sought.proof ?? ''}
        choices={proofs}
        onChoose={(value) => set({ proof: value === 'with' || value === 'without' ? value : null })}
      />
      {people.length > 1 && (
        <Choose
          label="Answered by"
          value={sought.by ?? ''}
          choices={[any, ...people.map((role) => ({ value: role, words: role }))]}
          onChoose={(value) => set({ by: value === '' ? null : value })}
        />
      )}
      <div className="checks">
        <Check isOn={sought.criticalOnly} onSet={(criticalOnly) => set({ criticalOnly })}>
          Critical
        </Check>
        <Check isOn={sought.flaggedOnly} onSet={(flaggedOnly) => set({ flaggedOnly })}>
          To come back to
        </Check>
      </div>
      {isSeeking(sought) && (
        <Button look="quiet" onClick={() => onSeek(everyQuestion)}>
          Show all
        </Button>
      )}
    </form>
  )
}
