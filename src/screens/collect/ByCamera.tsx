import { useState } from 'react'
import { howMany } from '../../core/report/words/words'
import { useSession } from '../../state/openSession'
import { CodeCamera } from '../../ui/CodeCamera'
import { CheckField } from '../../ui/Field'
import { arrivalWords } from './collectWords'
import { useTakeIn } from './useTakeIn'
import './collect.css'

/** What came of the last code is said in full, and of some before it, since one follows the other quickly. */
const saidAtMost = 4

/** Reads one code after another by camera. `vote` is the one that is being collected. */
export const ByCamera = ({ vote }: { readonly vote: number }) => {
  const unit = useSession(({ session }) => session.unit)
  const takeIn = useTakeIn()
  const [hasSound, setSound] = useState(true)
  const [said, setSaid] = useState<readonly string[]>([])
  const [count, setCount] = useState(0)
  const read = (text: string): void => {
    const arrival = takeIn.scanned(text)
    setSaid((before) => [arrivalWords(arrival, unit, vote), ...before].slice(0, saidAtMost))
    if (arrival.kind === 'refused' || arrival.kind === 'foreign' || arrival.kind === 'again') return
    setCount((before) => before + 1)
  }
  return (
    <div className="stack tight">
      <CodeCamera hint="Hold one code after another in view." isBeeping={hasSound} onCode={read} />
      <p role="status" className="collect-said">
        {said[0] ?? ''}
      </p>
      {said.length > 1 && (
        <ul className="collect-plain muted small" aria-label="Read before">
          {said.slice(1).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      <div className="row">
        <span>{`${howMany(count, 'code')} taken in by camera just now`}</span>
        <CheckField label="A sound for each" checked={hasSound} onChange={(event) => setSound(event.target.checked)} />
      </div>
    </div>
  )
}
