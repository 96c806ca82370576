import { Page } from '../../ui/Page'

export const Milestones = () => <Page title="Milestones">{null}</Page>
