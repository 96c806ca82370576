import { useLocation } from 'wouter'
import { useSession } from '../../state/openSession'
import { repeatSession } from '../../state/sessionList'
import { Button } from '../../ui/Button'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'

/** Starts another session that is planned as this one. */
export const UseAgain = () => {
  const [, navigate] = useLocation()
  const { session, pack, log } = useSession((open) => ({ session: open.session, pack: open.pack, log: open.log }))
  const repeat = async (): Promise<void> => {
    try {
      navigate(paths.sessionPlan(await repeatSession({ session, copy: { pack, log } })))
    } catch (error) {
      showToast(notStored(error), null, true)
    }
  }
  return <Button onClick={() => void repeat()}>Use this plan again</Button>
}
