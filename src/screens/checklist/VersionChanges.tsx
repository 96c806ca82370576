import { useMemo } from 'react'
import type { Pack, Question } from '../../core/content/pack'
import type { QuestionChange } from '../../core/content/versionChanges'
import { changesByKind } from '../../core/report/findings/moving'
import { howMany } from '../../core/report/words/words'
import { Expander } from '../../ui/Expander'

/** How questions of each kind are called, and what becomes of the answers to them. */
const words: Readonly<Record<QuestionChange['kind'], { readonly title: string; readonly about: string }>> = {
  revised: {
    title: 'Changed in meaning',
    about: 'An answer to one of these is kept as an earlier answer, and counts only once it is confirmed.',
  },
  new: { title: 'New', about: 'These have no answer yet.' },
  gone: { title: 'Gone', about: 'Answers to these stay in the review and its history, and count for nothing.' },
  reworded: { title: 'Reworded', about: 'These mean the same: answers to them stay as they are.' },
  same: { title: 'The same', about: 'Answers to these stay as they are.' },
}

const Side = ({
  title,
  pack,
  question,
}: {
  readonly title: string
  readonly pack: Pack
  readonly question: Question
}) => (
  <div className="stack tight">
    <h4>{title}</h4>
    <p>
      <strong>{question.text}</strong>
    </p>
    <p className="small muted">{`Weight ${question.weight}${question.critical ? ', critical' : ''}`}</p>
    <dl className="checklist-levels">
      {pack.levels.map(({ value, name }) => (
        <div key={value}>
          <dt>{name}</dt>
          <dd>{question.levels[value]}</dd>
        </div>
      ))}
    </dl>
  </div>
)

/** A question then and now, side by side. */
const OneChange = ({
  change,
  before,
  after,
}: {
  readonly change: QuestionChange
  readonly before: Pack
  readonly after: Pack
}) => (
  <Expander title={change.kind === 'gone' ? change.before.text : change.after.text}>
    <div className="checklist-sides">
      {change.kind !== 'new' && <Side title={`Version ${before.version}`} pack={before} question={change.before} />}
      {change.kind !== 'gone' && <Side title={`Version ${after.version}`} pack={after} question={change.after} />}
    </div>
  </Expander>
)

/** What is different from one version of a checklist to another, question by question. */
export const VersionChanges = ({ before, after }: { readonly before: Pack; readonly after: Pack }) => {
  const byKind = useMemo(() => changesByKind(before, after), [before, after])
  return (
    <section className="stack">
      <h2>What has changed in the checklist</h2>
      {[...byKind].map(([kind, changes]) =>
        changes.length === 0 ? null : (
          <div key={kind} className="stack tight">
            <h3>
              {words[kind].title}: {howMany(changes.length, 'question')}
            </h3>
            <p className="muted">{words[kind].about}</p>
            {kind === 'same' ? (
              <Expander title="Which these are">
                <ul>
                  {changes.map(
                    (change) => change.kind === 'same' && <li key={change.after.id}>{change.after.text}</li>,
                  )}
                </ul>
              </Expander>
            ) : (
              <div>
                {changes.map((change) => (
                  <OneChange
                    key={change.kind === 'gone' ? change.before.id : change.after.id}
                    change={change}
                    before={before}
                    after={after}
                  />
                ))}
              </div>
            )}
          </div>
        ),
      )}
    </section>
  )
}
