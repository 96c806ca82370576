import { useRef, useState } from 'react'
import type { Question } from '../../core/content/pack'
import { evidenceFor, type Evidence } from '../../core/review/review'
import { howMany } from '../../core/report/words/words'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { later } from '../../ui/fetched'
import { CheckField } from '../../ui/Field'
import type { Edited } from '../evidence/EvidenceDialog'
import { EvidenceState } from '../evidence/EvidenceState'
import { linkEvidence } from '../evidence/evidenceChange'

// A form brings along more than all of a question.
const EvidenceDialog = later(async () => (await import('../evidence/EvidenceDialog')).EvidenceDialog)

interface LinkedEntryProps {
  readonly entry: Evidence
  readonly onEdit: () => void
  readonly onUnlink: () => void
}

const LinkedEntry = ({ entry, onEdit, onUnlink }: LinkedEntryProps) => (
  <li className="row spread">
    <div>
      <strong>{entry.what}</strong>
      <EvidenceState entry={entry} />
    </div>
    <span className="row question-entry-tools">
      <Button look="quiet" onClick={onEdit}>
        Edit <span className="visually-hidden">{entry.what}</span>
      </Button>
      <Button look="quiet" onClick={onUnlink}>
        Unlink <span className="visually-hidden">{entry.what}</span>
      </Button>
    </span>
  </li>
)

/** Entries are made once and serve many questions. */
const LinkList = ({ question }: { readonly question: Question }) => {
  const evidence = useReadyReview(({ review }) => review.evidence)
  const document = useReviewDocument()
  return (
    <details className="expander">
      <summary>Link what is already listed ({evidence.length})</summary>
      <div className="inside">
        {evidence.map((entry) => (
          <CheckField
            key={entry.id}
            label={entry.what}
            checked={entry.questions.includes(question.id)}
            onChange={(event) => linkEvidence(document, entry, question.id, event.target.checked)}
          />
        ))}
      </div>
    </details>
  )
}

/** What shows that an answer is true. */
export const QuestionEvidence = ({ question }: { readonly question: Question }) => {
  const { linked, isAnyListed } = useReadyReview(({ review }) => ({
    linked: evidenceFor(review, question.id),
    isAnyListed: review.evidence.length > 0,
  }))
  const document = useReviewDocument()
  /** Absent until something is, so that the form is not fetched before. */
  const [edited, setEdited] = useState<Edited>()
  const heading = useRef<HTMLHeadingElement>(null)
  const unlink = (entry: Evidence) => {
    linkEvidence(document, entry, question.id, false)
    // The button that had the focus goes with the entry.
    heading.current?.focus()
  }
  return (
    <section className="stack tight" aria-labelledby="question-evidence">
      <h2 ref={heading} tabIndex={-1} id="question-evidence" className="question-section">
        Evidence
      </h2>
      <p className="small muted">
        {linked.length === 0
          ? 'None listed for this question. Say what shows it, where it is kept and when somebody last checked it.'
          : `${howMany(linked.length, 'entry', 'entries')} for this question.`}
      </p>
      {linked.length > 0 && (
        <ul className="question-entries">
          {linked.map((entry) => (
            <LinkedEntry key={entry.id} entry={entry} onEdit={() => setEdited(entry)} onUnlink={() => unlink(entry)} />
          ))}
        </ul>
      )}
      <div>
        <Button onClick={() => setEdited('new')}>Add evidence</Button>
      </div>
      {isAnyListed && <LinkList question={question} />}
      {edited !== undefined && (
        <EvidenceDialog
          edited={edited}
          questions={[question.id]}
          prompts={question.evidencePrompts}
          onClose={() => setEdited('none')}
        />
      )}
    </section>
  )
}
