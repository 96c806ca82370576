import { useState } from 'react'
import type { Example } from './example'
import { RadioField } from './RadioField'

const ways = [
  { value: 'foot', label: 'On foot', hint: 'About two hours' },
  { value: 'bus', label: 'By bus and on foot', hint: undefined },
  { value: 'bicycle', label: 'By bicycle', hint: undefined },
]

const Way = ({ first, legend }: { readonly first: string | null; readonly legend: string }) => {
  const [way, setWay] = useState(first)
  return (
    <fieldset className="stack tight">
      <legend>{legend}</legend>
      {ways.map(({ value, label, hint }) => (
        <RadioField
          key={value}
          name={legend}
          label={label}
          hint={hint}
          checked={way === value}
          onChange={() => setWay(value)}
        />
      ))}
      <p role="status">{way === null ? 'Nothing is chosen' : `Chosen: ${way}`}</p>
    </fieldset>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'Nothing is chosen until somebody chooses; a hint stands below its choice, and is read out with it.',
    shows: <Way legend="How you get there" first={null} />,
    heard: [
      { role: 'group', name: 'How you get there' },
      { role: 'radio', name: 'On foot', description: 'About two hours' },
      { role: 'radio', name: 'By bicycle', description: '' },
    ],
    byKeyboard: [
      { press: 'Tab', focus: 'On foot', says: 'Nothing is chosen' },
      { press: 'Space', says: 'Chosen: foot' },
    ],
  },
  {
    title: 'The choices are one stop of Tab, and the arrow keys go round them.',
    shows: <Way legend="How you get back" first="bus" />,
    byKeyboard: [
      { press: 'Tab', focus: 'By bus and on foot' },
      { press: 'ArrowDown', focus: 'By bicycle', says: 'Chosen: bicycle' },
      { press: 'ArrowDown', focus: 'On foot', says: 'Chosen: foot' },
    ],
  },
]
