import { Link } from 'wouter'
import { applicableQuestions, type Evidence } from '../../core/review/review'
import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { paths } from '../paths'
import { WithWebLinks } from '../WebLinks'
import { EvidenceState } from './EvidenceState'

interface Props {
  readonly entry: Evidence
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** One entry with the questions that it serves. */
export const EvidenceCard = ({ entry, onEdit, onRemove }: Props) => {
  const { id, pack, review } = useReadyReview()
  const served = applicableQuestions(pack, review).filter((question) => entry.questions.includes(question.id))
  return (
    <li className="evidence-entry">
      <div className="stack tight">
        <h2 className="evidence-what">
          <WithWebLinks text={entry.what} />
        </h2>
        <EvidenceState entry={entry} />
        {served.length === 0 ? (
          <p className="small muted">Serves no question yet. Link it on a question’s page.</p>
        ) : (
          <details className="small">
            <summary>
              <span>Serves {howMany(served.length, 'question')}</span>
              <span className="visually-hidden">: {entry.what}</span>
            </summary>
            <ul>
              {served.map((question) => (
                <li key={question.id}>
                  <Link href={paths.question(id, question.id)}>{question.text}</Link>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <span className="row evidence-entry-tools">
        <Button look="quiet" onClick={onEdit}>
          Edit <span className="visually-hidden">{entry.what}</span>
        </Button>
        <Button look="quiet" className="danger" onClick={onRemove}>
          Remove <span className="visually-hidden">{entry.what}</span>
        </Button>
      </span>
    </li>
  )
}
