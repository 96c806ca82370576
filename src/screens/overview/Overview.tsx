import { Page } from '../../ui/Page'

export const Overview = () => <Page title="Overview"><p>Overview</p></Page>
