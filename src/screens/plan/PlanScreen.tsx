import { Page } from '../../ui/Page'

export const PlanScreen = () => <Page title="Plan"><p>Plan</p></Page>
