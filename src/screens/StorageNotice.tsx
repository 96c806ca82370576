import { useLibrary } from '../state/reviewList'
import { Notice } from '../ui/Notice'

/** Says that this browser keeps nothing, why, what that means for what is here, and what to do. Nothing where it does keep things. */
export const StorageNotice = () => {
  const { refusal } = useLibrary()
  switch (refusal) {
    case null:
      return null
    case 'off':
      return (
        <Notice tone="gap" title="This browser keeps nothing for this site" isAlert>
          <p>Storage is switched off here, as it can be in a private window or by a setting. You can use everything, but what you enter is gone when this tab is closed. Save a file before you close it; or allow this site to store data, and load the page again.</p>
        </Notice>
      )
    case 'newer':
      return (
        <Notice tone="gap" title="Your reviews were stored by a newer version of Unannounced" isAlert>
          <p>They are safe and were left as they are, but this older version cannot read them. Connect to the internet, close the other tabs of Unannounced and load the page again to get the newest version. What you enter until then is only in this tab.</p>
        </Notice>
      )
    case 'blocked':
      return (
        <Notice tone="gap" title="Another tab holds an older version of Unannounced open" isAlert>
          <p>Your reviews are safe, but cannot be read until it is closed. Close all other tabs of Unannounced, then load this page again. What you enter until then is only in this tab.</p>
        </Notice>
      )
  }
}
