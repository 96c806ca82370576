import { Page } from '../../ui/Page'

export const Home = () => <Page title="Unannounced"><p>Unannounced</p></Page>
