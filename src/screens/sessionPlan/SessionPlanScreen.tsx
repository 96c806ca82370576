import { Page } from '../../ui/Page'
import { SessionShell } from '../session/SessionShell'

/** What a session is planned as. */
export const SessionPlanScreen = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Page title="Plan">
      <p />
    </Page>
  </SessionShell>
)
