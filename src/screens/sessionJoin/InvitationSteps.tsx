import type { Unit } from '../../core/workshop/sessionEvents'
import { unitWords } from '../session/sessionWords'
import { shownAddress } from './joinAddress'

/** What to do before the day and on it: on paper beside the code, on screen below it. */
export const InvitationSteps = ({ unit }: { readonly unit: Unit }) => {
  const [one] = unitWords[unit]
  return (
    <div className="session-invitation">
      <section className="stack tight">
        <h2>Before the day</h2>
        <p>The hall may have no network. This takes a minute where there is one:</p>
        <ol>
          <li>
            {`Open ${shownAddress ?? 'Unannounced'} once on the phone or tablet that you bring. It works without a network from then on.`}
          </li>
          <li>To find it again, choose “Add to home screen” or “Install” in the browser’s menu.</li>
        </ol>
        <p>A device that has not opened it beforehand answers on paper.</p>
      </section>
      <section className="stack tight">
        <h2>On the day</h2>
        <ol>
          <li>Open Unannounced, press “Workshops”, then “Join a session”. Scan the code there, or type its letters.</li>
          <li>{`Type the number of your ${one}, and answer. “Don’t know” is an answer, too.`}</li>
          <li>At the end show your code to the facilitator’s camera, or read it out.</li>
        </ol>
        <p>Nothing leaves the device by itself. The code that you show holds numbers: no name and no text.</p>
      </section>
    </div>
  )
}
