import { useState } from 'react'
import { howMany } from '../../core/report/words/words'
import { takeInFile } from '../../state/sessionFiles'
import { useSessionDocument } from '../../state/openSession'
import { FileButton } from '../../ui/FileButton'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { useTakeIn } from './useTakeIn'

/** More files than any room sends. */
const mostFiles = 300

/** Takes in files: of codes, as phones save them, or another facilitator's copy of the session. */
export const ByFiles = () => {
  const takeIn = useTakeIn()
  const document = useSessionDocument()
  const [results, setResults] = useState<readonly string[]>([])
  const take = async (files: readonly File[]): Promise<void> => {
    const said: string[] = []
    for (const file of files.slice(0, mostFiles)) {
      const read = await takeInFile(file, document.id)
      switch (read.kind) {
        case 'refused':
          said.push(`${file.name}: ${read.why}`)
          break
        case 'session':
          said.push(`${file.name}: ${howMany(read.added, 'entry', 'entries')} of another copy of this session.`)
          document.adopt({ log: read.log, omitted: [] })
          break
        case 'text': {
          const { added, codes, refused } = takeIn.many(read.text, 'file')
          said.push(
            codes.length === 0
              ? `${file.name}: no code of this session in it.`
              : `${file.name}: ${added === 0 ? 'here already' : `${howMany(added, 'code')} taken in`}${refused.length === 0 ? '' : `, ${refused.length} refused`}.`,
          )
        }
      }
    }
    if (files.length > mostFiles) said.push(`${files.length - mostFiles} files more were not looked at.`)
    setResults(said)
  }
  const takeAll = (files: readonly File[]): void => void take(files)
  useDroppedFile(takeAll)
  return (
    <div className="stack tight">
      <div>
        <FileButton label="Choose files" accept=".txt,.json,text/plain,application/json" onFiles={takeAll} />
      </div>
      <p className="muted small">
        Or drop them anywhere on this page: files that phones saved, or another facilitator’s copy of this session.
      </p>
      <ul role="status">
        {results.map((result, index) => (
          <li key={index}>{result}</li>
        ))}
      </ul>
    </div>
  )
}
