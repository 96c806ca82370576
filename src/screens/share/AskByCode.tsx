import { Link, useLocation } from 'wouter'
import { countedFrom, fewestOfReview } from '../../core/report/findings/codedViews'
import { voteOf } from '../../core/workshop/votes'
import { askByCode, useSessionsOf } from '../../state/codedViews'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'
import { answeredWords } from '../session/sessionWords'

/** For a room: people answer on their phones, and their answers come back as codes. */
export const AskByCode = () => {
  const open = useReadyReview()
  const sessions = useSessionsOf(open.id)
  const [, navigate] = useLocation()
  const ask = async (): Promise<void> => {
    try {
      navigate(paths.sessionJoin(await askByCode(open)))
    } catch (error) {
      showToast(notStored(error), null, true)
    }
  }
  return (
    <div className="stack tight">
      <h3>By code, in one room</h3>
      <p className="measure">
        {`Three to thirty people answer on their own phones, or on paper. Nothing is sent: each shows a code, which you scan or type. A question is shown once ${fewestOfReview} people have answered it; up to ${countedFrom - 1} are told by their numbers, so that nobody is hidden, and from ${countedFrom} on only counts are shown.`}
      </p>
      {sessions.length > 0 && (
        <ul>
          {sessions.map(({ id, session }) => (
            <li key={id}>
              <Link href={paths.collect(id)}>
                {`Go on: ${answeredWords(session, voteOf(session, 1).tables.length)} so far`}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onClick={() => void ask()}>Ask people by code</Button>
      </div>
    </div>
  )
}
