import type { Question } from '../../core/content/pack'
import type { Evidence } from '../../core/review/review'
import { useReviewDocument } from '../../state/openStore'
import { CheckField } from '../../ui/Field'
import { passFocusOn } from '../../ui/focus'
import { linkEvidence } from '../evidence/evidenceChange'

/** Entries are made once and serve many questions: here are those that do not serve this one yet. */
export const ListedElsewhere = ({
  question,
  entries,
}: {
  readonly question: Question
  readonly entries: readonly Evidence[]
}) => {
  const document = useReviewDocument()
  return (
    <details className="expander">
      <summary>One that is already listed ({entries.length})</summary>
      <div className="inside">
        {entries.map((entry) => (
          <CheckField
            key={entry.id}
            label={entry.what}
            checked={false}
            onChange={({ target }) => {
              linkEvidence(document, entry, question.id, true)
              // It goes to the list above.
              passFocusOn(target)
            }}
          />
        ))}
      </div>
    </details>
  )
}
