import { useState } from 'react'
import { CameraNotice } from './CameraNotice'
import type { Example } from './example'

const troubles = ['refused', 'absent', 'failed', 'ended', 'unavailable'] as const

const All = () => {
  const [times, setTimes] = useState(0)
  return (
    <div className="stack">
      {troubles.map((trouble) => (
        <CameraNotice key={trouble} trouble={trouble} onAgain={() => setTimes(times + 1)} />
      ))}
      <p role="status">{times === 0 ? 'Nothing was tried again' : 'It was tried again'}</p>
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'Where a camera shows no picture, it is said why, and what to do.',
    shows: <All />,
    heard: [{ role: 'button', name: 'Start again' }],
    byKeyboard: [{ press: 'Tab Enter', focus: 'Try again', says: 'It was tried again' }],
  },
]
