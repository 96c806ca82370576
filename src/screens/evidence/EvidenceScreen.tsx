import { useRef, useState } from 'react'
import { evidenceLacks } from '../../core/review/evidenceState'
import { dueToLookAgain } from '../../core/review/lookAgain'
import { reviewName, type Evidence } from '../../core/review/review'
import { inTime } from '../../core/report/words/evidenceWords'
import { howMany } from '../../core/report/words/words'
import { useReadyReview, useReviewDocument, type ReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { focusNext } from '../../ui/focus'
import { Page } from '../../ui/Page'
import { showToast } from '../../ui/toasts'
import { useToday } from '../useToday'
import { undoKind } from '../undoing/undoAction'
import { EvidenceCard } from './EvidenceCard'
import { EvidenceDialog, type Edited } from './EvidenceDialog'
import { evidenceChange, withoutEvidence } from './evidenceChange'
import { sortedEvidence, sortings, type Sorting } from './sortedEvidence'

/** Takes an entry away. The message's button puts this very entry back, whatever was done since. */
const remove = ({ record, state }: ReviewDocument, entry: Evidence): void => {
  record(withoutEvidence(entry.id))
  showToast(`“${entry.what}” was removed.`, {
    label: 'Put it back',
    kind: undoKind,
    run: () => {
      if (state.getState().status === 'ready') record(evidenceChange(entry.id, entry))
    },
  })
}

const isSorting = (value: string): value is Sorting => sortings.some((sorting) => sorting.value === value)

/** All evidence of the review in one place. */
export const EvidenceScreen = () => {
  const { review } = useReadyReview()
  const document = useReviewDocument()
  const [edited, setEdited] = useState<Edited>('none')
  const today = useToday()
  const due = dueToLookAgain(review, today).length
  const [sorting, setSorting] = useState<Sorting>(due > 0 ? 'look-again' : 'oldest-check')
  const add = useRef<HTMLButtonElement>(null)
  const { evidence } = review
  const lacking = evidence.filter((entry) => evidenceLacks(entry, review.details.reviewDate).length > 0).length
  return (
    <Page title="Evidence" of={reviewName(review.details)}>
      <p>
        What shows that the answers are true, where it is kept and when somebody last checked it. Each entry is made
        once and can serve many questions.
      </p>
      <p className="muted">
        The tool keeps no documents: the proof stays where it is. Do not name children or staff. Roles and dates only.
      </p>
      {evidence.length === 0 ? (
        <div className="card stack tight">
          <h2>Nothing is listed yet</h2>
          <p>
            An answer at “in place” or above has proof once an entry says where its evidence is and that it was checked{' '}
            {inTime}. You can add entries here, or on a question as you answer it: each question lists what a reviewer
            would ask to see, to be ticked.
          </p>
        </div>
      ) : (
        <p>
          {`${howMany(evidence.length, 'entry', 'entries')}. ${
            lacking === 0
              ? evidence.length === 1
                ? 'It is proof.'
                : 'All are proof.'
              : `${lacking} out of date, or with details missing: such an entry is no proof until that is put right.`
          }${due === 0 ? '' : ` ${due} to look at again now.`}`}
        </p>
      )}
      <div className="row spread evidence-tools">
        <Button ref={add} look="primary" onClick={() => setEdited('new')}>
          Add evidence
        </Button>
        {evidence.length > 1 && (
          <SelectField
            label="Sorted by"
            value={sorting}
            options={sortings}
            onChange={(event) => {
              if (isSorting(event.target.value)) setSorting(event.target.value)
            }}
          />
        )}
      </div>
      {evidence.length > 0 && (
        <ul className="evidence-list">
          {sortedEvidence(review, sorting).map((entry) => (
            <EvidenceCard
              key={entry.id}
              entry={entry}
              onEdit={() => setEdited(entry)}
              onRemove={() => {
                remove(document, entry)
                focusNext(() => add.current)
              }}
            />
          ))}
        </ul>
      )}
      <EvidenceDialog edited={edited} onClose={() => setEdited('none')} />
    </Page>
  )
}
