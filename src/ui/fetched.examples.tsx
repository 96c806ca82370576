import { useState } from 'react'
import { Button } from './Button'
import type { Example } from './example'
import { later } from './fetched'

const Forecast = () => <p>Dry until noon, and warm.</p>

/** Stands for what would come from a host. */
const FetchedForecast = later(async () => Forecast)

const AskedFor = () => {
  const [isAsked, setAsked] = useState(false)
  return (
    <div className="stack tight">
      <div className="row">
        <Button onClick={() => setAsked(true)}>See the forecast</Button>
      </div>
      {isAsked && <FetchedForecast />}
    </div>
  )
}

export const examples: readonly Example[] = [
  {
    title: 'What is seldom asked for is fetched when it is, and takes no room until it is here.',
    shows: <AskedFor />,
    heard: [{ role: 'button', name: 'See the forecast' }],
    byKeyboard: [{ press: 'Tab Enter', says: 'Dry until noon, and warm.', focus: 'See the forecast' }],
  },
]
