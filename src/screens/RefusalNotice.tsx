import type { StorageRefusal } from '../state/saving'
import { Notice } from '../ui/Notice'

const words: Readonly<Record<StorageRefusal, readonly [title: string, text: string]>> = {
  off: [
    'This browser keeps nothing for this site',
    'Storage is switched off here, as it can be in a private window or by a setting. You can use everything, but what you enter is gone when this tab is closed. Save a file before you close it; or allow this site to store data: what is open in this tab is then stored.',
  ],
  newer: [
    'Your reviews were stored by a newer version of Unannounced',
    'They are safe and were left as they are, but this older version cannot read them. Connect to the internet, close the other tabs of Unannounced and load the page again to get the newest version. What you enter until then is only in this tab.',
  ],
  blocked: [
    'Another tab holds an older version of Unannounced open',
    'Your reviews are safe, but cannot be read until it is closed. Close all other tabs of Unannounced. What you enter until then is only in this tab.',
  ],
  full: [
    'The disk is full',
    'The browser could not open what it keeps for this site. Nothing was changed or removed. Make room on this device, then load the page again. What you enter until then is only in this tab: save a file of it.',
  ],
  failed: [
    'The browser could not open what it keeps for this site',
    'Nothing was changed or removed. Load the page again; if that does not help, close the browser and start it again, and look whether the disk is full. What you enter until then is only in this tab: save a file of it.',
  ],
}

/** Says why this browser keeps nothing just now, what that means for what is here, and what to do. */
export const RefusalNotice = ({ refusal }: { readonly refusal: StorageRefusal }) => {
  const [title, text] = words[refusal]
  return (
    <Notice tone="gap" title={title} isAlert>
      <p>{text}</p>
    </Notice>
  )
}
