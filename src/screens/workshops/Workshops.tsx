import { Page } from '../../ui/Page'

/** The sessions on this device. */
export const Workshops = () => (
  <Page title="Workshops">
    <p />
  </Page>
)
