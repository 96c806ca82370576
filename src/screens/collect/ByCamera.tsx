import { useState } from 'react'
import { lettersIn } from '../join/lettersIn'
import { useSession } from '../../state/openSession'
import { CodeCamera } from '../../ui/CodeCamera'
import { CheckField } from '../../ui/Field'
import { arrivalWords } from './collectWords'
import { useTakeIn } from './useTakeIn'
import './collect.css'

/** Reads one code after another by camera. */
export const ByCamera = () => {
  const unit = useSession(({ session }) => session.unit)
  const takeIn = useTakeIn()
  const [hasSound, setSound] = useState(true)
  const [said, setSaid] = useState('')
  const [count, setCount] = useState(0)
  const read = (text: string): void => {
    if (/#\/join\//.test(text)) return setSaid('This is a code to join with, not one of answers.')
    const arrival = takeIn.one(lettersIn(text), 'scanned')
    setSaid(arrivalWords(arrival, unit))
    if (arrival.kind === 'refused' || arrival.kind === 'again') return
    setCount((before) => before + 1)
  }
  return (
    <div className="stack tight">
      <CodeCamera hint="Hold one code after another in view." isBeeping={hasSound} onCode={read} />
      <p role="status" className="collect-said">
        {said}
      </p>
      <div className="row">
        <span>{`${count} taken in by camera just now`}</span>
        <CheckField label="A sound for each" checked={hasSound} onChange={(event) => setSound(event.target.checked)} />
      </div>
    </div>
  )
}
