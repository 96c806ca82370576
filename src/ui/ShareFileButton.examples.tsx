import { canShareFile, ShareFileButton } from './ShareFileButton'
import type { Example } from './example'

const Shared = () => (
  <div className="row">
    <ShareFileButton
      label="Share the route"
      name="route.txt"
      type="text/plain"
      file={async () => new File(['Along the river'], 'route.txt', { type: 'text/plain' })}
    />
    <span>
      {canShareFile('route.txt', 'text/plain')
        ? 'This browser hands such files to other apps.'
        : 'This browser hands no such file to another app, so there is no button.'}
    </span>
  </div>
)

export const examples: readonly Example[] = [
  { title: 'A file is offered to other apps only where the browser can hand it over.', shows: <Shared /> },
]
