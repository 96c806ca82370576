import type { Question } from '../../core/content/pack'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'

/** A number that can be dialled as it stands, or `null` for words such as "on the council's website". */
const dialled = (number: string): string | null => (/^[\d ]+$/.test(number) ? number.replaceAll(' ', '') : null)

const PhoneNumber = ({ number }: { readonly number: string }) => {
  const dial = dialled(number)
  return dial === null ? (
    <span>{number}</span>
  ) : (
    <a href={`tel:${dial}`} className="nowrap">
      {number}
    </a>
  )
}

/** A gap in a critical safeguard: what to do today, before anything else, and whom to call. That it is there is announced in a sentence; it is too long to be read out at once. */
export const UrgentNotice = ({ question }: { readonly question: Question }) => {
  const { urgent } = useReadyReview(({ pack }) => pack)
  return (
    <Notice tone="gap" title="Do this today">
      {question.today !== null && <p className="question-today">{question.today}</p>}
      <p>{urgent.message}</p>
      <dl className="question-contacts small">
        {urgent.contacts.map(({ name, number, when }, index) => (
          <div key={index}>
            <dt>
              {name}: <PhoneNumber number={number} />
            </dt>
            <dd>{when}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}
