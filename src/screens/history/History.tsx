import { Page } from '../../ui/Page'

export const History = () => <Page title="History">{null}</Page>
