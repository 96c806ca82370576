import type { Example } from './example'
import { SecretField } from './SecretField'

export const examples: readonly Example[] = [
  {
    title: 'What is typed is hidden until somebody wants to see it.',
    shows: <SecretField label="Code of the gate" hint="Four numbers" defaultValue="1234" />,
    heard: [{ role: 'button', name: 'Show Code of the gate' }],
    byKeyboard: [
      { press: 'Tab', focus: 'Code of the gate' },
      { press: 'Tab', focus: 'Show Code of the gate' },
      { press: 'Enter', focus: 'Hide Code of the gate' },
    ],
  },
  {
    title: 'Its fault is said as that of every field.',
    shows: <SecretField label="Code of the shed" error="Enter the code of the shed" />,
  },
]
