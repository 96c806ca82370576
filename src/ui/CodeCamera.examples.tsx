import { useState } from 'react'
import { CodeCamera } from './CodeCamera'
import type { Example } from './example'

const Reading = () => {
  const [read, setRead] = useState<readonly string[]>([])
  return (
    <div className="stack">
      <CodeCamera onCode={(text) => setRead([...read, text])} />
      <p role="status">{`Read: ${read.join(', ')}`}</p>
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title:
      'A code in sight of the camera is handed over once; where there is no camera it says so, and a photo will do.',
    shows: <Reading />,
    heard: [{ role: 'button', name: 'Read a photo instead' }],
  },
]
