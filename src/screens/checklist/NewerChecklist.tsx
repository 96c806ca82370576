import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { scopeOf } from '../../core/content/applies'
import type { Pack } from '../../core/content/pack'
import { followingProblems } from '../../core/content/versionChanges'
import { sayProblem, type Problem } from '../../core/content/problem'
import { minutesToAnswer } from '../../core/content/timing'
import { movePreview, proposedScope } from '../../core/report/findings/moving'
import { versionChangesInShort, moveSentences } from '../../core/report/words/movingWords'
import { sayDuration } from '../../core/report/words/sayDuration'
import { packsOf } from '../../core/review/adoption'
import { reviewName } from '../../core/review/review'
import { movingChanges, moveTo } from '../../state/moving'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'
import { ScopeField } from '../setUp/ScopeField'
import { undoAction } from '../undoing/undoAction'
import { useNewerPack } from './useNewerPack'
import { VersionChanges } from './VersionChanges'
import './checklist.css'

/** The offer to move, with what it would come to. */
const Offer = ({ next }: { readonly next: Pack }) => {
  const open = useReadyReview()
  const document = useReviewDocument()
  const [, navigate] = useLocation()
  const [failure, setFailure] = useState<string | null>(null)
  const { pack, review, folded } = open
  const [chosen, setChosen] = useState(() => proposedScope(pack, review, next) ?? '')
  const scope = chosen === '' ? null : chosen
  const preview = movePreview(pack, folded, next, movingChanges(open, next, scope))
  const move = async () => {
    try {
      await moveTo(document, next, scope)
      navigate(paths.overview(open.id))
      showToast(`The review is with version ${next.version} of its checklist now.`, undoAction(document))
    } catch (error) {
      setFailure(notStored(error))
    }
  }
  return (
    <>
      <section className="card stack">
        <h2>
          From version {pack.version} to version {next.version}
        </h2>
        <p>{versionChangesInShort(pack, next)}</p>
        <ScopeField pack={next} isNew={false} kind={review.details} value={chosen} onChoose={setChosen} />
        <ul>
          {moveSentences(next, preview).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {preview.toConfirm.length > 0 && (
          <p className="muted">
            {`To read and confirm these takes about ${sayDuration(minutesToAnswer(preview.toConfirm))}. Both wordings stand beside each other at each question.`}
          </p>
        )}
        <p>
          Nothing is lost: every answer stays in the history, saved versions stay as they were, and this page takes the
          move back at any time. Copies of this review and governors’ replies from before can still be added.
        </p>
        {failure !== null && <p role="alert">{failure}</p>}
        <div className="row">
          <Button look="primary" large onClick={() => void move()}>
            Move to version {next.version}
          </Button>
          <Link href={paths.overview(open.id)}>Not now</Link>
        </div>
      </section>
      <VersionChanges before={pack} after={next} />
    </>
  )
}

/** The way back to the version that the review was started with; nothing where it is with that one. */
const WayBack = () => {
  const open = useReadyReview()
  const document = useReviewDocument()
  const started = packsOf([open]).get(open.review.startedWith.hash)
  if (started === undefined || started === open.pack) return null
  const goBack = () => {
    document.recordAll(movingChanges(open, started, scopeOf(started, open.review.details.scope)?.id ?? null))
    showToast(`The review is back with version ${started.version} of its checklist.`, undoAction(document))
  }
  return (
    <section className="card stack">
      <h2>Back to version {started.version}</h2>
      <p>
        <span>{`This review was started with version ${started.version}, and is with version ${open.pack.version} now. `}</span>
        <span>Going back makes every answer count again that was given to the version before. </span>
        <span>Answers to this version are kept, to be confirmed or for when it moves again.</span>
      </p>
      <div>
        <Button onClick={goBack}>Go back to version {started.version}</Button>
      </div>
    </section>
  )
}

const Refused = ({ next, problems }: { readonly next: Pack; readonly problems: readonly Problem[] }) => {
  const { pack } = useReadyReview()
  return (
    <Notice tone="gap" title={`Version ${next.version} cannot follow version ${pack.version}`}>
      <p>Whoever wrote it has to mend this first. The review stays as it is.</p>
      <ul>
        {problems.map((problem) => (
          <li key={sayProblem(problem)}>{sayProblem(problem)}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** What a newer version of the checklist would change in this review, and the way to move there. */
export const NewerChecklist = () => {
  const open = useReadyReview()
  const { pack, review } = open
  const newer = useNewerPack()
  const problems = newer.status === 'found' ? followingProblems(packsOf([open]).values(), newer.pack) : []
  return (
    <Page title="A newer version of the checklist" of={reviewName(review.details)}>
      {newer.status === 'looking' && <p className="muted">Looking for newer versions …</p>}
      {newer.status === 'none' && (
        <>
          <p>
            This review is with version {pack.version} of “{pack.title}”. No newer one is known on this device.
          </p>
          <p>
            To bring one that you have as a file, <Link href={paths.home}>open it on the first page</Link>, and come
            back here.
          </p>
        </>
      )}
      {newer.status === 'found' &&
        (problems.length > 0 ? <Refused next={newer.pack} problems={problems} /> : <Offer next={newer.pack} />)}
      <WayBack />
    </Page>
  )
}
