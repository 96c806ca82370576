import { Page } from '../../ui/Page'
import { SessionShell } from '../session/SessionShell'

/** How the room joins: a code as a picture and as letters, and what it can do without a network. */
export const SessionJoin = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Page title="Join">
      <p />
    </Page>
  </SessionShell>
)
