import { sayProblem } from '../../core/content/problem'
import { howMany } from '../../core/report/words/words'
import { forgetSeveralFiles, nextWaiting, useSeveralFiles } from '../../state/severalFiles'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** What came of files that were opened together, and the way to the next of those that wait for a decision. */
export const SeveralFilesNotice = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  const { several } = useSeveralFiles()
  if (several === null) return null
  const { opened, refused, waiting } = several
  const openNext = () => {
    const file = nextWaiting()
    if (file !== null) onFiles([file])
  }
  return (
    <Notice tone={refused.length > 0 ? 'unknown' : 'neutral'} title="Several files were opened">
      {opened.length > 0 && <p>{`Taken in: ${opened.join(', ')}.`}</p>}
      {refused.length > 0 && (
        <>
          <p>{`${howMany(refused.length, 'file was', 'files were')} not opened, and changed nothing:`}</p>
          <ul>
            {refused.map(({ name, problems }, index) => (
              <li key={`${index} ${name}`}>{`${name}: ${problems.map(sayProblem).join(' ')}`}</li>
            ))}
          </ul>
        </>
      )}
      {waiting.length > 0 && (
        <p>{`${waiting.length === 1 ? 'Still to decide on' : 'Still to decide on, one after another'}: ${waiting.map(({ name }) => name).join(', ')}.`}</p>
      )}
      <div className="row">
        {waiting.length > 0 && (
          <Button look="primary" onClick={openNext}>
            Open the next
          </Button>
        )}
        <Button onClick={forgetSeveralFiles}>Close</Button>
      </div>
    </Notice>
  )
}
