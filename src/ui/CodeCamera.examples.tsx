import { useState } from 'react'
import { Button } from './Button'
import { CodeCamera } from './CodeCamera'
import type { Example } from './example'

const Read = () => {
  const [isOpen, setOpen] = useState(false)
  const [texts, setTexts] = useState<readonly string[]>([])
  return (
    <div className="stack tight">
      <div className="row">
        <Button onClick={() => setOpen(!isOpen)}>{isOpen ? 'Put the camera away' : 'Read signposts'}</Button>
      </div>
      {isOpen && (
        <CodeCamera
          hint="Hold the code of a signpost in front of the camera."
          isBeeping
          onCode={(text) => setTexts((all) => [...all, text])}
        />
      )}
      <p role="status">{texts.length === 0 ? 'No signpost has been read' : `Read: ${texts.join(', ')}`}</p>
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'A camera reads one code after another, asks only when it is wanted, and photos will do in its place.',
    shows: <Read />,
    heard: [{ role: 'button', name: 'Read signposts' }],
    byKeyboard: [
      { press: 'Tab Enter', focus: 'Put the camera away', says: 'Read a photo instead' },
      { press: 'Enter', focus: 'Read signposts' },
    ],
  },
]
