import { useState } from 'react'
import { AskBeforeLeaving } from './AskBeforeLeaving'
import type { Example } from './example'
import { TextField } from './Field'
import { Page } from './Page'

const Written = () => {
  const [text, setText] = useState('')
  return (
    <Page title="A message">
      <TextField label="Message" value={text} onChange={({ target }) => setText(target.value)} />
      <p>
        <a href="#/">Back to the walks</a>
      </p>
      <AskBeforeLeaving isAsked={text !== ''} title="Leave without sending it?">
        What you wrote is kept nowhere.
      </AskBeforeLeaving>
    </Page>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'A screen with something on it that is kept nowhere asks before a link leads away from it.',
    shows: <Written />,
    isWholePage: true,
    heard: [{ role: 'textbox', name: 'Message' }],
    byKeyboard: [
      { press: 'Tab', focus: 'Message' },
      { press: 'H i Tab Enter', focus: 'Stay here', says: 'What you wrote is kept nowhere.' },
      { press: 'Enter', focus: 'Back to the walks' },
      { press: 'Enter Escape', focus: 'Back to the walks' },
    ],
  },
]
