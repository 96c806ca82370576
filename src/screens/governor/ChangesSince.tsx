import { Link } from 'wouter'
import { compareReviews, changeGroups, type ChangeGroup } from '../../core/report/changes'
import { changeGroupTitles, changeLines, changeSummary, type ChangeLine } from '../../core/report/changeWords'
import type { ReportInput } from '../../core/report/reportInput'
import { sinceWords } from '../../core/report/sections/changes'
import { lastChangedMilestone } from '../../core/review/milestones'
import { useReadyReview } from '../../state/openStore'
import type { HrefOf } from '../results/QuestionLinks'

const Group = ({ title, lines, hrefOf }: { readonly title: string; readonly lines: readonly ChangeLine[]; readonly hrefOf: HrefOf }) => (
  <div className="stack tight">
    <h3>{title}: {lines.length}</h3>
    <ul className="results-links">
      {lines.map(({ question, words }) => <li key={question.id}><Link href={hrefOf(question)}>{question.text}</Link><span className="after">{words}</span></li>)}
    </ul>
  </div>
)

/** What did not get better comes first and in full; the rest is a click away. */
const good: ReadonlySet<ChangeGroup> = new Set<ChangeGroup>(['better', 'newly-answered'])

/** What is different from last time, what got worse first. */
export const ChangesSince = ({ input, hrefOf }: { readonly input: ReportInput; readonly hrefOf: HrefOf }) => {
  const { pack, review, since } = input
  const { log } = useReadyReview()
  if (since === null) {
    return (
      <section className="stack tight">
        <h2>What has changed since last time</h2>
        <p className="measure">{review.milestones.length < 2
          ? 'There is no earlier milestone in this file to compare with. The next review that you are sent can show what has changed since this one.'
          : lastChangedMilestone(log, review.milestones) === null
            ? `The school has changed nothing since “${review.milestones.at(-2)?.name ?? ''}”.`
            : 'The school has changed something since, but this file came without the answers that stood before. Ask the head what is different.'}</p>
      </section>
    )
  }
  const comparison = compareReviews(pack, since.review, review)
  const groups = changeGroups.map((group) => ({ group, title: changeGroupTitles[group], lines: changeLines(comparison, group) })).filter(({ lines }) => lines.length > 0)
  const better = groups.filter(({ group }) => good.has(group))
  return (
    <section className="stack">
      <div className="stack tight">
        <h2>What has changed {sinceWords(input)}</h2>
        <p className="results-summary">{changeSummary(comparison)}</p>
      </div>
      {groups.filter(({ group }) => !good.has(group)).map(({ group, ...rest }) => <Group key={group} {...rest} hrefOf={hrefOf} />)}
      {better.length > 0 && (
        <details className="expander">
          <summary>Show what is better or newly answered</summary>
          <div className="inside stack">{better.map(({ group, ...rest }) => <Group key={group} {...rest} hrefOf={hrefOf} />)}</div>
        </details>
      )}
    </section>
  )
}
