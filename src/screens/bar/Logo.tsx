import { Picture } from '../../ui/Picture'

/** A door that stands ajar: somebody may come in at any time. */
export const Logo = () => (
  <Picture viewBox="0 0 24 24" width="26" height="26">
    <path
      d="M5 21V4.5L15 2v19M3 21h18M15 5h4v16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
    <circle cx="12" cy="12" r="1.1" fill="currentColor" />
  </Picture>
)
