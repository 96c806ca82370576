import { useState } from 'react'
import { Link } from 'wouter'
import { mostTables } from '../../core/workshop/answerCode'
import { valueWords } from '../../core/report/words/answerWords'
import { setTable, useTakingPart } from '../../state/takingPart'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { NumberField } from '../NumberField'
import { paths } from '../paths'
import { unitWords } from '../session/sessionWords'
import { AnswerOne } from './AnswerOne'
import { PartBar } from './PartBar'
import { SendAnswers } from './SendAnswers'
import { useTakenPart, type TakenPart } from './useTakenPart'
import './takePart.css'

const NotJoined = () => (
  <Page title="This device has not joined that session">
    <p>Join it with the code on the wall. What was answered before may have been removed from this device.</p>
    <p>
      <Link href={paths.join()} className={buttonClass({ look: 'primary' })}>
        Join a session
      </Link>
    </p>
  </Page>
)

const Answering = ({ part, pack, questions }: Extract<TakenPart, { kind: 'ready' }>) => {
  const [at, setAt] = useState<number | 'list'>('list')
  const isKept = useTakingPart((state) => state.isKept)
  const goTo = (next: number | 'list'): void => {
    setAt(next)
    window.scrollTo({ top: 0, behavior: 'instant' })
  }
  const question = at === 'list' ? undefined : questions[at]
  return (
    <>
      <PartBar part={part} />
      <Page title="Your answers" of={`Session ${part.number}`}>
        {question !== undefined && at !== 'list' ? (
          <AnswerOne part={part} pack={pack} question={question} at={at} onGoTo={goTo} />
        ) : (
          <>
            <p className="small muted">
              {`This is an exercise in a room. Nothing here is your school’s review, and no name goes along.${isKept ? ' What you answer stays on this device when you leave.' : ''}`}
            </p>
            {!isKept && (
              <Notice tone="unknown" title="This browser keeps nothing">
                <p>Your answers last as long as this page is open. Do not close it before you have shown your code.</p>
              </Notice>
            )}
            {part.table === null && (
              <NumberField
                label={`Number of your ${unitWords[part.unit][0]}`}
                hint="The facilitator gives it to you."
                value={part.table}
                most={mostTables}
                isOptional
                onNumber={(table) => {
                  if (table !== null) void setTable(part.number, table)
                }}
              />
            )}
            <ol className="part-list">
              {questions.map((each, index) => (
                <li key={each.id}>
                  <button type="button" onClick={() => goTo(index)}>
                    <span>{each.short ?? each.text}</span>
                    <span className="muted">{valueWords(pack, part.answers[each.id] ?? null, 'Not answered')}</span>
                  </button>
                </li>
              ))}
            </ol>
            <SendAnswers part={part} pack={pack} />
          </>
        )}
      </Page>
    </>
  )
}

/** Where a device answers in a session that it has joined, by its number. */
export const TakePart = ({ number }: { readonly number: number }) => {
  const taken = useTakenPart(number)
  switch (taken.kind) {
    case 'loading':
      return (
        <p className="page muted late" role="status">
          Opening…
        </p>
      )
    case 'missing':
      return <NotJoined />
    case 'ready':
      return <Answering {...taken} />
  }
}
