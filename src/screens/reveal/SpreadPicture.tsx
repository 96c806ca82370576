import type { Level, Pack } from '../../core/content/pack'
import { levelName } from '../../core/report/words/answerWords'
import { howMany } from '../../core/report/words/words'
import type { Spread } from '../../core/workshop/collecting'
import { Picture } from '../../ui/Picture'
import './spread.css'

/** Up to so many answers each is a dot; more are bars. */
const dotsAtMost = 40

interface Props {
  readonly pack: Pack
  readonly spread: Spread
  /** What it is of: `first vote`. */
  readonly label: string
  /** The level that is held to be right, where the room practises. */
  readonly reference?: Level | undefined
}

/** How a room has answered: a dot for each answer, or bars, with the counts in figures and the middle named. */
export const SpreadPicture = ({ pack, spread, label, reference }: Props) => {
  const { levels, dontKnow, unanswered, median } = spread
  const total = levels.reduce((sum, count) => sum + count, dontKnow)
  const most = Math.max(...levels, dontKnow, 1)
  const columns = [
    ...levels.map((count, level) => ({
      name: levelName(pack, level as Level),
      count,
      isMedian: median === level,
      isReference: reference === level,
      isApart: false,
    })),
    { name: 'Don’t know', count: dontKnow, isMedian: false, isReference: false, isApart: true },
  ]
  return (
    <figure className="spread" aria-label={label}>
      <div className="spread-columns">
        {columns.map(({ name, count, isMedian, isReference, isApart }) => (
          <div
            key={name}
            className={`spread-column ${isMedian ? 'is-median' : ''} ${isReference ? 'is-reference' : ''} ${isApart ? 'is-apart' : ''}`}
          >
            <div className="spread-marks" aria-hidden="true">
              {total <= dotsAtMost ? (
                Array.from({ length: count }, (_, dot) => <span key={dot} className="spread-dot" />)
              ) : (
                <Picture viewBox="0 0 10 100" preserveAspectRatio="none" className="spread-bar">
                  <rect x="0" y={100 - (100 * count) / most} width="10" height={(100 * count) / most} />
                </Picture>
              )}
            </div>
            <p className="spread-count">{count}</p>
            <p className="spread-name">{name}</p>
            {isMedian && <p className="spread-mark">the middle answer</p>}
            {isReference && <p className="spread-mark is-fit">what fits</p>}
          </div>
        ))}
      </div>
      <figcaption className="muted">
        {`${label}: ${howMany(total, 'answer')}${unanswered === 0 ? '' : `, ${unanswered} left it open`}`}
      </figcaption>
    </figure>
  )
}
