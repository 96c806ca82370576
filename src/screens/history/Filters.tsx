import { entryKinds, type EntryKind, type HistoryFilter } from '../../core/review/history'
import type { Pack } from '../../core/content/pack'
import { CheckField, SelectField } from '../../ui/Field'

const kindWords: Readonly<Record<EntryKind, string>> = {
  answers: 'Answers',
  notes: 'Notes and marks',
  evidence: 'Evidence',
  plan: 'Plan',
  details: 'Details and people',
  governors: 'Governors and comments',
  rehearsals: 'Rehearsals',
  milestones: 'Saved versions',
}

const all = ''
const orNull = (value: string): string | null => (value === all ? null : value)

interface Props {
  readonly filter: HistoryFilter
  /** Those who made an entry, by id. */
  readonly people: readonly { readonly id: string; readonly who: string }[]
  readonly pack: Pack
  readonly onChange: (filter: HistoryFilter) => void
}

/** Thins the history out: by person, kind, area and question. */
export const Filters = ({ filter, people, pack, onChange }: Props) => {
  const questions = pack.questions.filter(({ area }) => area === filter.area)
  return (
    <div className="history-filters no-print">
      {people.length > 1 && (
        <SelectField
          label="By"
          value={filter.by ?? all}
          options={[{ value: all, label: 'Everybody' }, ...people.map(({ id, who }) => ({ value: id, label: who }))]}
          onChange={(event) => onChange({ ...filter, by: orNull(event.target.value) })}
        />
      )}
      <SelectField
        label="What"
        value={filter.kind ?? all}
        options={[
          { value: all, label: 'Everything' },
          ...entryKinds.map((kind) => ({ value: kind, label: kindWords[kind] })),
        ]}
        onChange={(event) =>
          onChange({ ...filter, kind: entryKinds.find((kind) => kind === event.target.value) ?? null })
        }
      />
      <SelectField
        label="Area"
        value={filter.area ?? all}
        options={[
          { value: all, label: 'Every area' },
          ...pack.areas.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(event) => onChange({ ...filter, area: orNull(event.target.value), question: null })}
      />
      {filter.area !== null && (
        <SelectField
          label="Question"
          value={filter.question ?? all}
          options={[
            { value: all, label: 'Every question of the area' },
            ...questions.map(({ id, text }) => ({ value: id, label: text })),
          ]}
          onChange={(event) => onChange({ ...filter, question: orNull(event.target.value) })}
        />
      )}
      <CheckField
        label="Only what counts now"
        checked={filter.onlyCurrent}
        onChange={(event) => onChange({ ...filter, onlyCurrent: event.target.checked })}
      />
    </div>
  )
}
