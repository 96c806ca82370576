import { howMany } from '../../core/report/words/words'
import { Button } from '../../ui/Button'
import { focusNext } from '../../ui/focus'
import { shownAtFirst } from './useShownCount'

interface Props {
  /** How many actions are drawn. */
  readonly shown: number
  readonly of: number
  /** Called with how many to draw instead. */
  readonly onShow: (count: number) => void
}

/** Says that a long plan goes on, and shows more of it; nothing where all of it is there. */
export const MoreActions = ({ shown, of, onShow }: Props) => {
  if (shown >= of) return null
  const show = (count: number) => {
    onShow(count)
    // The keyboard goes on where the list went on.
    focusNext(() => document.querySelectorAll('.plan-action')[shown]?.querySelector('input'))
  }
  const isLastPart = of - shown <= shownAtFirst
  return (
    <div className="stack tight no-print">
      <p>
        {`The first ${shown} of ${howMany(of, 'action')} are shown here. The browser’s own search finds no others.`}
      </p>
      <div className="row">
        {!isLastPart && <Button onClick={() => show(shown + shownAtFirst)}>{`Show ${shownAtFirst} more`}</Button>}
        <Button onClick={() => show(of)}>{isLastPart ? `Show the other ${of - shown}` : `Show all ${of}`}</Button>
      </div>
    </div>
  )
}
