import { levelValues, type Level, type Pack } from '../../core/content/pack'
import { levelName } from '../../core/report/words/answerWords'
import { middleSentence } from '../../core/report/words/middleWords'
import { capitalised, howMany } from '../../core/report/words/words'
import { middleLevels, type Spread } from '../../core/workshop/collecting'
import { countsOf, marksBox, spreadMarks, type SpreadMarks } from '../../core/workshop/spreadMarks'
import { Picture } from '../../ui/Picture'
import { voteName } from '../../core/report/words/roomWords'
import './spread.css'

/** How a room answered in one vote. */
export interface ShownVote {
  readonly vote: number
  readonly spread: Spread
}

interface Props {
  readonly pack: Pack
  /** The votes to show beside each other. */
  readonly votes: readonly ShownVote[]
  /** The level that is held to be right, where the room practises. */
  readonly reference?: Level | undefined
}

/** The marks of one level. */
const Marks = ({ marks, column }: { readonly marks: SpreadMarks; readonly column: number }) => {
  const bar = marks.kind === 'bars' ? marks.columns[column] : undefined
  return (
    <Picture
      viewBox={`0 0 ${marksBox.width} ${marksBox.height}`}
      preserveAspectRatio="xMidYMax meet"
      className="spread-marks"
    >
      {marks.kind === 'dots' &&
        marks.columns[column]?.map(({ x, y }, dot) => (
          <circle key={dot} className="spread-dot" cx={x} cy={y} r={marks.radius} />
        ))}
      {bar !== undefined && (
        <rect className="spread-bar" x={bar.x} y={marksBox.height - bar.height} width={bar.width} height={bar.height} />
      )}
    </Picture>
  )
}

/** How a room has answered, vote beside vote: a dot for each answer, or bars, with the counts in figures and the middle named. */
export const SpreadPictures = ({ pack, votes, reference }: Props) => {
  const drawn = spreadMarks(votes.map(({ spread }) => spread))
  return (
    <div className={`spread-votes ${votes.length > 1 ? 'are-two' : ''}`}>
      {votes.map(({ vote, spread }, nth) => {
        const marks = drawn[nth]
        const counts = countsOf(spread)
        const middle = middleLevels(spread.levels)
        const given = counts.reduce((sum, count) => sum + count, 0)
        return (
          <figure key={vote} className="spread" aria-label={voteName(vote)}>
            <figcaption>
              <span>
                {`${capitalised(voteName(vote))}: ${howMany(given, 'answer')}${spread.unanswered === 0 ? '' : `, ${spread.unanswered} left it open`}. `}
              </span>
              <strong>{middleSentence(pack, spread)}</strong>
            </figcaption>
            <div className="spread-columns">
              {counts.map((count, column) => {
                const level = levelValues[column]
                const isMiddle = level !== undefined && middle.includes(level)
                const isReference = level !== undefined && level === reference
                return (
                  <div
                    key={column}
                    className={`spread-column ${isMiddle ? 'is-middle' : ''} ${level === undefined ? 'is-apart' : ''}`}
                  >
                    {marks !== undefined && <Marks marks={marks} column={column} />}
                    <p className="spread-count">{count}</p>
                    <p className="spread-name">{level === undefined ? 'Don’t know' : levelName(pack, level)}</p>
                    <div className="spread-mark">
                      {isMiddle && <p>middle</p>}
                      {isReference && <p className="is-fit">what fits</p>}
                    </div>
                  </div>
                )
              })}
            </div>
          </figure>
        )
      })}
    </div>
  )
}
