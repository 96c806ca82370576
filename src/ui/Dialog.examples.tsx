import { useState, type ReactNode } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import type { Example } from './example'
import { TextField } from './Field'
import { ScrollRegion } from './ScrollRegion'

interface Asked {
  readonly opener: string
  readonly title: string
  readonly isWide?: boolean
  readonly children: (close: () => void) => ReactNode
}

const Opened = ({ opener, title, isWide = false, children }: Asked) => {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{opener}</Button>
      <Dialog title={title} isOpen={isOpen} isWide={isWide} onClose={close}>
        {children(close)}
      </Dialog>
    </>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'A dialog asks one thing, takes the focus, and gives it back when Escape closes it.',
    shows: (
      <Opened opener="Delete this walk…" title="Delete this walk?">
        {(close) => (
          <>
            <p>Its route and its photographs go with it.</p>
            <div className="row">
              <Button look="danger" onClick={close}>
                Delete it
              </Button>
              <Button onClick={close}>Keep it</Button>
            </div>
          </>
        )}
      </Opened>
    ),
    heard: [{ role: 'button', name: 'Delete this walk…' }],
    byKeyboard: [
      { press: 'Tab Enter', focus: 'Delete it', says: 'Its route and its photographs go with it.' },
      { press: 'Tab', focus: 'Keep it' },
      { press: 'Escape', focus: 'Delete this walk…' },
      { press: 'Enter', focus: 'Delete it' },
      { press: 'Enter', focus: 'Delete this walk…' },
    ],
  },
  {
    title: 'A form in a dialog begins at its first field.',
    shows: (
      <Opened opener="Add a stop…" title="Add a stop">
        {(close) => (
          <>
            <TextField label="Name of the stop" hint="As on the map" />
            <div className="row">
              <Button look="primary" onClick={close}>
                Add it
              </Button>
              <Button onClick={close}>Cancel</Button>
            </div>
          </>
        )}
      </Opened>
    ),
    byKeyboard: [
      { press: 'Tab Enter', focus: 'Name of the stop' },
      { press: 'Escape', focus: 'Add a stop…' },
    ],
  },
  {
    title: 'What needs a page takes most of the screen, begins at its heading, and has a way out beside it.',
    shows: (
      <Opened opener="See the whole timetable…" title="The whole timetable of the walk" isWide>
        {() => (
          <ScrollRegion className="gallery-long stack tight" aria-label="Stops">
            {Array.from({ length: 30 }, (_, stop) => (
              <p key={stop}>
                Stop {stop + 1}, after {stop * 7} minutes
              </p>
            ))}
          </ScrollRegion>
        )}
      </Opened>
    ),
    byKeyboard: [
      { press: 'Tab Enter', focus: 'The whole timetable of the walk' },
      { press: 'Tab', focus: 'Close' },
      { press: 'Tab', focus: 'Stops' },
      { press: 'Shift+Tab Enter', focus: 'See the whole timetable…' },
    ],
  },
]
