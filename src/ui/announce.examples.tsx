import { announce, Announcements } from './announce'
import { Button } from './Button'
import type { Example } from './example'

export const examples: readonly Example[] = [
  {
    title: 'What changed and is seen anyway is read out, and takes neither room nor focus.',
    shows: (
      <>
        <h1>Turns of the path</h1>
        <p>
          <Button onClick={() => announce('The next turn is to the left')}>Say the next turn</Button>
        </p>
        <Announcements />
      </>
    ),
    isWholePage: true,
    byKeyboard: [{ press: 'Tab Enter', focus: 'Say the next turn', says: 'The next turn is to the left' }],
  },
]
