import type { Pack, Question } from '../../core/content/pack'
import type { ReviewEvent } from '../../core/review/event'
import { useReadyReview, useReviewDocument, type ReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { focusNext } from '../../ui/focus'
import { Notice } from '../../ui/Notice'
import { sayMoment } from '../when'

/** What two people can have changed without sight of each other in a question. */
type Contested = Extract<ReviewEvent, { kind: 'answer-set' | 'note-set' | 'reason-set' }>

const isContested = (event: ReviewEvent): event is Contested =>
  ['answer-set', 'note-set', 'reason-set'].includes(event.kind)

const fieldWords: Readonly<Record<Contested['kind'], string>> = {
  'answer-set': 'answers',
  'note-set': 'notes',
  'reason-set': 'reasons',
}

const valueWords = (pack: Pack, { value }: Contested): string => {
  if (value === null) return 'Cleared'
  if (value === 'dont-know') return 'Don’t know'
  if (value === 'not-applicable') return 'Not applicable'
  return typeof value === 'number' ? (pack.levels[value]?.name ?? `Level ${value}`) : value
}

/** Taking an event's value anew: the new event replaces all the others. */
const keep = ({ record }: ReviewDocument, event: Contested): void => {
  const { question } = event
  if (event.kind === 'answer-set') record({ kind: 'answer-set', question, value: event.value })
  else record({ kind: event.kind, question, value: event.value })
}

/** Values of this question that were given without sight of each other, to be settled. */
export const ConflictNotices = ({ question }: { readonly question: Question }) => {
  const { pack, conflicts, contributors } = useReadyReview(({ pack, review: { conflicts, contributors } }) => ({
    pack,
    conflicts,
    contributors,
  }))
  const document = useReviewDocument()
  const roleOf = (contributor: string) => contributors.find(({ id }) => id === contributor)?.role ?? 'Somebody'
  return conflicts
    .map((events) => events.filter(isContested).filter((event) => event.question === question.id))
    .map((events) => {
      const [first] = events
      if (first === undefined) return null
      return (
        <Notice
          key={first.kind}
          tone="unknown"
          title={`There are ${events.length} ${fieldWords[first.kind]} to this question`}
        >
          <p>They were given without sight of each other. Choose the one to keep; until then the last one counts.</p>
          <ul className="question-conflict">
            {events.map((event) => (
              <li key={event.id} className="row spread">
                <span>
                  <strong>{valueWords(pack, event)}</strong>
                  <br />
                  <span className="small muted">
                    {roleOf(event.by)}, {sayMoment(event.at)}
                  </span>
                </span>
                <Button
                  onClick={() => {
                    keep(document, event)
                    focusNext()
                  }}
                >
                  Keep this<span className="visually-hidden">: {valueWords(pack, event)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )
    })
}
