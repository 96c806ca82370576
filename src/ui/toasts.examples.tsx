import { Button } from './Button'
import type { Example } from './example'
import { Page } from './Page'
import { showToast, Toasts } from './toasts'

export const examples: readonly Example[] = [
  {
    title: 'A message offers to take back what was done, stays until it is used, and gives the focus back.',
    shows: (
      <>
        <Page title="Your walks">
          <p>
            <Button
              onClick={() =>
                showToast('The walk was deleted.', {
                  label: 'Put it back',
                  run: () => showToast('The walk is back.', null, true),
                })
              }
            >
              Delete the first walk
            </Button>
          </p>
        </Page>
        <Toasts />
      </>
    ),
    isWholePage: true,
    byKeyboard: [
      { press: 'Tab Enter', focus: 'Delete the first walk', says: 'The walk was deleted.' },
      { press: 'Tab', focus: 'Put it back' },
      { press: 'Enter', focus: 'Delete the first walk', says: 'The walk is back.' },
      { press: 'Tab', focus: 'Close this message' },
      { press: 'Enter', focus: 'Delete the first walk' },
    ],
  },
  {
    title: 'A message may offer a second thing beside the first.',
    shows: (
      <>
        <Page title="Your walks">
          <p>
            <Button
              onClick={() =>
                showToast('The walk was added.', {
                  label: 'Take it back',
                  run: () => showToast('The walk is gone.', null, true),
                  also: { label: 'See it', run: () => showToast('There it is.', null, true) },
                })
              }
            >
              Add a walk
            </Button>
          </p>
        </Page>
        <Toasts />
      </>
    ),
    isWholePage: true,
    byKeyboard: [
      { press: 'Tab Enter', focus: 'Add a walk', says: 'The walk was added.' },
      { press: 'Tab', focus: 'Take it back' },
      { press: 'Tab', focus: 'See it' },
      { press: 'Enter', focus: 'Add a walk', says: 'There it is.' },
    ],
  },
  {
    title: 'Messages lie one under the other, three at most, and cover nothing for good.',
    shows: (
      <>
        <Page title="A long list of walks">
          <p>
            <Button
              onClick={() => {
                for (const day of ['Friday', 'Saturday', 'Sunday', 'Monday'])
                  showToast(`The walk of ${day} was put off until the weather is better.`, null, true)
              }}
            >
              Put off four walks
            </Button>
          </p>
        </Page>
        <Toasts />
      </>
    ),
    isWholePage: true,
    byKeyboard: [{ press: 'Tab Enter', says: 'The walk of Monday was put off' }],
  },
]
