import { Link } from 'wouter'
import { paths } from '../screens/paths'

/** What has to be said on every page. */
export const Footer = () => (
  <footer className="site-footer no-print">
    <div className="inner stack tight">
      <p>
        A school’s self-review. Not an Ofsted or ISI grade, and no prediction of one. Nothing you enter leaves this
        device.
      </p>
      <p>
        <strong>Worried about a child now?</strong> Do not record it here. Call 999 where a child is in danger, your
        local authority’s children’s social care, or the NSPCC helpline on{' '}
        <a className="nowrap" href="tel:08088005000">
          0808 800 5000
        </a>
        .
      </p>
      <p>
        <Link href={paths.accessibility}>Accessibility</Link>
      </p>
    </div>
  </footer>
)
