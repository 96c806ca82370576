import { Link } from 'wouter'
import { answerChangeWords, changeGroupTitles, changeSummary, evidenceLossWords, figuresTable } from '../../core/report/changeWords'
import { changeGroups, compareReviews, type ChangeGroup, type Comparison } from '../../core/report/changes'
import { dumbbellBlock } from '../../core/report/charts/dumbbells'
import { reviewAtMilestone } from '../../core/review/milestones'
import type { Milestone, Review } from '../../core/review/review'
import type { Question } from '../../core/content/pack'
import { useReadyReview } from '../../state/openStore'
import { Blocks } from '../blocks/Blocks'
import { paths } from '../paths'
import { sayDate } from '../when'

interface Line {
  readonly question: Question
  readonly words: string
}

const linesOf = ({ pack, changes, evidenceLosses }: Comparison, group: ChangeGroup): readonly Line[] =>
  group === 'expired-evidence'
    ? evidenceLosses.map((loss) => ({ question: loss.question, words: evidenceLossWords(loss) }))
    : changes.filter((change) => change.group === group).map((change) => ({ question: change.question, words: answerChangeWords(pack, change) }))

const Group = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => {
  const { id } = useReadyReview()
  return (
    <div className="stack tight">
      <h3>{title}: {lines.length}</h3>
      <ul className="results-links">
        {lines.map(({ question, words }) => <li key={question.id}><Link href={paths.question(id, question.id)}>{question.text}</Link><span className="after">{words}</span></li>)}
      </ul>
    </div>
  )
}

const Changes = ({ milestone, since }: { readonly milestone: Milestone; readonly since: Review }) => {
  const { pack, review } = useReadyReview()
  const comparison = compareReviews(pack, since, review)
  const names = { before: milestone.name, after: 'Now' }
  return (
    <>
      <p className="results-summary">{changeSummary(comparison)}</p>
      {changeGroups.map((group) => {
        const lines = linesOf(comparison, group)
        return lines.length > 0 && <Group key={group} title={changeGroupTitles[group]} lines={lines} />
      })}
      <Blocks blocks={[figuresTable(comparison, names), ...(comparison.changes.length > 0 ? [dumbbellBlock(comparison, names)] : [])]} />
    </>
  )
}

/** What has changed since the last milestone, what got worse first; nothing where there is no milestone. */
export const ChangesPanel = () => {
  const { log, omitted, review } = useReadyReview()
  const milestone = review.milestones.at(-1)
  if (milestone === undefined) return null
  const since = reviewAtMilestone(log, omitted, milestone)
  return (
    <section className="results-changes stack">
      <div className="stack tight">
        <h2>Changes since “{milestone.name}”</h2>
        <p className="muted">Made on {sayDate(milestone.madeOn)}.</p>
      </div>
      {since === null
        ? <p>This copy came without the earlier answers, so it cannot show what has changed. The copy in which the milestone was made can.</p>
        : <Changes milestone={milestone} since={since} />}
    </section>
  )
}
