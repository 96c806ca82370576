import { Link } from 'wouter'
import { paths } from '../paths'
import { Logo } from './Logo'
import './bar.css'

/** The bar of every screen that belongs to no review. */
export const SiteBar = () => (
  <header className="bar no-print">
    <div className="inner">
      <Link href={paths.home} className="brand">
        <Logo />
        <span>Unannounced</span>
      </Link>
      <nav aria-label="Site" className="places">
        <Link href={paths.home}>Reviews</Link>
        <Link href={paths.workshops}>Workshops</Link>
        <Link href={paths.sources}>Sources</Link>
        <Link href={paths.about}>About</Link>
      </nav>
    </div>
  </header>
)
