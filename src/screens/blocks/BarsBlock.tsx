import type { Bar, BlockOf } from '../../core/report/blocks'
import { Picture } from '../../ui/Picture'

type Bars = BlockOf<'bars'>
type Marks = Bars['marks']

/** A share of the width, for SVG. */
const across = (share: number): string => `${100 * share}%`

const MarkLines = ({ marks }: { readonly marks: Marks }) => (
  <>
    {marks.map(({ at }, index) => (
      <line key={index} className="mark" x1={across(at)} x2={across(at)} y1="0" y2="100%" />
    ))}
  </>
)

const BarPicture = ({ bar: { value, interval }, marks }: { readonly bar: Bar; readonly marks: Marks }) => (
  <Picture className="bar" width="100%" height="1.1em">
    <rect className="track" x="0" y="0" width="100%" height="100%" />
    {interval !== null && (
      <rect
        className="open"
        x={across(interval.low)}
        y="0"
        width={across(interval.high - interval.low)}
        height="100%"
      />
    )}
    {value !== null && <rect className="value" x="0" y="0" width={across(value)} height="100%" />}
    <MarkLines marks={marks} />
  </Picture>
)

/** Which mark is which: each name on a line of its own, so that names never meet on a narrow screen. */
const Axis = ({ marks }: { readonly marks: Marks }) => (
  <Picture className="axis" width="100%" height={`${1.35 * marks.length + 0.3}em`}>
    {marks.map(({ at, label }, index) => {
      const y = `${1.35 * (index + 1)}em`
      const isRight = at > 0.6
      return (
        <g key={index}>
          <line className="mark" x1={across(at)} x2={across(at)} y1="0" y2={y} />
          <text x={across(at)} y={y} dx={isRight ? '-0.4em' : '0.4em'} textAnchor={isRight ? 'end' : 'start'}>
            {label} from here
          </text>
        </g>
      )
    })}
  </Picture>
)

/** Bars on one scale. The picture is for the eye; the block's own words say all of it to whoever cannot see it. */
export const BarsBlock = ({ block: { caption, bars, marks, words } }: { readonly block: Bars }) => (
  <figure className="blocks-bars">
    <figcaption>{caption}</figcaption>
    <p className="visually-hidden">{words}</p>
    <div aria-hidden="true" className="chart">
      {bars.map((bar, index) => (
        <div key={index} className="line">
          <span className="label">{bar.label}</span>
          <BarPicture bar={bar} marks={marks} />
          <span className="words">{bar.words}</span>
        </div>
      ))}
      <div className="line">
        <span className="label" />
        <Axis marks={marks} />
        <span className="words" />
      </div>
    </div>
    {bars.some(({ interval }) => interval !== null) && (
      <p className="small muted key">
        <span className="swatch value" /> at worst <span className="swatch open" /> at best, if the rest were answered
      </p>
    )}
  </figure>
)
