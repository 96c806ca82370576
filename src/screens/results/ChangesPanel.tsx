import { useState } from 'react'
import { Link } from 'wouter'
import { answerChangeWords, changeGroupTitles, changeSummary, evidenceLossWords, figuresTable } from '../../core/report/changeWords'
import { changeGroups, compareReviews, type ChangeGroup, type Comparison } from '../../core/report/changes'
import { dumbbellBlock } from '../../core/report/charts/dumbbells'
import { reviewAtMilestone } from '../../core/review/milestones'
import type { Milestone, Review } from '../../core/review/review'
import type { Question } from '../../core/content/pack'
import { useReadyReview } from '../../state/openStore'
import { SelectField } from '../../ui/Field'
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

const Changes = ({ before, after, names }: { readonly before: Review; readonly after: Review; readonly names: { readonly before: string; readonly after: string } }) => {
  const { pack } = useReadyReview()
  const comparison = compareReviews(pack, before, after)
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

/** Stands for the review as it is, beside the ids of milestones. */
const nowId = ''

/** What has changed from one milestone to a later one or to now, what got worse first; nothing where there is no milestone. The last milestone and now, unless others are chosen. */
export const ChangesPanel = () => {
  const { log, omitted, review } = useReadyReview()
  const { milestones } = review
  const [chosen, setChosen] = useState<{ readonly from: string | null; readonly to: string }>({ from: null, to: nowId })
  const from = milestones.find(({ id }) => id === chosen.from) ?? milestones.at(-1)
  if (from === undefined) return null
  const later = milestones.slice(milestones.indexOf(from) + 1)
  const to = later.find(({ id }) => id === chosen.to) ?? null
  const before = reviewAtMilestone(log, omitted, from)
  const after = to === null ? review : reviewAtMilestone(log, omitted, to)
  const option = ({ id, name, madeOn }: Milestone) => ({ value: id, label: `${name} (${sayDate(madeOn)})` })
  return (
    <section className="results-changes stack">
      <div className="stack tight">
        <h2>{to === null ? `Changes since “${from.name}”` : `Changes from “${from.name}” to “${to.name}”`}</h2>
        <p className="muted">Made on {sayDate(from.madeOn)}{to !== null && ` and on ${sayDate(to.madeOn)}`}.</p>
      </div>
      {milestones.length > 1 && (
        <div className="row no-print">
          <SelectField label="From" value={from.id} options={milestones.map(option)} onChange={(event) => setChosen({ ...chosen, from: event.target.value })} />
          <SelectField label="To" value={to?.id ?? nowId} options={[...later.map(option), { value: nowId, label: 'Now' }]} onChange={(event) => setChosen({ from: from.id, to: event.target.value })} />
        </div>
      )}
      {before === null || after === null
        ? <p>This copy came without the earlier answers, so it cannot show what has changed. The copy in which the milestone was made can.</p>
        : <Changes before={before} after={after} names={{ before: from.name, after: to?.name ?? 'Now' }} />}
    </section>
  )
}
