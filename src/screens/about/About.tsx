import { Page } from '../../ui/Page'

export const About = () => <Page title="About"><p>About</p></Page>
