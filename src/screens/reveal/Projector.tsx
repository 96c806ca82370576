import { Page } from '../../ui/Page'
import { SessionShell } from '../session/SessionShell'

/** What the room sees. */
export const Projector = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Page title="Session">
      <p />
    </Page>
  </SessionShell>
)
