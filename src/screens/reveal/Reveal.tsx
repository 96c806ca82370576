import { Page } from '../../ui/Page'
import { SessionShell } from '../session/SessionShell'

/** Where the facilitator shows the room its answers, question by question. */
export const Reveal = ({ id }: { readonly id: string }) => (
  <SessionShell id={id}>
    <Page title="Reveal">
      <p />
    </Page>
  </SessionShell>
)
