import { Page } from '../../ui/Page'

export const PersonalData = () => <Page title="Check for personal data">{null}</Page>
