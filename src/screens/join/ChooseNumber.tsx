import { useLocation } from 'wouter'
import type { Pack } from '../../core/content/pack'
import type { Joining } from '../../core/workshop/joinCode'
import { takePart, type TakingPart } from '../../state/takingPart'
import { writtenUpSchools } from '../../state/writtenUpSchools'
import { paths } from '../paths'
import { unitName } from '../../core/report/words/roomWords'
import { joiningWords } from './joinWords'
import { TableNumberForm } from './TableNumberForm'

interface Props {
  readonly joining: Joining
  readonly pack: Pack
  /** The same session as this device has joined it already; `null`: it has not. */
  readonly before: TakingPart | null
}

/** Says what is joined, and asks which table or person this device is. */
export const ChooseNumber = ({ joining, pack, before }: Props) => {
  const [, navigate] = useLocation()
  const start = async (number: number): Promise<void> => {
    await takePart(joining, pack, number)
    navigate(paths.takePart(joining.number))
  }
  const table = before?.table ?? null
  return (
    <div className="stack">
      <p className="lead">{joiningWords(joining, pack.title, writtenUpSchools[joining.school ?? -1]?.title ?? null)}</p>
      {table !== null && (
        <p>{`This device has joined before, as ${unitName(joining.unit, table).toLowerCase()}: its answers are still here.`}</p>
      )}
      <TableNumberForm
        unit={joining.unit}
        number={table}
        button={table === null ? 'Start' : 'Go on'}
        onNumber={(number) => void start(number)}
      />
    </div>
  )
}
