import { fileNamePart } from '../../core/report/fileName'
import { foldSession } from '../../core/workshop/session'
import { today } from '../../state/clock'
import { sessionText, type SessionCopy, type SessionPurpose } from '../../state/sessionFiles'
import { noteSessionInFile } from '../../state/sessionSaving'
import { download } from '../../ui/download'

/** Hands over a session as a file: the whole of it, or what those who take part need. */
export const saveSession = (copy: SessionCopy, purpose: SessionPurpose): void => {
  const { id, title } = foldSession({ log: copy.log, omitted: [] }).session
  const parts = ['session', fileNamePart(title ?? ''), ...(purpose === 'participants' ? ['to-join'] : []), today()]
  download(`${parts.filter((part) => part !== '').join('-')}.json`, sessionText(copy, purpose), 'application/json')
  if (purpose === 'facilitator') noteSessionInFile(id)
}
