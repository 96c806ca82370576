import { Page } from '../../ui/Page'

export const NewReview = () => <Page title="Start a review"><p>Start a review</p></Page>
