import { Page } from '../../ui/Page'

export const EditDetails = () => <Page title="Details"><p>Details</p></Page>
