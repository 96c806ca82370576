import { useState } from 'react'
import { Button, buttonClass } from './Button'
import type { Example } from './example'

const Counted = () => {
  const [count, setCount] = useState(0)
  return (
    <div className="row">
      <Button onClick={() => setCount(count + 1)}>Count one more</Button>
      <span role="status">{count === 1 ? 'Pressed once' : `Pressed ${count} times`}</span>
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'The one thing to do next is filled; in the system’s colours its frame is bold.',
    shows: <Button look="primary">Plan the walk</Button>,
    heard: [{ role: 'button', name: 'Plan the walk' }],
  },
  {
    title: 'What else can be done has a frame; beside others it has none.',
    shows: (
      <div className="row">
        <Button>Choose a map</Button>
        <Button look="quiet">Skip the map</Button>
      </div>
    ),
  },
  {
    title: 'What takes something away is red, and says what it takes.',
    shows: <Button look="danger">Delete the walk</Button>,
  },
  {
    title: 'What a page begins with is large.',
    shows: (
      <Button look="primary" large>
        Begin
      </Button>
    ),
  },
  {
    title: 'A long label breaks into lines, and the frame grows with it.',
    shows: <Button>Send the route, the timetable and the list of what to bring to everybody who comes along</Button>,
  },
  {
    title: 'What cannot be pressed is pale, and Tab passes over it.',
    shows: (
      <div className="row">
        <Button disabled>Set off</Button>
        <Button>Check the weather</Button>
      </div>
    ),
    byKeyboard: [{ press: 'Tab', focus: 'Check the weather' }],
  },
  {
    title: 'What is busy is pale as well, and keeps the focus.',
    shows: <Button aria-disabled>Fetching the forecast</Button>,
    byKeyboard: [{ press: 'Tab', focus: 'Fetching the forecast' }],
  },
  {
    title: 'Enter and the space bar press it, each once.',
    shows: <Counted />,
    byKeyboard: [
      { press: 'Tab', focus: 'Count one more' },
      { press: 'Enter', says: 'Pressed once' },
      { press: 'Space', says: 'Pressed 2 times', focus: 'Count one more' },
    ],
  },
  {
    title: 'A link that looks like a button is still a link.',
    shows: (
      <a className={buttonClass({ look: 'primary' })} href="#Button">
        Read about the route
      </a>
    ),
    heard: [{ role: 'link', name: 'Read about the route' }],
  },
]
