import { Page } from '../../ui/Page'
import { SessionShell } from '../session/SessionShell'

/** Where the facilitator takes in what the room answered. */
export const Collect = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Page title="Collect answers">
      <p />
    </Page>
  </SessionShell>
)
