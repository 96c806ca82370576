import { howMany } from '../../core/report/words/words'
import { drawUpTo } from '../../state/reviewFinding'
import { Button } from '../../ui/Button'
import { focusNext } from '../../ui/focus'

/** So many cards are drawn in a moment on an old laptop, and are more than anybody looks through. */
export const drawnAtOnce = 50

interface Props {
  /** The part of the list that goes on. */
  readonly part: string
  readonly shown: number
  readonly of: number
}

/** Says that a list goes on, and shows more of it; nothing where all of it is there. */
export const MoreReviews = ({ part, shown, of }: Props) => {
  if (shown >= of) return null
  const more = Math.min(drawnAtOnce, of - shown)
  const show = () => {
    drawUpTo(part, shown + more)
    // The keyboard goes on where the list went on.
    focusNext(() =>
      [...document.querySelectorAll<HTMLElement>('[data-part]')]
        .filter((list) => list.dataset['part'] === part)
        .flatMap((list) => [...list.children])
        [shown]?.querySelector<HTMLElement>('a, button'),
    )
  }
  return (
    <div className="row no-print">
      <span className="small muted">{`${shown} of ${howMany(of, 'review')} are shown here.`}</span>
      <Button onClick={show}>{more === of - shown ? `Show the other ${more}` : `Show ${more} more`}</Button>
    </div>
  )
}
