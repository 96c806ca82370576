import { Page } from '../../ui/Page'

export const OpenFile = () => <Page title="Open a file">{null}</Page>
