import { Page } from '../../ui/Page'

/** Where a device joins a session. `code`: the letters that stand in the address; `null`: none do. */
export const Join = ({ code }: { readonly code: string | null }) => (
  <Page title="Join a session">
    <p>{code}</p>
  </Page>
)
