import { sayMoment } from '../when'
import { useReply } from './useReply'

/** Whether the school has all that the governor added; as far as this device knows. On a phone it is said in fewer words. */
export const SentState = () => {
  const { sentAt, entries, notSent } = useReply()
  if (entries.length === 0)
    return (
      <span key="nothing" className="sent">
        <span className="more"> · nothing to send back yet</span>
      </span>
    )
  if (notSent.length === 0)
    return <span key="all" className="sent">{` · all sent back ${sentAt === null ? '' : sayMoment(sentAt)}`}</span>
  return (
    <span key="some" className="sent">
      <span>{` · ${notSent.length}`}</span>
      <span className="more">{notSent.length === 1 ? ' entry' : ' entries'}</span>
      <span> not sent back</span>
      <span className="more"> yet</span>
    </span>
  )
}
