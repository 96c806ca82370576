import { useState } from 'react'
import { Link } from 'wouter'
import { sentCode } from '../../state/takingPart'
import { Announcements } from '../../ui/announce'
import { buttonClass } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { ChooseNumber } from '../join/ChooseNumber'
import { paths } from '../paths'
import { AnswersSoFar } from './AnswersSoFar'
import { AnswerOne } from './AnswerOne'
import { PartBar } from './PartBar'
import { partPlaceIn } from './partPlace'
import { ShownCode } from './ShownCode'
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

interface Props extends Extract<TakenPart, { kind: 'ready' }> {
  /** What the address says after the number of the session; `null`: nothing. */
  readonly at: string | null
}

const Answering = ({ part, pack, questions, at }: Props) => {
  const [isExplained, setExplained] = useState(false)
  const { table } = part
  if (table === null)
    return (
      <>
        <PartBar part={part} />
        <Page title="Join a session">
          <ChooseNumber joining={part} pack={pack} before={null} />
        </Page>
      </>
    )
  const place = partPlaceIn(at, questions.length)
  const question = typeof place === 'number' ? questions[place] : undefined
  const code = place === 'code' ? sentCode(part) : null
  return (
    <>
      <Announcements />
      <PartBar part={part} />
      {question !== undefined && typeof place === 'number' ? (
        <AnswerOne
          part={part}
          pack={pack}
          question={question}
          at={place}
          isExplained={isExplained}
          onExplain={setExplained}
        />
      ) : code !== null ? (
        <ShownCode part={part} pack={pack} code={code} table={table} />
      ) : (
        <AnswersSoFar part={part} pack={pack} questions={questions} />
      )}
    </>
  )
}

/** Where a device answers in a session that it has joined, by its number. `part`: a question, or the code, as the address names it; `null`: all questions. */
export const TakePart = ({ number, part }: { readonly number: number; readonly part: string | null }) => {
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
      return <Answering {...taken} at={part} />
  }
}
