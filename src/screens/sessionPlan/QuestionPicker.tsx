import { useState } from 'react'
import type { Question } from '../../core/content/pack'
import {
  criticalQuestions,
  mostTelling,
  questionsIn,
  questionsOfArea,
  usualTotal,
  whereDisagreed,
} from '../../core/workshop/choosing'
import { questionsOf } from '../../core/workshop/comparing'
import { mostOfSession } from '../../core/workshop/sessionEvents'
import { howMany } from '../../core/report/words/words'
import { useSession } from '../../state/openSession'
import { useSessionList } from '../../state/sessionList'
import { Button } from '../../ui/Button'
import { CheckField, SelectField } from '../../ui/Field'
import { announce } from '../../ui/announce'
import { NumberField } from '../NumberField'
import { sessionName } from '../session/sessionName'
import { useSetPart } from './useSetPart'

/** Chooses the questions of a session: by rule, then by hand. */
export const QuestionPicker = () => {
  const { id, pack, questions, minutes } = useSession(({ id: own, pack: of, session }) => ({
    id: own,
    pack: of,
    questions: session.questions,
    minutes: session.minutes,
  }))
  const setPart = useSetPart()
  const others = useSessionList(({ sessions }) => sessions)
  const [total, setTotal] = useState<number>(usualTotal)
  const chosen = new Set(questions)
  const choose = (ids: readonly string[]): void => {
    setPart({ part: 'questions', value: ids.slice(0, mostOfSession.questions) })
    announce(`${howMany(ids.length, 'question')} chosen.`)
  }
  const toggle = (question: Question): void => {
    const after = new Set(chosen)
    if (!after.delete(question.id)) after.add(question.id)
    setPart({
      part: 'questions',
      value: pack.questions.flatMap((each) => (after.has(each.id) ? [each.id] : [])).slice(0, mostOfSession.questions),
    })
  }
  const earlier = others.flatMap((item) =>
    item.kind === 'found' && item.id !== id && item.session.pack.hash !== '' && item.session.sent.length > 0
      ? [item]
      : [],
  )
  return (
    <div className="stack">
      <div className="session-quick">
        <div className="session-fit">
          <NumberField label="Minutes for the whole session" value={total} most={600} onNumber={setTotal} />
          <Button onClick={() => choose(mostTelling(pack, questionsIn(total, minutes)))}>
            {`Choose the ${questionsIn(total, minutes)} that fit`}
          </Button>
        </div>
        <Button onClick={() => choose(criticalQuestions(pack))}>
          {`All critical ones (${criticalQuestions(pack).length})`}
        </Button>
        <SelectField
          label="An area"
          value=""
          options={[
            { value: '', label: 'Choose an area' },
            ...pack.areas.map(({ id: area, title }) => ({ value: area, label: title })),
          ]}
          onChange={(event) => {
            if (event.target.value !== '') choose(questionsOfArea(pack, event.target.value))
          }}
        />
        {earlier.length > 0 && (
          <SelectField
            label="Where an earlier session disagreed"
            value=""
            options={[
              { value: '', label: 'Choose a session' },
              ...earlier.map(({ id: other, session }) => ({ value: other, label: sessionName(session) })),
            ]}
            onChange={(event) => {
              const from = earlier.find((item) => item.id === event.target.value)
              if (from !== undefined)
                choose(whereDisagreed(pack, questionsOf(from.session), questionsIn(total, minutes)))
            }}
          />
        )}
      </div>
      <div>
        {pack.areas.map((area) => {
          const ofArea = pack.questions.filter((question) => question.area === area.id)
          const count = ofArea.filter((question) => chosen.has(question.id)).length
          return (
            <details key={area.id} className="session-area">
              <summary>
                <span>{area.title}</span>
                <span className="muted small">{` ${count} of ${ofArea.length} chosen`}</span>
              </summary>
              <ul>
                {ofArea.map((question) => (
                  <li key={question.id}>
                    <CheckField
                      label={
                        <>
                          {question.short !== undefined && <strong>{question.short}. </strong>}
                          <span>{question.text}</span>
                          {question.critical && <span className="tag nowrap"> Critical</span>}
                        </>
                      }
                      checked={chosen.has(question.id)}
                      onChange={() => toggle(question)}
                    />
                  </li>
                ))}
              </ul>
            </details>
          )
        })}
      </div>
    </div>
  )
}
