import type { CSSProperties } from 'react'
import { Link } from 'wouter'
import { shortName } from '../../core/content/shortName'
import { boardColumns, isInPlace, type Safeguard } from '../../core/report/findings/criticalBoard'
import { answerWords } from '../../core/report/words/answerWords'
import { useReadyReview } from '../../state/openStore'
import { StandingMark } from './StandingMark'
import './board.css'

interface Props {
  readonly safeguards: readonly Safeguard[]
  /** Where each leads to; absent: it is to be looked at alone. */
  readonly hrefOf?: (safeguard: Safeguard) => string
  /** One of - *tiles* - wide marks with their names below - *cards* - marks with their names beside, larger, for a wall or a page. */
  readonly size: 'tiles' | 'cards'
}

const Tile = ({ safeguard, hrefOf }: Pick<Props, 'hrefOf'> & { readonly safeguard: Safeguard }) => {
  const pack = useReadyReview((open) => open.pack)
  const name = shortName(safeguard.question)
  const words = answerWords(pack, safeguard.answer)
  const inside = (
    <>
      <StandingMark standing={safeguard.standing} />
      <span className="name">{name}</span>
      <span className="visually-hidden">{`: ${words}`}</span>
    </>
  )
  const title = `${safeguard.question.text} ${words}`
  return hrefOf === undefined ? (
    <span className="tile" title={title}>
      {inside}
    </span>
  ) : (
    <Link className="tile" href={hrefOf(safeguard)} title={title}>
      {inside}
    </Link>
  )
}

const columns = (tiles: number) => ({ '--columns': boardColumns(tiles) }) as CSSProperties

/** The critical safeguards as one picture: each with its short name, and how it stands as shape and colour. */
export const Board = ({ safeguards, hrefOf, size }: Props) => (
  <ul className={`board ${size}`} aria-label="Critical safeguards" style={columns(safeguards.length)}>
    {safeguards.map((safeguard) => (
      <li key={safeguard.question.id} className={isInPlace(safeguard.standing) ? undefined : 'is-open'}>
        <Tile safeguard={safeguard} {...(hrefOf !== undefined && { hrefOf })} />
      </li>
    ))}
  </ul>
)
