import { Link } from 'wouter'
import { reviewName } from '../../core/review/review'
import { useReadyReview } from '../../state/openStore'
import { Page } from '../../ui/Page'
import { paths } from '../paths'
import { loadPdfMaker, type PdfMaker } from '../report/makePdf'
import { AskOthers } from './AskOthers'
import { HandOver } from './HandOver'
import { SendToGovernors } from './SendToGovernors'
import '../report/report.css'
import './share.css'

const Further = () => {
  const {
    id,
    review: { isIndependent },
  } = useReadyReview()
  const links = [
    // Who answers for themself neither hears governors nor sees the others.
    ...(isIndependent
      ? []
      : [
          {
            href: paths.governors(id),
            title: 'What governors said',
            about: 'Their views, comments and signatures, and your answers to them.',
          },
          {
            href: paths.pointsOfView(id),
            title: 'Compare answers',
            about: 'Where people who answered independently disagree.',
          },
        ]),
    {
      href: paths.milestones(id),
      title: 'Saved versions',
      about: 'The review as it was on days that you kept by name, and what has changed since.',
    },
    { href: paths.history(id), title: 'History', about: 'Who changed what, and when.' },
    {
      href: paths.personalData(id),
      title: 'Check for personal data',
      about: 'What looks like a pupil number, a date of birth or an address.',
    },
  ]
  return (
    <nav className="stack" aria-labelledby="share-further">
      <h2 id="share-further">More about this review</h2>
      <ul className="share-links">
        {links.map(({ href, title, about }) => (
          <li key={href}>
            <Link href={href}>{title}</Link>
            <span className="muted">{about}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Every way in which a review goes to others, and where what comes back is seen. */
export const Share = ({ load = loadPdfMaker }: { readonly load?: () => Promise<PdfMaker> }) => {
  const { review } = useReadyReview()
  return (
    <Page title="People" of={reviewName(review.details)}>
      <p className="measure">The app sends nothing: a file is made on this device, and you pass it on.</p>
      {!review.isIndependent && <SendToGovernors load={load} />}
      <AskOthers />
      <HandOver />
      <Further />
    </Page>
  )
}
