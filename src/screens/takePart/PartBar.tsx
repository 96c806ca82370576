import { Link } from 'wouter'
import { Logo } from '../bar/Logo'
import { paths } from '../paths'
import { unitName, voteName } from '../session/codeWords'
import type { TakingPart } from '../../state/takingPart'
import '../bar/bar.css'
import './takePart.css'

/** The bar of a session in which this device takes part: which device it is, and in which vote. */
export const PartBar = ({ part: { unit, table, vote, number } }: { readonly part: TakingPart }) => (
  <div className="bar part-bar no-print">
    <div className="inner">
      <Link href={paths.join()} className="brand" aria-label="Sessions on this device">
        <Logo />
      </Link>
      <strong>{table === null ? `Session ${number}` : unitName(unit, table)}</strong>
      <span className="muted">{voteName(vote)}</span>
    </div>
  </div>
)
