import { levelValues, type Level, type Pack } from '../../core/content/pack'
import type { WrittenUpSchool } from '../../core/content/writtenUpSchool'
import { levelName } from '../../core/report/words/answerWords'
import type { QuestionVotes } from '../../core/workshop/votes'
import { useSession, useSessionDocument } from '../../state/openSession'
import { SelectField } from '../../ui/Field'
import { SessionProse } from '../session/SessionText'
import { AgreedActions } from './AgreedActions'
import { SpreadPictures } from './SpreadPictures'
import './reveal.css'

interface Props {
  readonly pack: Pack
  readonly standing: QuestionVotes
  readonly school: WrittenUpSchool | null
}

/** What the facilitator alone sees of a question: how it stands before it is shown, and what is written down of it. */
export const ForTheFacilitator = ({ pack, standing: { question, spreads }, school }: Props) => {
  const { said, settled } = useSession(({ session }) => ({
    said: session.said.get(question) ?? '',
    settled: session.settled.get(question) ?? null,
  }))
  const document = useSessionDocument()
  const finding = school?.questions[question]
  const given = spreads.flatMap((spread, before) => (spread === null ? [] : [{ vote: before + 1, spread }])).slice(-2)
  return (
    <div className="stack">
      <details className="reveal-peek">
        <summary>Peek: not in the projector’s window</summary>
        {given.length === 0 ? (
          <p>Too few have answered it for it to be shown.</p>
        ) : (
          <SpreadPictures pack={pack} votes={given} reference={finding?.reference} />
        )}
        {finding !== undefined && <p>{`What fits: ${levelName(pack, finding.reference)}. ${finding.reason}`}</p>}
      </details>
      <SessionProse
        label="What was said"
        hint="For the report. No names, and nothing about a child."
        value={said}
        change={(value) => ({ kind: 'said-set', question, value })}
      />
      <SelectField
        label="What the room came to"
        value={settled === null ? '' : String(settled)}
        options={[
          { value: '', label: 'Nothing yet' },
          ...levelValues.map((level) => ({ value: String(level), label: levelName(pack, level) })),
        ]}
        onChange={(event) =>
          void document.record({
            kind: 'settled-set',
            question,
            value: event.target.value === '' ? null : (Number(event.target.value) as Level),
          })
        }
      />
      <AgreedActions question={question} />
    </div>
  )
}
