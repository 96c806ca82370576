import { useState } from 'react'
import type { Example } from './example'
import { SettlingTextField } from './SettlingTextField'

const Placed = () => {
  const [place, setPlace] = useState('')
  return (
    <div className="stack tight">
      <SettlingTextField
        label="Place of the key"
        hint="Such as “Office, hook 3”"
        value={place}
        maxLength={40}
        onType={() => undefined}
        onSettle={setPlace}
        below={(text) => <p>{`${text.length} of 40`}</p>}
      />
      <p role="status">{`Place: “${place}”`}</p>
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'What is typed in a line is handed over once, when the line is left.',
    shows: <Placed />,
    heard: [{ role: 'textbox', name: 'Place of the key', description: 'Such as “Office, hook 3”' }],
    byKeyboard: [
      { press: 'Tab H a l l', says: '4 of 40' },
      { press: 'Tab', says: 'Place: “Hall”' },
    ],
  },
]
