import type { Pack } from '../../core/content/pack'
import { countedFrom } from '../../core/report/findings/codedViews'
import { valueWords } from '../../core/report/words/answerWords'
import type { Session } from '../../core/workshop/session'
import type { Vote } from '../../core/workshop/votes'
import { unitName } from '../../core/report/words/roomWords'
import { whoWords } from './revealWords'
import './roomView.css'

interface Props {
  readonly session: Session
  readonly pack: Pack
  /** The votes that are shown. */
  readonly votes: readonly Vote[]
  /** The place of the question among those of the session. */
  readonly at: number
}

/** Who said what, by number: only where people of one school answer about it, who know each other, and are too few to be counted. */
export const WhoSaidWhat = ({ session, pack, votes, at }: Props) => {
  const last = [...votes].reverse().find(({ sendings }) => sendings.length > 0)
  if (session.review === null || last === undefined || last.sendings.length >= countedFrom) return null
  return (
    <div className="room-who">
      <p>{whoWords}</p>
      <ul>
        {last.sendings.map(({ table, device, answers }) => (
          <li key={`${table}/${device}`}>
            {`${unitName(session.unit, table)}: ${valueWords(pack, answers[at] ?? null, 'no answer')}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
