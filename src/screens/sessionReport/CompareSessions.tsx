import { Page } from '../../ui/Page'

/** Sessions beside each other. */
export const CompareSessions = () => (
  <Page title="Compare sessions">
    <p />
  </Page>
)
