import { useSyncExternalStore } from 'react'
import { Button } from '../ui/Button'
import { newerVersion } from './serviceWorker'

/** Offers the newer version for as long as this page is not of it; nothing is loaded again by itself. */
export const UpdateOffer = () => {
  const isHere = useSyncExternalStore(newerVersion.subscribe, newerVersion.isHere)
  return (
    <div className="update-offer no-print" role="status">
      {isHere && (
        <div className="inner row">
          <p>A new version is ready. Your answers stay as they are.</p>
          <Button onClick={() => window.location.reload()}>Use it now</Button>
        </div>
      )}
    </div>
  )
}
