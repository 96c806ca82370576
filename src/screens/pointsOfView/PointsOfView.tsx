import { Page } from '../../ui/Page'

export const PointsOfView = () => <Page title="Points of view">{null}</Page>
