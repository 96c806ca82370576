import { useState } from 'react'
import { useLocation } from 'wouter'
import { noteSending, unansweredIn, type TakingPart } from '../../state/takingPart'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { focusNext } from '../../ui/focus'
import { paths } from '../paths'
import { codePart } from './partPlace'
import { unansweredWords } from './partWords'

/** Sends the answers as they are now: makes the code that says them, and leads to it. Where some are missing it asks first. */
export const ShowCode = ({ part }: { readonly part: TakingPart }) => {
  const [, navigate] = useLocation()
  const [isAsking, setAsking] = useState(false)
  const open = unansweredIn(part).length
  const send = async (): Promise<void> => {
    setAsking(false)
    const noted = noteSending(part.number)
    // At the code of before the button goes with its notice.
    focusNext()
    // A code that somebody saw is known here, whatever becomes of the page.
    await noted
    navigate(paths.takePart(part.number, codePart))
  }
  return (
    <>
      <Button
        look={open === 0 ? 'primary' : 'plain'}
        className="step-next"
        onClick={open === 0 ? () => void send() : () => setAsking(true)}
      >
        {part.count === 0 ? 'Show our answer code' : 'Show a new code'}
      </Button>
      <Dialog title="Show the code already?" isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{`${unansweredWords(open)} You can answer later, and show a new code.`}</p>
        <div className="row">
          <Button look="primary" onClick={() => setAsking(false)}>
            Go on answering
          </Button>
          <Button onClick={() => void send()}>Show the code</Button>
        </div>
      </Dialog>
    </>
  )
}
