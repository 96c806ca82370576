import { Page } from '../../ui/Page'

export const GovernorSign = () => <Page title="Sign and send back">{null}</Page>
