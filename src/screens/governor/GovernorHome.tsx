import { Page } from '../../ui/Page'

export const GovernorHome = () => <Page title="Review as a governor">{null}</Page>
