import { Page } from '../../ui/Page'
import { SessionShell } from '../session/SessionShell'

/** What is left of a session for those who took part. */
export const SessionReport = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Page title="Take away">
      <p />
    </Page>
  </SessionShell>
)
