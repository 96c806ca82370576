import { useState, type ReactNode } from 'react'
import type { Question } from '../../core/content/pack'
import { evidenceToShow, nameOfPrompt } from '../../core/review/evidencePrompts'
import { evidenceFor, type Evidence } from '../../core/review/review'
import { newId } from '../../state/clock'
import { useReadyReview, useReviewDocument, type ReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { later } from '../../ui/fetched'
import { CheckField } from '../../ui/Field'
import { focusNext } from '../../ui/focus'
import { showToast } from '../../ui/toasts'
import { EvidenceDetails } from '../evidence/EvidenceDetails'
import type { Edited } from '../evidence/EvidenceDialog'
import { evidenceChange, linkEvidence, withoutEvidence } from '../evidence/evidenceChange'
import { undoAction } from '../undoing/undoAction'
import { ListedElsewhere } from './ListedElsewhere'
import './evidenceList.css'

// A form brings along more than all of a question.
const EvidenceDialog = later(async () => (await import('../evidence/EvidenceDialog')).EvidenceDialog)

/** Takes away what was ticked. An entry that serves other questions, or that somebody named, only leaves this question. What went with more than its name can be put back at once. */
const untick = (document: ReviewDocument, question: Question, entry: Evidence, isOfPrompt: boolean): void => {
  const { lookAgain } = document.ready().review
  const isOnlyHere = entry.questions.every((id) => id === question.id)
  const holdsMore = entry.where.trim() !== '' || entry.checkedOn !== null || lookAgain.has(entry.id)
  if (!isOfPrompt || !isOnlyHere) {
    linkEvidence(document, entry, question.id, false)
    showToast(`“${entry.what}” is no longer listed for this question. It stays under Evidence.`, undoAction(document))
  } else {
    document.record(withoutEvidence(entry.id))
    if (holdsMore) showToast(`“${entry.what}” was taken away with what it said.`, undoAction(document))
  }
}

interface RowProps {
  readonly label: string
  /** `null`: it is not ticked. */
  readonly entry: Evidence | null
  readonly onTick: (isTicked: boolean) => void
  readonly children?: ReactNode
}

const Row = ({ label, entry, onTick, children }: RowProps) => (
  <li>
    <div className="evidence-row">
      <CheckField label={label} checked={entry !== null} onChange={({ target }) => onTick(target.checked)} />
      {children}
    </div>
    {entry !== null && <EvidenceDetails entry={entry} />}
  </li>
)

interface Props {
  readonly question: Question
  /** Takes the focus where a row that had it goes. */
  readonly heading: () => HTMLElement | null
}

/** What a reviewer would ask to see, and whatever else there is, in one list to tick. */
export const EvidenceList = ({ question, heading }: Props) => {
  const { all, listed } = useReadyReview(({ review }) => ({
    all: review.evidence,
    listed: evidenceFor(review, question.id),
  }))
  const elsewhere = all.filter((entry) => !listed.includes(entry))
  const { asked, others } = evidenceToShow(question, listed)
  const document = useReviewDocument()
  /** Absent until something is, so that the form is not fetched before. */
  const [edited, setEdited] = useState<Edited>()
  const list = (prompt: string) =>
    document.record(
      evidenceChange(newId(), { what: nameOfPrompt(prompt), where: '', checkedOn: null, questions: [question.id] }),
    )
  return (
    <>
      <ul className="evidence-rows">
        {asked.map(({ prompt, entry }, index) => (
          <Row
            key={index}
            label={prompt}
            entry={entry}
            onTick={() => (entry === null ? list(prompt) : untick(document, question, entry, true))}
          />
        ))}
        {others.map((entry) => (
          <Row
            key={entry.id}
            label={entry.what}
            entry={entry}
            onTick={() => {
              untick(document, question, entry, false)
              // The box that had the focus goes with the entry.
              focusNext(heading)
            }}
          >
            <Button look="quiet" onClick={() => setEdited(entry)}>
              Edit <span className="visually-hidden">{entry.what}</span>
            </Button>
          </Row>
        ))}
      </ul>
      <div>
        <Button onClick={() => setEdited('new')}>Something else</Button>
      </div>
      {elsewhere.length > 0 && <ListedElsewhere question={question} entries={elsewhere} />}
      {edited !== undefined && (
        <EvidenceDialog edited={edited} questions={[question.id]} onClose={() => setEdited('none')} />
      )}
    </>
  )
}
