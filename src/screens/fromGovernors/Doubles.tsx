import { useId } from 'react'
import { doublesIn, type Double } from '../../core/review/onePerson'
import { sayContributor } from '../../core/review/people'
import type { Review } from '../../core/review/review'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { showToast } from '../../ui/toasts'
import { undoAction } from '../undoing/undoAction'
import { sayDated } from '../when'

/** When somebody has said something last, and how much it is. */
const saidBy = ({ views, comments, signatures }: Review, id: string): string => {
  const said = [...views, ...comments, ...signatures].filter(({ by }) => by === id)
  const last = said
    .map(({ at }) => at)
    .sort()
    .at(-1)
  return last === undefined
    ? 'nothing yet'
    : `${said.length === 1 ? 'one entry' : `${said.length} entries`}, the last ${sayDated(last)}`
}

const OneOrTwo = ({ first, again, isOne }: Double) => {
  const { review } = useReadyReview()
  const document = useReviewDocument()
  const words = useId()
  const { id, sameAs: _, ...who } = again
  const name = sayContributor(again)
  const say = () => {
    if (
      document.record({ kind: 'contributor-set', contributor: id, value: isOne ? who : { ...who, sameAs: first.id } })
    )
      showToast(
        isOne ? `“${name}” is counted as two people again.` : `“${name}” is counted as one person.`,
        undoAction(document),
      )
  }
  return (
    <li className="stack tight">
      <p
        id={words}
      >{`“${sayContributor(first)}” (${saidBy(review, first.id)}) and “${name}” (${saidBy(review, id)})${isOne ? ' are counted as one person.' : ' are called alike.'}`}</p>
      <div>
        <Button aria-describedby={words} onClick={say}>
          {isOne ? `Count ${name} as two people` : `Count ${name} as one person`}
        </Button>
      </div>
    </li>
  )
}

/** Governors who may be one person that reviewed on two devices, to be counted as one or as two at any time. */
export const Doubles = () => {
  const { review } = useReadyReview()
  const doubles = doublesIn(review)
  if (doubles.length === 0) return null
  return (
    <section className="governors-part stack no-print" aria-labelledby="governors-doubles">
      <h2 id="governors-doubles">Is somebody here twice?</h2>
      <p className="measure">
        Whoever reviews on two devices comes back as two governors. As one person they are counted once, and what they
        said later stands; what they said before stays in the history.
      </p>
      <ul className="governors-doubles">
        {doubles.map((double) => (
          <OneOrTwo key={double.again.id} {...double} />
        ))}
      </ul>
    </section>
  )
}
