import { useState } from 'react'
import { Button } from './Button'
import type { Example } from './example'
import { Notice } from './Notice'

const Alarm = () => {
  const [isRaining, setRaining] = useState(false)
  return (
    <div className="stack tight">
      <div className="row">
        <Button onClick={() => setRaining(!isRaining)}>Let it rain, or stop</Button>
      </div>
      {isRaining && (
        <Notice tone="gap" title="It is raining" isAlert>
          <p>Take the road through the wood.</p>
        </Notice>
      )}
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'A statement is framed; what it is about is told by its title, and not by its colour alone.',
    shows: (
      <div className="stack tight">
        <Notice tone="neutral" title="The walk is on Saturday">
          <p>It starts at ten.</p>
        </Notice>
        <Notice tone="good" title="The path is open" />
        <Notice tone="unknown" title="Nobody knows whether the ferry runs">
          <p>Ring the ferryman.</p>
        </Notice>
        <Notice tone="gap" title="The bridge is closed">
          <p>
            Go by <a href="#Notice">the other bridge</a>.
          </p>
        </Notice>
      </div>
    ),
  },
  {
    title: 'What must be known at once is read out when it appears.',
    shows: <Alarm />,
    byKeyboard: [{ press: 'Tab Enter', says: 'It is raining', focus: 'Let it rain, or stop' }],
  },
]
