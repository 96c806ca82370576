import { Link } from 'wouter'
import {
  changeGroupTitles,
  changeLines,
  changeSummary,
  figuresTable,
  notComparedTitle,
  notComparedWords,
  groundsSentence,
  type ChangeLine,
} from '../../core/report/words/changeWords'
import { changeGroups, compareReviews, type ChangeGroup } from '../../core/report/findings/changes'
import { dumbbellBlocks } from '../../core/report/charts/dumbbells'
import { useReadyReview } from '../../state/openStore'
import { Expander } from '../../ui/Expander'
import { Blocks } from '../blocks/Blocks'
import { paths } from '../paths'
import type { ComparedSide } from './sides'
import './compare.css'

const Lines = ({ lines }: { readonly lines: readonly ChangeLine[] }) => {
  const { id, pack } = useReadyReview()
  const asked = new Set(pack.questions.map((question) => question.id))
  return (
    <ul className="milestones-lines">
      {lines.map(({ question, words }) => (
        <li key={`${question.id} ${words}`}>
          {asked.has(question.id) ? (
            <Link href={paths.question(id, question.id)}>{question.text}</Link>
          ) : (
            <span>{question.text}</span>
          )}
          <span className="after">{words}</span>
        </li>
      ))}
    </ul>
  )
}

interface GroupProps {
  readonly title: string
  readonly lines: readonly ChangeLine[]
}

const Group = ({ title, lines }: GroupProps) =>
  lines.length === 0 ? null : (
    <div className="stack tight">
      <h3>
        {title}: {lines.length}
      </h3>
      <Lines lines={lines} />
    </div>
  )

/** So many lines stand open; more wait to be asked for, so that what follows stays in reach. */
const mostOpen = 8

/** What is good to know and nothing to act on. */
const CalmGroup = ({ title, lines }: GroupProps) =>
  lines.length <= mostOpen ? (
    <Group title={title} lines={lines} />
  ) : (
    <Expander
      title={
        <h3>
          {title}: {lines.length}
        </h3>
      }
    >
      <Lines lines={lines} />
    </Expander>
  )

const calm: ReadonlySet<ChangeGroup> = new Set<ChangeGroup>(['better', 'newly-answered'])

/** Two states side by side: the figures, then what changed question by question, what got worse first, and the areas. */
export const SidesCompared = ({ before, after }: { readonly before: ComparedSide; readonly after: ComparedSide }) => {
  const comparison = compareReviews(after.pack, before.review, after.review, before.pack)
  const names = { before: before.name, after: after.name }
  const apart = groundsSentence(comparison)
  const groups = changeGroups.map((group) => ({
    group,
    title: changeGroupTitles[group],
    lines: changeLines(comparison, group),
  }))
  return (
    <>
      <p className="milestones-summary">{changeSummary(comparison)}</p>
      {apart !== null && <p className="measure">{apart}</p>}
      <Blocks blocks={[figuresTable(comparison, names)]} />
      {groups.map(({ group, title, lines }) =>
        calm.has(group) ? (
          <CalmGroup key={group} title={title} lines={lines} />
        ) : (
          <Group key={group} title={title} lines={lines} />
        ),
      )}
      <CalmGroup
        title={notComparedTitle}
        lines={comparison.notCompared.map((each) => ({ question: each.question, words: notComparedWords(each) }))}
      />
      <Blocks blocks={dumbbellBlocks(comparison, names)} />
    </>
  )
}
