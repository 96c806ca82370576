import { Page } from '../../ui/Page'

/** Where a session begins. */
export const NewSession = () => (
  <Page title="Plan a session">
    <p />
  </Page>
)
