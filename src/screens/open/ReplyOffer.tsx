import { useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { sayProblem } from '../../core/content/problem'
import { sayContributor } from '../../core/review/people'
import { reviewName } from '../../core/review/review'
import {
  acceptReply,
  previewReply,
  takeBackReply,
  type ReadReviewFile,
  type ReplyPreview,
  type ReviewCopy,
} from '../../state/governors'
import { sayIfSamePerson, useChoices } from '../../state/incoming'
import { useAskBeforeClosing } from '../../ui/AskBeforeLeaving'
import { Button, buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { showToast } from '../../ui/toasts'
import { undoKind } from '../undoing/undoAction'
import { notStored } from '../notStored'
import { paths } from '../paths'
import { sayMoment } from '../when'
import { FingerprintLine } from './FingerprintLine'
import { ReplyEntries } from './ReplyEntries'
import { SamePerson } from './SamePerson'
import { replyWords, refusedPlacesWords, refusedWords } from '../../core/report/words/replyWords'
import './reply.css'

interface Props {
  /** The school's copy on this device. */
  readonly here: ReviewCopy
  /** What the governor sent. */
  readonly copy: ReviewCopy
  /** The governor. */
  readonly by: string
  readonly fingerprint: ReadReviewFile['fingerprint']
  readonly onDone: () => void
}

const LeftOut = ({ refused, refusedPlaces }: Pick<ReplyPreview, 'refused' | 'refusedPlaces'>) => {
  if (refused.length + refusedPlaces === 0) return null
  return (
    <Notice tone="unknown" title="Not everything in the file can be accepted">
      {refused.length > 0 && <p>{refusedWords(refused)}</p>}
      {refusedPlaces > 0 && <p>{refusedPlacesWords(refusedPlaces)}</p>}
      <p>A governor’s file never changes an answer.</p>
    </Notice>
  )
}

/** When the last of it was written; `null`: there is nothing of it. */
const lastMoment = (moments: readonly string[]): string | null => [...moments].sort().at(-1) ?? null

/** What a governor's file would bring, before it is accepted. */
export const ReplyOffer = ({ here, copy, by, fingerprint, onDone }: Props) => {
  const [, navigate] = useLocation()
  const preview = useMemo(() => previewReply(here, copy, by), [here, copy, by])
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { isSamePerson: isSame } = useChoices()
  useAskBeforeClosing(isSame !== null)
  const [isAsked, setIsAsked] = useState(false)
  const { review, signatures, who, fresh, takenBack, refused, isOfSchool, alike } = preview
  const said = takenBack.filter(({ kind }) => kind !== 'contributor-set')
  const from = who === null ? 'a governor' : sayContributor(who)
  const hasNew = preview.accepted.log.length > 0
  const hasAnything = hasNew || takenBack.length > 0
  const at = lastMoment([...fresh, ...said].map((event) => event.at))
  const leave = () => {
    onDone()
    navigate(hasAnything ? paths.home : paths.governors(review.id))
  }
  const accept = async () => {
    if (isBusy) return
    if (alike !== null && isSame === null) return setIsAsked(true)
    setBusy(true)
    try {
      const accepted = await acceptReply(review.id, copy, by, isSame === true ? (alike?.id ?? null) : null)
      if (!accepted.ok) return setFailure(accepted.problems.map(sayProblem).join(' '))
      const undo = async () => {
        navigate(paths.governors(review.id))
        showToast(
          (await takeBackReply(review.id, accepted.entries))
            ? `What came from ${from} was taken back. It stays in the history; open the file again to put it back.`
            : 'Nothing was left to take back.',
        )
      }
      onDone()
      navigate(paths.governors(review.id))
      showToast(`Accepted from ${from}: ${replyWords([...fresh, ...said]) || 'the file'}.`, {
        label: 'Undo',
        kind: undoKind,
        run: () => void undo().catch((error: unknown) => showToast(notStored(error), null, true)),
      })
    } catch (error) {
      setFailure(notStored(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Page title="A governor’s file" of={reviewName(review.details)}>
      <div className="stack tight">
        <p className="reply-summary">{fresh.length > 0 ? `${replyWords(fresh)} from ${from}` : `From ${from}`}</p>
        <p className="muted">{`For the review “${reviewName(review.details)}”${at === null ? '' : ` · last written ${sayMoment(at)}`}`}</p>
      </div>
      <FingerprintLine fingerprint={fingerprint} />
      {failure !== null && (
        <Notice tone="gap" title="The file was not taken in" isAlert>
          <p>{failure}</p>
        </Notice>
      )}
      {isOfSchool && (
        <Notice tone="gap" title={`“${from}” answers for the school in this review`}>
          <p>
            The file says that it comes from them as a governor. Nothing of it can be accepted: ask whoever sent it for
            a new one.
          </p>
        </Notice>
      )}
      {!isOfSchool && <LeftOut refused={refused} refusedPlaces={preview.refusedPlaces} />}
      {fresh.length > 0 && (
        <section className="card stack" aria-labelledby="reply-new">
          <h2 id="reply-new">What came</h2>
          <ReplyEntries pack={here.pack} review={review} signatures={signatures} entries={fresh} />
        </section>
      )}
      {said.length > 0 && (
        <section className="card stack" aria-labelledby="reply-back">
          <h2 id="reply-back">Taken back here before</h2>
          <p>This had been accepted here once, and was taken back: {replyWords(said)}. Accepting puts it back.</p>
          <ReplyEntries pack={here.pack} review={review} signatures={signatures} entries={said} />
        </section>
      )}
      {!hasAnything && !isOfSchool && (
        <p>
          {refused.length === 0
            ? 'All that is in this file is here already. Nothing was changed.'
            : 'Nothing else is in the file that is not here already.'}
        </p>
      )}
      {hasNew && fresh.length === 0 && <p>The file says who it is from, and nothing else.</p>}
      {alike !== null && hasAnything && (
        <SamePerson
          alike={alike}
          pack={here.pack}
          review={review}
          fresh={fresh}
          isSame={isSame}
          isMissing={isAsked && isSame === null}
          onChange={sayIfSamePerson}
        />
      )}
      <div className="row">
        {hasAnything ? (
          <>
            <Button
              look={fingerprint.check === 'differs' ? 'plain' : 'primary'}
              aria-disabled={isBusy}
              onClick={() => void accept()}
            >
              Accept
            </Button>
            <Button onClick={leave}>Leave it</Button>
          </>
        ) : (
          <Link href={paths.governors(review.id)} className={buttonClass({ look: 'primary' })} onClick={onDone}>
            See what governors said
          </Link>
        )}
      </div>
      {hasAnything && (
        <p className="small muted measure">
          Accepting adds this beside your answers, with name and date. It changes no answer and no figure, and can be
          undone.
        </p>
      )}
    </Page>
  )
}
