import { useLocation, Link } from 'wouter'
import type { Pack } from '../../core/content/pack'
import { mostVotes } from '../../core/workshop/answerCode'
import { today } from '../../state/clock'
import { changedSinceSent, voteAgain, type TakingPart } from '../../state/takingPart'
import { reviewFromAnswers } from '../../state/workshopReview'
import { Button, buttonClass } from '../../ui/Button'
import { download } from '../../ui/download'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { QrPicture } from '../../ui/QrPicture'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'
import { CodeLetters } from '../session/CodeLetters'
import { unitName, voteName } from '../../core/report/words/roomWords'
import { sayDate } from '../when'
import { codeFileName, codeOfBeforeWords } from './partWords'
import { ShowCode } from './ShowCode'

/** The answers as a review of this device's own school, to carry on with. Of a school that was only practised on there is none. */
const CarryOn = ({ part, pack }: { readonly part: TakingPart; readonly pack: Pack }) => {
  const [, navigate] = useLocation()
  if (part.mode === 'calibration') return null
  const start = async (): Promise<void> => {
    try {
      const title = `From the workshop on ${sayDate(today())}`
      navigate(paths.overview(await reviewFromAnswers(pack, part.answers, title)))
    } catch (error) {
      showToast(notStored(error), null, true)
    }
  }
  return (
    <div className="stack tight">
      <p className="muted small">Afterwards, at school:</p>
      <div>
        <Button onClick={() => void start()}>Carry on with our answers as a review</Button>
      </div>
    </div>
  )
}

const NextVote = ({ part: { number, vote } }: { readonly part: TakingPart }) => {
  const [, navigate] = useLocation()
  if (vote === mostVotes)
    return <p className="muted small">{`This was the ${voteName(vote)}: a session has no more.`}</p>
  return (
    <div className="stack tight">
      <p className="muted small">When the facilitator asks for another vote:</p>
      <div>
        <Button
          onClick={() => {
            void voteAgain(number)
            navigate(paths.takePart(number))
          }}
        >
          {`Go on to the ${voteName(vote + 1)}`}
        </Button>
      </div>
    </div>
  )
}

interface Props {
  readonly part: TakingPart
  readonly pack: Pack
  /** The code of what was sent last, in groups, and the number that it says. */
  readonly code: string
  readonly table: number
}

/** The code of what was sent last, to be scanned, read out or saved; it stays what it was while answers change. */
export const ShownCode = ({ part, pack, code, table }: Props) => {
  const { number, unit, vote } = part
  const changed = changedSinceSent(part) ?? 0
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code)
      showToast('The letters were copied.')
    } catch {
      showToast('The browser did not allow copying. Select the letters instead.', null, true)
    }
  }
  return (
    <Page title={`Your answer code, ${voteName(vote)}`} of={`Session ${number}`}>
      {changed > 0 ? (
        <Notice tone="unknown" title="This is the code of before" isAlert>
          <p>{codeOfBeforeWords(changed)}</p>
          <div>
            <ShowCode part={part} />
          </div>
        </Notice>
      ) : (
        <p>Hold it up to the facilitator’s camera, or read the letters out.</p>
      )}
      <div className="part-qr">
        <QrPicture text={code} label="Your answer code" tooLong="This is too long for a picture: use the letters." />
      </div>
      <CodeLetters code={code} label="Your answer code in letters" />
      <div className="row">
        <Link href={paths.takePart(number)} className={buttonClass({})}>
          Change answers
        </Link>
        <Button onClick={() => void copy()}>Copy the letters</Button>
        <Button
          onClick={() =>
            download(codeFileName(number, unit, table, vote), `${unitName(unit, table)}\n${code}\n`, 'text/plain')
          }
        >
          Save as a file
        </Button>
      </div>
      {changed === 0 && <NextVote part={part} />}
      {changed === 0 && <CarryOn part={part} pack={pack} />}
    </Page>
  )
}
