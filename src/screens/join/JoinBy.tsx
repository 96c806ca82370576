import { useState } from 'react'
import { useLocation } from 'wouter'
import { readJoining } from '../../state/takingPart'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { later } from '../../ui/fetched'
import { paths } from '../paths'
import { inGroups, joinProblemWords } from '../session/codeWords'
import { lettersIn } from './lettersIn'

// The camera, and what reads its pictures, are wanted by whoever scans inside the app.
const CodeCamera = later(async () => (await import('../../ui/CodeCamera')).CodeCamera)

/** Joins by a code that is typed or scanned. */
export const JoinBy = () => {
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isScanning, setScanning] = useState(false)
  const join = async (text: string): Promise<void> => {
    const letters = lettersIn(text)
    const read = await readJoining(letters).catch(() => null)
    if (read === null) return setProblem('The checklist could not be fetched. Connect once, then try again.')
    if (!read.ok) return setProblem(joinProblemWords(read.problem))
    navigate(paths.join(letters.replace(/\s/g, '')))
  }
  return (
    <div className="stack">
      <form
        className="stack tight"
        onSubmit={(event) => {
          event.preventDefault()
          void join(typed)
        }}
      >
        <TextField
          label="The code on the wall"
          hint="Letters and digits in groups of 8. Capitals or not, O or 0, I or 1: all the same."
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          className="join-letters"
          value={typed}
          maxLength={400}
          error={problem ?? undefined}
          onChange={(event) => {
            setProblem(null)
            setTyped(event.target.value)
          }}
          onBlur={() => setTyped(inGroups(typed.toUpperCase()))}
        />
        <div className="row">
          <Button type="submit" look="primary" large>
            Join
          </Button>
          <Button aria-expanded={isScanning} onClick={() => setScanning(!isScanning)}>
            {isScanning ? 'Stop scanning' : 'Scan it here'}
          </Button>
        </div>
      </form>
      {isScanning && (
        <CodeCamera hint="Hold the code on the wall in view." isBeeping={false} onCode={(text) => void join(text)} />
      )}
    </div>
  )
}
