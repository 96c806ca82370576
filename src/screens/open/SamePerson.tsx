import { useEffect, useId, useRef } from 'react'
import type { Pack } from '../../core/content/pack'
import { viewWords } from '../../core/report/words/entryWords'
import type { ReviewEvent } from '../../core/review/event'
import { sayContributor } from '../../core/review/people'
import type { Contributor, Review } from '../../core/review/review'
import { RadioField } from '../../ui/RadioField'

interface Props {
  /** Who has sent something before and is called the same. */
  readonly alike: Contributor
  readonly pack: Pack
  /** The review as it would be with what came. */
  readonly review: Review
  readonly fresh: readonly ReviewEvent[]
  /** `null`: not answered yet. */
  readonly isSame: boolean | null
  /** It was to be accepted before this was answered. */
  readonly isMissing: boolean
  readonly onChange: (isSame: boolean) => void
}

/** What one person would have said twice: the view of before, which the later one then stands for. */
const twiceSaid = ({ alike, pack, review, fresh }: Props): readonly string[] =>
  fresh.flatMap((event) => {
    if (event.kind !== 'view-set' || event.value === null) return []
    const before = review.views.find(({ area, by }) => area === event.area && by === alike.id)
    if (before === undefined) return []
    const [older, newer] = before.at < event.at ? [before.view, event.value] : [event.value, before.view]
    const title = pack.areas.find(({ id }) => id === event.area)?.title ?? event.area
    return [
      older === newer
        ? `${title}: “${viewWords[newer]}” both times.`
        : `${title}: “${viewWords[newer]}” counts, said later than “${viewWords[older]}”.`,
    ]
  })

/** Asks whether a governor who is new here is somebody who has sent something before. Only the school can tell, and nothing is taken for granted. */
export const SamePerson = (props: Props) => {
  const { alike, isSame, isMissing, onChange } = props
  const name = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (isMissing) group.current?.querySelector('input')?.focus()
  }, [isMissing])
  const twice = twiceSaid(props)
  return (
    <fieldset
      ref={group}
      className="card stack tight reply-same"
      aria-describedby={isMissing ? `${name}-missing` : undefined}
    >
      <legend>Is this the same person as before?</legend>
      <p className="measure">
        “{sayContributor(alike)}” has sent something already, from another device or another browser. If both are one
        person, they are counted once, and what they said later stands. What they said before stays in the history.
      </p>
      {isMissing && (
        <p id={`${name}-missing`} className="error">
          Say first whether it is the same person.
        </p>
      )}
      <RadioField name={name} label="Yes, it is one person" checked={isSame === true} onChange={() => onChange(true)} />
      <RadioField
        name={name}
        label="No, they are two people"
        checked={isSame === false}
        onChange={() => onChange(false)}
      />
      {isSame === true && twice.length > 0 && (
        <ul className="small">
          {twice.map((words, index) => (
            <li key={index}>{words}</li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
