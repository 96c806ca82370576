import { useState } from 'react'
import type { Example } from './example'
import { SettlingDateField } from './SettlingDateField'

const problemOf = (entered: string | null): string | null =>
  entered === null ? 'A part of this date is missing.' : entered > '2026-12-31' ? 'This is too late.' : null

const Day = ({ label }: { readonly label: string }) => {
  const [day, setDay] = useState('2026-03-02')
  return (
    <div className="stack tight">
      <SettlingDateField
        label={label}
        value={day}
        max="2099-12-31"
        problemOf={problemOf}
        onType={() => undefined}
        onSettle={setDay}
      />
      <p role="status">{`Day: ${day}`}</p>
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'A date is handed over once the field is left, and one of which a part is missing changes nothing.',
    shows: <Day label="Day of the drill" />,
    byKeyboard: [
      { press: 'Tab Delete Tab Tab Tab Tab', says: 'A part of this date is missing.' },
      { press: 'Shift+Tab', says: 'Day: 2026-03-02' },
    ],
  },
]
