import { Link } from 'wouter'
import { shortName } from '../../core/content/shortName'
import type { Pack } from '../../core/content/pack'
import { answerStanding } from '../../core/report/findings/criticalBoard'
import { gateActionWords, type GateItem } from '../../core/report/sections/gateItems'
import { answerWords } from '../../core/report/words/answerWords'
import { StandingMark } from '../board/StandingMark'
import { DueDate } from '../plan/DueDate'
import type { HrefOf } from './QuestionLinks'
import './gapTable.css'

interface Props {
  readonly pack: Pack
  /** What keeps the gate from being all in place, the gravest first, see `gateItems`. */
  readonly items: readonly GateItem[]
  readonly hrefOf: HrefOf
}

const Row = ({ pack, item, hrefOf }: Omit<Props, 'items'> & { readonly item: GateItem }) => {
  const { question, answer, action } = item
  const name = shortName(question)
  return (
    <tr>
      <th scope="row">
        <span className="safeguard">
          <StandingMark standing={answerStanding(answer)} />
          <span>
            <Link href={hrefOf(question)} title={question.text}>
              {name}
            </Link>
            <span className="state">{answerWords(pack, answer)}</span>
          </span>
        </span>
      </th>
      {action === null ? (
        <td colSpan={3}>
          <span>No step until it is answered.</span>{' '}
          <Link href={hrefOf(question)}>
            Answer it<span className="visually-hidden">: {name}</span>
          </Link>
        </td>
      ) : (
        <>
          <td>{gateActionWords(item)}</td>
          <td>
            <span className="label">Owner: </span>
            <span>{action.owner}</span>
          </td>
          <td>
            <DueDate action={action} />
          </td>
        </>
      )}
    </tr>
  )
}

/** Each gap and each unknown of the gate with what the plan does about it: a table, and on a phone a list. */
export const GapTable = ({ pack, items, hrefOf }: Props) => (
  <table className="gap-table">
    <caption className="visually-hidden">What closes each gap</caption>
    <thead>
      <tr>
        <th scope="col">Safeguard</th>
        <th scope="col">Next step</th>
        <th scope="col">Owner</th>
        <th scope="col">Due</th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <Row key={item.question.id} pack={pack} item={item} hrefOf={hrefOf} />
      ))}
    </tbody>
  </table>
)
