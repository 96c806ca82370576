import { useState } from 'react'
import { Button } from './Button'
import type { Example } from './example'
import { SettlingTextArea } from './SettlingTextArea'

interface Props {
  readonly label: string
  readonly first?: string
  readonly maxLength?: number
}

const Kept = ({ label, first = '', maxLength = 200 }: Props) => {
  const [kept, setKept] = useState(first)
  const [count, setCount] = useState(0)
  return (
    <div className="stack tight">
      <SettlingTextArea
        label={label}
        value={kept}
        maxLength={maxLength}
        onType={() => setCount((before) => before + 1)}
        onSettle={setKept}
      />
      <p role="status">
        Kept: “{kept}”, changes told: {count}
      </p>
      <div className="row">
        <Button look="quiet" onClick={() => setKept('Changed elsewhere')}>
          Change the {label.toLowerCase()} elsewhere
        </Button>
      </div>
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'Each change is told of as it is typed; the text is handed over once, when the field is left.',
    shows: <Kept label="Report of the walk" />,
    heard: [{ role: 'textbox', name: 'Report of the walk' }],
    byKeyboard: [
      { press: 'Tab W e t', says: 'Kept: “”, changes told: 3' },
      { press: 'Tab', says: 'Kept: “Wet”, changes told: 3' },
    ],
  },
  {
    title: 'It says when it is full.',
    shows: <Kept label="Headline" first="Wet" maxLength={3} />,
  },
]
