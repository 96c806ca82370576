import { Link } from 'wouter'
import { paths } from '../screens/paths'
import { buttonClass } from '../ui/Button'
import { Page } from '../ui/Page'

export const NotFound = () => (
  <Page title="There is no such page">
    <p>The address may have been cut short or mistyped. Your reviews are safe on this device.</p>
    <p>
      <Link href={paths.home} className={buttonClass({ look: 'primary' })}>
        All reviews
      </Link>
    </p>
  </Page>
)
