import { Page } from '../../ui/Page'

export const CheckAnswers = (_: { readonly areaId: string }) => <Page title="Check"><p>Check</p></Page>
