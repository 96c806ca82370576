import { useState } from 'react'
import type { Example } from './example'
import { FileButton } from './FileButton'

const Chosen = () => {
  const [names, setNames] = useState<readonly string[]>([])
  return (
    <div className="row">
      <FileButton
        label="Open a map"
        accept=".json"
        onFiles={(files) => setNames([...names, ...files.map(({ name }) => name)])}
      />
      <span role="status">{names.length === 0 ? 'No file was chosen' : `Chosen: ${names.join(', ')}`}</span>
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'A button opens the chooser for one file or several; the browser’s own field is out of sight, and no stop.',
    shows: <Chosen />,
    heard: [{ role: 'button', name: 'Open a map' }],
    byKeyboard: [{ press: 'Tab', focus: 'Open a map', says: 'No file was chosen' }],
  },
]
