import { useState } from 'react'
import { CodePhotoButton } from './CodePhotoButton'
import type { Example } from './example'

const Read = () => {
  const [texts, setTexts] = useState<readonly string[]>([])
  return (
    <div className="stack tight">
      <CodePhotoButton label="Read a photo of a signpost" onCode={(text) => setTexts((all) => [...all, text])} />
      <p>{texts.length === 0 ? 'No signpost has been read.' : `Read: ${texts.join(', ')}`}</p>
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'Photos of codes are read on the device, several at once, and those without a code are told of.',
    shows: <Read />,
    heard: [{ role: 'button', name: 'Read a photo of a signpost' }],
    byKeyboard: [{ press: 'Tab', focus: 'Read a photo of a signpost', says: 'No signpost has been read.' }],
  },
]
