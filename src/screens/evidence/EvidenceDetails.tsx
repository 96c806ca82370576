import { most } from '../../core/log/texts'
import type { EvidenceEntry } from '../../core/review/eventValues'
import type { Evidence } from '../../core/review/review'
import { howMany } from '../../core/report/words/words'
import { today } from '../../state/clock'
import { keepTyped, settleTyped } from '../../state/drafts'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { SettlingDateField } from '../../ui/SettlingDateField'
import { SettlingTextField } from '../../ui/SettlingTextField'
import { wrongWithDate } from '../enteredDate'
import { FoundInText } from '../personalData/FoundInText'
import { WebLinksOf } from '../WebLinks'
import { evidenceChange, lookAgainChange } from './evidenceChange'
import { EvidenceStanding } from './EvidenceStanding'
import './evidence.css'

/** Later days are those of a year that was not meant. */
const lastDay = '2099-12-31'

const dateOrNull = (text: string): string | null => (text === '' ? null : text)

/** Where an entry is kept, when it was last checked and by when to look at it again, each entered in its place; and how it stands. */
export const EvidenceDetails = ({ entry }: { readonly entry: Evidence }) => {
  const by = useReadyReview(({ review }) => review.lookAgain.get(entry.id))
  const document = useReviewDocument()
  /** The entry as it is by now, which may be more than what is drawn, with this changed. */
  const changed = (part: Partial<EvidenceEntry>) => {
    const now = document.ready().review.evidence.find(({ id }) => id === entry.id) ?? entry
    return evidenceChange(entry.id, { ...now, ...part })
  }
  const placed = (text: string) => changed({ where: text.trim().normalize() })
  const checked = (text: string) => changed({ checkedOn: dateOrNull(text) })
  const again = (text: string) => lookAgainChange(entry.id, dateOrNull(text))
  const labelled = (words: string) => (
    <>
      <span>{words}</span>
      <span className="visually-hidden">: {entry.what}</span>
    </>
  )
  const others = entry.questions.length - 1
  return (
    <div className="evidence-details">
      <div className="evidence-fields">
        <SettlingTextField
          label={labelled('Where it is kept')}
          value={entry.where}
          maxLength={most.line}
          onType={(text) => keepTyped(document, placed(text))}
          onSettle={(text) => settleTyped(document, placed(text))}
          below={(text) => <FoundInText text={text} />}
        />
        <SettlingDateField
          label={labelled('Last checked')}
          value={entry.checkedOn ?? ''}
          max={today()}
          problemOf={(text) =>
            text !== null && text > today() ? 'The last check cannot be in the future.' : wrongWithDate(text)
          }
          onType={(text) => keepTyped(document, checked(text))}
          onSettle={(text) => settleTyped(document, checked(text))}
        />
        <SettlingDateField
          label={labelled('Look again by')}
          value={by ?? ''}
          max={lastDay}
          problemOf={wrongWithDate}
          onType={(text) => keepTyped(document, again(text))}
          onSettle={(text) => settleTyped(document, again(text))}
        />
      </div>
      <div className="small evidence-state">
        <EvidenceStanding entry={entry} />
        <WebLinksOf texts={[entry.what, entry.where]} />
        {others > 0 && <span>Serves {howMany(others, 'other question')} too</span>}
      </div>
    </div>
  )
}
