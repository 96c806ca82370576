import { changeGroups, type AnswerChange, type ChangeGroup } from '../../core/report/findings/changes'
import {
  answerChangeWords,
  changeLines,
  changeSummary,
  groundsSentence,
  type ChangeLine,
} from '../../core/report/words/changeWords'
import { sinceLastReview } from '../../core/report/findings/lastYear'
import type { ReportInput } from '../../core/report/reportInput'
import { comparisonSince, nothingToCompare, sinceLastReviewWords, sinceWords } from '../../core/report/sections/changes'
import { capitalised, howMany } from '../../core/report/words/words'
import { Expander } from '../../ui/Expander'
import { MarkedQuestion } from './MarkedQuestion'
import './governor.css'

type LinesOf = (group: ChangeGroup) => readonly ChangeLine[]

const Lines = ({ lines }: { readonly lines: readonly ChangeLine[] }) => (
  <ul className="governor-rows">
    {lines.map(({ question, words }) => (
      <li key={`${question.id} ${words}`}>
        <MarkedQuestion question={question} /> <span className="small">{capitalised(words)}</span>
      </li>
    ))}
  </ul>
)

/** What did not get better comes first and in full; the rest is a click away. */
const good: ReadonlySet<ChangeGroup> = new Set<ChangeGroup>(['better', 'newly-answered'])

/** As many as are read at a glance. */
const mostAtOnce = 6

const Changes = ({ linesOf, than }: { readonly linesOf: LinesOf; readonly than: string }) => {
  const inGroups = (isGood: boolean) =>
    changeGroups.filter((group) => good.has(group) === isGood).flatMap((group) => linesOf(group))
  const [notBetter, better] = [inGroups(false), inGroups(true)]
  const [first, more] = [notBetter.slice(0, mostAtOnce), notBetter.slice(mostAtOnce)]
  return (
    <>
      {first.length > 0 && <Lines lines={first} />}
      {more.length > 0 && (
        <Expander title={`Show ${more.length} more that ${more.length === 1 ? 'is' : 'are'} not better ${than}`}>
          <Lines lines={more} />
        </Expander>
      )}
      {better.length > 0 && (
        <Expander title={`Show what is better or newly answered ${than}`}>
          <Lines lines={better} />
        </Expander>
      )}
    </>
  )
}

/** What has become of last year's answers, as far as they came along. */
const SinceLastReview = ({ input: { pack, review } }: { readonly input: ReportInput }) => {
  const last = sinceLastReview(pack, review)
  if (last === null) return null
  const than = sinceLastReviewWords(last.reviewedOn)
  const told = (changes: readonly AnswerChange[]): readonly ChangeLine[] =>
    changes.map((change) => ({ question: change.question, words: answerChangeWords(pack, change) }))
  return (
    <div className="stack tight">
      <h3>{capitalised(than)}</h3>
      <p>
        <span>{changeSummary({ changes: last.changes, evidenceLosses: [] })}</span>{' '}
        <span className="small muted">{`Both answered ${howMany(last.compared, 'question')}.`}</span>
      </p>
      <Changes linesOf={(group) => told(last.changes.filter((change) => change.group === group))} than={than} />
    </div>
  )
}

/** What is different from the review before this one, and from what was last sent; what got worse comes first. */
export const ChangesSince = ({ input }: { readonly input: ReportInput }) => {
  const comparison = comparisonSince(input)
  const apart = comparison === null ? null : groundsSentence(comparison)
  const than = sinceWords(input)
  return (
    <section className="governor-changes stack tight">
      <h2>What has changed</h2>
      <SinceLastReview input={input} />
      <div className="stack tight">
        <h3>{capitalised(than)}</h3>
        <p>{comparison === null ? nothingToCompare(input) : changeSummary(comparison)}</p>
        {apart !== null && <p className="small">{apart}</p>}
        {comparison !== null && <Changes linesOf={(group) => changeLines(comparison, group)} than={than} />}
      </div>
    </section>
  )
}
