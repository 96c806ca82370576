import { Page } from '../../ui/Page'

export const Sources = () => <Page title="Where it comes from"><p>Where it comes from</p></Page>
