import type { BlockOf } from '../../core/report/blocks'
import { isOpenTile } from '../../core/report/tiles'
import { StandingMark } from '../board/StandingMark'
import './boardBlock.css'

/** How some things stand: a tile each, with its mark, its name and how it stands in words. A name that is cut is there in full for whoever hears it, or points at it. */
export const BoardBlock = ({ block: { caption, tiles } }: { readonly block: BlockOf<'board'> }) => (
  <ul className="blocks-board" aria-label={caption}>
    {tiles.map((tile, index) => (
      <li key={index} className={isOpenTile(tile) ? 'is-open' : undefined} title={tile.inFull}>
        <StandingMark standing={tile.mark} />
        <span className="said">
          {tile.name === tile.inFull ? (
            <span className="name">{tile.name}</span>
          ) : (
            <>
              <span className="name" aria-hidden="true">
                {tile.name}
              </span>
              <span className="visually-hidden">{tile.inFull}</span>
            </>
          )}
          <span className="words">{tile.words}</span>
        </span>
      </li>
    ))}
  </ul>
)
