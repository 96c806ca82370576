import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { readJoining } from '../../state/takingPart'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { later } from '../../ui/fetched'
import { paths } from '../paths'
import { inGroups, joinProblemWords } from '../session/codeWords'
import { scannedProblemWords } from './joinWords'
import { lettersIn } from './lettersIn'
import { TypedGroups } from './TypedGroups'

// The camera, and what reads its pictures, are wanted by whoever scans inside the app.
const CodeCamera = later(async () => (await import('../../ui/CodeCamera')).CodeCamera)

/** Joins by a code that is typed or scanned. */
export const JoinBy = () => {
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  /** What is wrong with the code that was scanned last. */
  const [scanProblem, setScanProblem] = useState<string | null>(null)
  const [isScanning, setScanning] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const join = async (
    text: string,
    say: (problem: string) => void,
    wordsFor: typeof joinProblemWords,
  ): Promise<void> => {
    const letters = lettersIn(text)
    const read = await readJoining(letters).catch(() => null)
    if (read === null) return say('The checklist could not be fetched. Connect once, then try again.')
    if (!read.ok) return say(wordsFor(read.problem))
    navigate(paths.join(letters.replace(/[\s\-–]/g, '')))
  }
  const scan = (text: string): void => {
    setScanProblem(null)
    void join(text, setScanProblem, scannedProblemWords)
  }
  return (
    <div className="stack">
      <form
        className="stack tight"
        onSubmit={(event) => {
          event.preventDefault()
          void join(typed, setProblem, joinProblemWords)
          field.current?.focus()
        }}
      >
        <TextField
          ref={field}
          label="The code on the wall"
          hint="Letters and digits in groups of 8. Capitals or not, O or 0, I or 1: all the same."
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          className="join-letters"
          value={typed}
          maxLength={400}
          error={problem ?? undefined}
          onChange={(event) => {
            setProblem(null)
            setTyped(event.target.value)
          }}
          onBlur={() => setTyped(inGroups(lettersIn(typed).toUpperCase()))}
        />
        <TypedGroups text={lettersIn(typed)} />
        <div className="row">
          <Button type="submit" look="primary" large>
            Join
          </Button>
          <Button
            aria-expanded={isScanning}
            onClick={() => {
              setScanProblem(null)
              setScanning(!isScanning)
            }}
          >
            {isScanning ? 'Stop scanning' : 'Scan the code'}
          </Button>
        </div>
      </form>
      {scanProblem !== null && <Notice tone="unknown" title={scanProblem} isAlert />}
      {isScanning && <CodeCamera hint="Hold the code on the wall in view." isBeeping={false} onCode={scan} />}
    </div>
  )
}
