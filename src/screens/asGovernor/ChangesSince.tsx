import { Link } from 'wouter'
import { changeGroups, compareReviews, type AnswerChange, type ChangeGroup } from '../../core/report/findings/changes'
import {
  answerChangeWords,
  changeGroupTitles,
  changeLines,
  changeSummary,
  type ChangeLine,
} from '../../core/report/words/changeWords'
import { sinceLastReview } from '../../core/report/findings/lastYear'
import type { ReportInput } from '../../core/report/reportInput'
import { nothingToCompare, sinceLastReviewWords, sinceWords } from '../../core/report/sections/changes'
import { howMany } from '../../core/report/words/words'
import { Expander } from '../../ui/Expander'
import type { HrefOf } from '../results/QuestionLinks'

type LinesOf = (group: ChangeGroup) => readonly ChangeLine[]

const Group = ({
  group,
  lines,
  hrefOf,
}: {
  readonly group: ChangeGroup
  readonly lines: readonly ChangeLine[]
  readonly hrefOf: HrefOf
}) => (
  <div className="stack tight">
    <h3>
      {changeGroupTitles[group]}: {lines.length}
    </h3>
    <ul className="results-links">
      {lines.map(({ question, words }) => (
        <li key={question.id}>
          <Link href={hrefOf(question)}>{question.text}</Link>
          <span className="after">{question.critical ? `Critical: ${words}` : words}</span>
        </li>
      ))}
    </ul>
  </div>
)

/** What did not get better comes first and in full; the rest is a click away. */
const good: ReadonlySet<ChangeGroup> = new Set<ChangeGroup>(['better', 'newly-answered'])

const Groups = ({
  linesOf,
  hrefOf,
  than,
}: {
  readonly linesOf: LinesOf
  readonly hrefOf: HrefOf
  readonly than: string
}) => {
  const groups = changeGroups.filter((group) => linesOf(group).length > 0)
  const better = groups.filter((group) => good.has(group))
  return (
    <>
      {groups
        .filter((group) => !good.has(group))
        .map((group) => (
          <Group key={group} group={group} lines={linesOf(group)} hrefOf={hrefOf} />
        ))}
      {better.length > 0 && (
        <Expander title={`Show what is better or newly answered ${than}`}>
          <div className="stack">
            {better.map((group) => (
              <Group key={group} group={group} lines={linesOf(group)} hrefOf={hrefOf} />
            ))}
          </div>
        </Expander>
      )}
    </>
  )
}

/** What has become of last year's answers, as far as they came along. */
const SinceLastReview = ({
  input: { pack, review },
  hrefOf,
}: {
  readonly input: ReportInput
  readonly hrefOf: HrefOf
}) => {
  const last = sinceLastReview(pack, review)
  if (last === null) return null
  const told = (changes: readonly AnswerChange[]): readonly ChangeLine[] =>
    changes.map((change) => ({ question: change.question, words: answerChangeWords(pack, change) }))
  return (
    <section className="stack">
      <div className="stack tight">
        <h2>What has changed {sinceLastReviewWords(last.reviewedOn)}</h2>
        <p className="results-summary">{changeSummary({ changes: last.changes, evidenceLosses: [] })}</p>
        <p className="small muted">Compared: {howMany(last.compared, 'question')} that both reviews answered.</p>
      </div>
      <Groups
        linesOf={(group) => told(last.changes.filter((change) => change.group === group))}
        hrefOf={hrefOf}
        than={sinceLastReviewWords(last.reviewedOn)}
      />
    </section>
  )
}

/** What is different from the review before this one, and from what was last sent; what got worse comes first. */
export const ChangesSince = ({ input, hrefOf }: { readonly input: ReportInput; readonly hrefOf: HrefOf }) => {
  const { pack, review, since } = input
  const comparison = since === null || since.review === null ? null : compareReviews(pack, since.review, review)
  return (
    <>
      <SinceLastReview input={input} hrefOf={hrefOf} />
      <section className="stack">
        <div className="stack tight">
          <h2>What has changed {sinceWords(input)}</h2>
          <p className="results-summary">{comparison === null ? nothingToCompare(input) : changeSummary(comparison)}</p>
        </div>
        {comparison !== null && (
          <Groups linesOf={(group) => changeLines(comparison, group)} hrefOf={hrefOf} than={sinceWords(input)} />
        )}
      </section>
    </>
  )
}
