import { Page } from '../../ui/Page'

export const GovernorArea = ({ id }: { readonly id: string }) => <Page title="Area">{id}</Page>
