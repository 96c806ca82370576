import { Page } from '../../ui/Page'

/** Where a device answers in a session that it has joined, by its number. */
export const TakePart = ({ number }: { readonly number: number }) => (
  <Page title="Your answers">
    <p>{number}</p>
  </Page>
)
