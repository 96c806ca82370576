import { Link } from 'wouter'
import { Page } from '../../ui/Page'
import { PackFailed } from '../PackFailed'
import { paths } from '../paths'
import { useBuiltInPack } from '../useBuiltInPack'
import { Traceability } from './Traceability'
import './sources.css'

/** Where every question comes from, and what became of every finding, recommendation and piece of advice. */
export const Sources = () => {
  const builtIn = useBuiltInPack()
  return (
    <Page title="Where it comes from">
      <p className="measure">
        The 2008 review looked at a local area’s services, not at schools. A question built on what it says of others is
        the <strong>school’s counterpart</strong> and says so. Duties that came later are marked{' '}
        <strong>added: today’s duty</strong>; they are no findings of 2008. All is told in our own words, from an
        article of the time; <Link href={paths.about}>the documents are listed here</Link>.
      </p>
      {builtIn.status === 'loading' && (
        <p className="muted" role="status">
          Fetching the checklist…
        </p>
      )}
      {builtIn.status === 'failed' && <PackFailed retry={builtIn.retry} />}
      {builtIn.status === 'ready' && <Traceability pack={builtIn.pack} />}
    </Page>
  )
}
