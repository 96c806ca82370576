import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/** Stands where the checklist should be, when it could not be fetched. */
export const PackFailed = ({ retry }: { readonly retry: () => void }) => (
  <Notice tone="unknown" title="The checklist could not be fetched" isAlert>
    <p>
      This happens offline, before the app has been loaded in full once. Nothing was changed, and reviews on this device
      are safe. Connect and try again; if that does not help, load the page again.
    </p>
    <div>
      <Button onClick={retry}>Try again</Button>
    </div>
  </Notice>
)
