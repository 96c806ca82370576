import { Page } from '../../ui/Page'

export const ReportScreen = () => <Page title="PDF"><p>PDF</p></Page>
