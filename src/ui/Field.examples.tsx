import { useState } from 'react'
import type { Example } from './example'
import { CheckField, SelectField, TextArea, TextField } from './Field'

const paces = [
  { value: '', label: 'Not chosen' },
  { value: 'slow', label: 'Slow, with many stops' },
  { value: 'brisk', label: 'Brisk' },
]

const Pace = () => {
  const [pace, setPace] = useState('')
  return (
    <div className="stack tight">
      <SelectField label="Pace" options={paces} value={pace} onChange={({ target }) => setPace(target.value)} />
      <p role="status">{pace === '' ? 'No pace is chosen' : `The pace is ${pace}`}</p>
    </div>
  )
}

const Dog = () => {
  const [comes, setComes] = useState(false)
  return (
    <div className="stack tight">
      <CheckField label="The dog comes along" checked={comes} onChange={({ target }) => setComes(target.checked)} />
      <p role="status">{comes ? 'With the dog' : 'Without the dog'}</p>
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'A line has its label above it.',
    shows: <TextField label="Where it starts" defaultValue="Market Square" />,
    heard: [{ role: 'textbox', name: 'Where it starts' }],
  },
  {
    title: 'What helps to fill it in stands between label and field, and is read out with it.',
    shows: <TextField label="Where it ends" hint="A place with a bus stop" />,
    heard: [{ role: 'textbox', name: 'Where it ends', description: 'A place with a bus stop' }],
  },
  {
    title: 'What is wrong is said in words, read out after the hint, and framed in red.',
    shows: <TextField label="Miles" hint="In numbers" error="Enter how many miles it is" defaultValue="far" />,
    heard: [{ role: 'textbox', name: 'Miles', description: 'In numbers Enter how many miles it is' }],
  },
  {
    title: 'A date is as wide as a date.',
    shows: <TextField type="date" label="The day" defaultValue="2026-05-02" />,
  },
  {
    title: 'A field that does not apply now looks so, and is passed over.',
    shows: (
      <div className="stack tight">
        <TextField label="Name of the dog" disabled />
        <TextField label="Name of the leader" />
      </div>
    ),
    byKeyboard: [{ press: 'Tab', focus: 'Name of the leader' }],
  },
  {
    title: 'A text has room for several lines.',
    shows: <TextArea label="What to bring" defaultValue={'Water\nA raincoat'} />,
    heard: [{ role: 'textbox', name: 'What to bring' }],
  },
  {
    title: 'One word longer than the field stays inside it.',
    shows: <TextArea label="A note" rows={2} defaultValue={'over'.repeat(60)} />,
  },
  {
    title: 'A list is the browser’s own: arrow keys choose from it.',
    shows: <Pace />,
    heard: [{ role: 'combobox', name: 'Pace' }],
    byKeyboard: [
      { press: 'Tab', focus: 'Pace' },
      { press: 'ArrowDown', says: 'The pace is slow' },
      { press: 'ArrowDown', says: 'The pace is brisk' },
    ],
  },
  {
    title: 'The longest entry makes a list no wider than the page.',
    shows: (
      <SelectField
        label="Route"
        options={[
          { value: '', label: 'Along the river, past both mills, up the hill and back through the old orchard' },
        ]}
      />
    ),
  },
  {
    title: 'A box is ticked by the space bar, and its words are part of it.',
    shows: <Dog />,
    heard: [{ role: 'checkbox', name: 'The dog comes along' }],
    byKeyboard: [
      { press: 'Tab Space', says: 'With the dog' },
      { press: 'Space', says: 'Without the dog', focus: 'The dog comes along' },
    ],
  },
]
