import { Page } from '../../ui/Page'

export const Results = () => <Page title="Results"><p>Results</p></Page>
