import { useRef, useState } from 'react'
import { howMany } from '../../core/report/words/words'
import { mostCollectedFiles, takeInFile } from '../../state/sessionFiles'
import { useSession, useSessionDocument } from '../../state/openSession'
import { FileButton } from '../../ui/FileButton'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { copyWords, fileWords } from './collectWords'
import { useTakeIn } from './useTakeIn'
import './collect.css'

interface Props {
  /** The vote that is being collected. */
  readonly vote: number
  /** Called when files come, also where they are dropped while another way is open: what comes of them is to be seen. */
  readonly onFiles: () => void
}

/** Takes in files, many at once: of codes, as phones save them, or another facilitator's copy of the session. */
export const ByFiles = ({ vote, onFiles }: Props) => {
  const takeIn = useTakeIn()
  const document = useSessionDocument()
  const unit = useSession(({ session }) => session.unit)
  const [results, setResults] = useState<readonly string[]>([])
  const [progress, setProgress] = useState('')
  /** Files that come while others are read wait for these. */
  const reading = useRef<Promise<void>>(Promise.resolve())

  const takeOne = async (file: File): Promise<string> => {
    const read = await takeInFile(file, document.id)
    switch (read.kind) {
      case 'refused':
        return `Not taken in: it ${read.why}`
      case 'session': {
        const before = document.ready().session.sent.length
        document.adopt({ log: read.log, omitted: [] })
        return copyWords(document.ready().session.sent.length - before, read.added)
      }
      case 'text':
        return fileWords(takeIn.text(read.text, 'file'), unit, vote)
    }
  }
  const take = async (files: readonly File[]): Promise<void> => {
    const said: string[] = []
    const looked = files.slice(0, mostCollectedFiles)
    for (const [index, file] of looked.entries()) {
      setProgress(looked.length === 1 ? '' : `Reading file ${index + 1} of ${looked.length}…`)
      said.push(`${file.name}: ${await takeOne(file)}`)
    }
    const more = files.length - looked.length
    if (more > 0)
      said.push(
        `${howMany(more, 'file')} more: not looked at, since ${mostCollectedFiles} are read in one go. Choose the others again.`,
      )
    setProgress('')
    setResults(said)
  }
  const takeAll = (files: readonly File[]): void => {
    onFiles()
    reading.current = reading.current.then(() => take(files))
  }
  const isOver = useDroppedFile(takeAll)
  return (
    <div className="stack tight">
      <div className={`collect-drop stack tight ${isOver ? 'is-over' : ''}`}>
        <div>
          <FileButton label="Choose files" accept=".txt,.json,text/plain,application/json" onFiles={takeAll} />
        </div>
        <p className="muted small">
          Or drop them anywhere on this page, many at once: files that phones saved, or another facilitator’s file of
          this session. Then both copies are put together.
        </p>
      </div>
      <div role="status">
        <p>{progress}</p>
        <ul className="collect-plain">
          {results.map((result, index) => (
            <li key={index}>{result}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
