import { Page } from '../../ui/Page'

export const Governors = () => <Page title="Governors">{null}</Page>
