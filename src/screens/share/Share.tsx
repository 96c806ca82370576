import { Page } from '../../ui/Page'
import { AskOthers } from './AskOthers'
import { HandOver } from './HandOver'

export const Share = () => <Page title="Share"><AskOthers /><HandOver /></Page>
