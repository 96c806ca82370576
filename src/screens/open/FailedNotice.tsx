import { useEffect, useRef } from 'react'
import { sayProblem, type Problem } from '../../core/content/problem'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** What did not work: one of - *refused*, a file - *not-stored*, `what` could not be kept - *example*, it could not be fetched - *list*, the reviews could not be read. */
export type Failure =
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-stored'; readonly why: string }
  | { readonly kind: 'example' | 'list' }

const title = (failure: Failure): string => {
  switch (failure.kind) {
    case 'refused':
      return `“${failure.name}” was not opened`
    case 'not-stored':
      return 'This could not be stored'
    case 'example':
      return 'The example could not be fetched'
    case 'list':
      return 'The reviews on this device could not be read'
  }
}

const Body = ({ failure }: { readonly failure: Failure }) => {
  switch (failure.kind) {
    case 'refused':
      return (
        <>
          <p>
            {failure.problems.length > 1 ? 'Nothing was changed. What is wrong with the file:' : 'Nothing was changed.'}
          </p>
          <ul>
            {failure.problems.map((problem, index) => (
              <li key={index}>{sayProblem(problem)}</li>
            ))}
          </ul>
        </>
      )
    case 'not-stored':
      return <p>{failure.why}</p>
    case 'example':
      return (
        <p>
          This happens offline, before the app has been loaded in full once. Nothing was changed. Connect and try again.
        </p>
      )
    case 'list':
      return (
        <p>
          The browser’s storage did not answer. Nothing was changed or removed. Try again; if that does not help, close
          other tabs of Unannounced and load this page again.
        </p>
      )
  }
}

/** Says what did not work, what was kept and what to do, where it can be seen at once. */
export const FailedNotice = ({ failure, onClose }: { readonly failure: Failure; readonly onClose: () => void }) => {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    element.current?.scrollIntoView?.({ block: 'nearest' })
  }, [failure])
  return (
    <div ref={element}>
      <Notice tone="gap" title={title(failure)} isAlert>
        <Body failure={failure} />
        <div>
          <Button onClick={onClose}>{failure.kind === 'list' ? 'Try again' : 'Close'}</Button>
        </div>
      </Notice>
    </div>
  )
}
