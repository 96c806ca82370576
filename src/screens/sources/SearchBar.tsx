import type { Source } from '../../core/content/pack'
import { SelectField, TextField } from '../../ui/Field'
import { kindWords } from './kinds'

export type View = 'sources' | 'questions'

/** What is looked at, and what for. */
export interface Looking {
  readonly view: View
  readonly search: string
  /** `null`: all kinds. */
  readonly kind: Source['kind'] | null
}

interface Props {
  readonly looking: Looking
  readonly kinds: readonly Source['kind'][]
  /** What was found, as a sentence. */
  readonly found: string
  readonly onChange: (change: Partial<Looking>) => void
}

const views: readonly { readonly view: View; readonly label: string }[] = [
  { view: 'sources', label: 'Each source, with its questions' },
  { view: 'questions', label: 'Each question, with its sources' },
]

/** The search, the kinds, and which way round to look. */
export const SearchBar = ({ looking, kinds, found, onChange }: Props) => (
  <form role="search" className="sources-bar stack tight" onSubmit={(event) => event.preventDefault()}>
    <div className="sources-head">
      <fieldset className="sources-views">
        <legend className="visually-hidden">Which way round</legend>
        {views.map(({ view, label }) => (
          <label key={view} className="check">
            <input
              type="radio"
              name="view"
              value={view}
              checked={looking.view === view}
              onChange={() => onChange({ view })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="small muted">
        {found}
      </p>
    </div>
    <div className="sources-fields">
      <TextField
        label="Search"
        type="search"
        autoComplete="off"
        value={looking.search}
        onChange={(event) => onChange({ search: event.target.value })}
      />
      <SelectField
        label="Kind of source"
        value={looking.kind ?? ''}
        options={[
          { value: '', label: 'All kinds' },
          ...kinds.map((kind) => ({ value: kind, label: kindWords[kind].one })),
        ]}
        onChange={(event) => onChange({ kind: kinds.find((kind) => kind === event.target.value) ?? null })}
      />
    </div>
  </form>
)
