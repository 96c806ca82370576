import { useEffect, useState } from 'react'
import { howMany } from '../../core/report/words/words'
import { offlineState, type OfflineState } from '../../state/offline'

const words = (state: OfflineState | null): string => {
  if (state === null) return 'Looking at what is kept on this device…'
  if (state.kind === 'not-kept')
    return 'This app is not kept on this device at the moment: without a connection it cannot be opened. Some browsers keep nothing in a private window, and none does at an address without HTTPS.'
  if (state.missing.length === 0)
    return 'The whole app is kept on this device: it opens and works without a connection.'
  return `The app is kept on this device, but for ${howMany(state.missing.length, 'file')}: without a connection it opens, and what needs them does not work.`
}

/** Whether the app works on this device without a connection, and what does not. */
export const Offline = () => {
  const [state, setState] = useState<OfflineState | null>(null)
  useEffect(() => {
    let isShown = true
    void offlineState().then((found) => isShown && setState(found))
    return () => {
      isShown = false
    }
  }, [])
  return (
    <>
      <p key={words(state)} role="status">
        {words(state)}
      </p>
      {state?.kind === 'kept' && state.missing.length > 0 && (
        <ul>
          {state.missing.map((file) => (
            <li key={file}>
              <code>{file.replace('./', '')}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
