import { announce, Announcements } from './announce'
import { Button } from './Button'
import type { Example } from './example'
import { Page } from './Page'

export const examples: readonly Example[] = [
  {
    title: 'What changed and is seen anyway is read out, and takes neither room nor focus.',
    shows: (
      <Page title="Turns of the path">
        <p>
          <Button onClick={() => announce('The next turn is to the left')}>Say the next turn</Button>
        </p>
        <Announcements />
      </Page>
    ),
    isWholePage: true,
    byKeyboard: [{ press: 'Tab Enter', focus: 'Say the next turn', says: 'The next turn is to the left' }],
  },
]
