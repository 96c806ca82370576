import { Page } from '../../ui/Page'

export const QuestionScreen = (_: { readonly id: string }) => <Page title="Question"><p>Question</p></Page>
