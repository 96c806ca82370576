import { Page } from '../../ui/Page'

export const EvidenceScreen = () => <Page title="Evidence"><p>Evidence</p></Page>
