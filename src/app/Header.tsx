import { Link } from 'wouter'
import { paths } from '../screens/paths'
import { Picture } from '../ui/Picture'

export const Header = () => (
  <header className="site-header no-print">
    <div className="inner">
      <Link href={paths.home} className="brand">
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
        Unannounced
      </Link>
      <nav aria-label="Site" className="row">
        <Link href={paths.home}>Reviews</Link>
        <Link href={paths.sources}>Sources</Link>
        <Link href={paths.about}>About</Link>
      </nav>
    </div>
  </header>
)
