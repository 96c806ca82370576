import type { Way } from '../../core/workshop/sessionEvents'
import { readAnswerCode } from '../../core/workshop/answerCode'
import { howMany } from '../../core/report/words/words'
import { useSession, useSessionDocument } from '../../state/openSession'
import { Button } from '../../ui/Button'
import { showToast } from '../../ui/toasts'
import { unitName, voteName } from '../session/codeWords'

const wayWords: Readonly<Record<Way, string>> = {
  scanned: 'by camera',
  typed: 'typed or pasted',
  file: 'from a file',
  paper: 'from paper',
}

/** More rows than anybody looks through; the others are counted. */
const shownAtMost = 100

/** What came in, the last first, to be looked through and taken out again. */
export const CameIn = () => {
  const session = useSession((open) => open.session)
  const document = useSessionDocument()
  const rows = [...session.sent].reverse().map((sent) => {
    const read = readAnswerCode(sent.letters, session.asked)
    return { ...sent, code: read.ok ? read.code : null }
  })
  if (rows.length === 0) return null
  const takeOut = (letters: string, name: string): void => {
    document.record({ kind: 'sending-set', letters, value: null })
    showToast(`${name} was taken out.`, { label: 'Undo', kind: 'undo', run: () => document.undo() })
  }
  return (
    <details className="collect-came">
      <summary>{`What came in: ${howMany(rows.length, 'sending')}`}</summary>
      <ul>
        {rows.slice(0, shownAtMost).map(({ letters, way, code }) => {
          const name =
            code === null
              ? 'Answers to other questions'
              : `${unitName(session.unit, code.table)}, ${voteName(code.vote)}${code.count > 1 ? `, sent for the ${code.count}. time` : ''}`
          return (
            <li key={letters}>
              <span>{name}</span>
              <span className="muted">{wayWords[way]}</span>
              <Button look="quiet" aria-label={`Take out ${name}`} onClick={() => takeOut(letters, name)}>
                Take out
              </Button>
            </li>
          )
        })}
      </ul>
      {rows.length > shownAtMost && <p className="muted">{`and ${rows.length - shownAtMost} before these`}</p>}
    </details>
  )
}
