import { useRef, useState } from 'react'
import { Link } from 'wouter'
import {
  agreeing,
  mostViewsKept,
  takingBack,
  viewsNotKept,
  type QuestionViews,
} from '../../core/report/findings/pointsOfView'
import { valueWords } from '../../core/report/words/answerWords'
import type { AnswerValue } from '../../core/review/answerValues'
import { howMany } from '../../core/report/words/words'
import { reviewName } from '../../core/review/review'
import { useSessionsOf } from '../../state/codedViews'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { showToast } from '../../ui/toasts'
import { undoAction } from '../undoing/undoAction'
import type { HandIn } from '../keptForm'
import { paths } from '../paths'
import { sayDate } from '../when'
import { AgreedQuestion } from './AgreedQuestion'
import { AnsweredByCode } from './AnsweredByCode'
import { Leanings, ViewsPicture, Summary } from './ViewsPicture'
import { QuestionToTalkAbout } from './QuestionToTalkAbout'
import { usePointsOfView, type Compared } from './usePointsOfView'
import { WhoseAnswers } from './WhoseAnswers'
import './pointsOfView.css'

/** How many questions the picture and the list begin with: as many as a meeting gets through. */
const firstShown = 10

const AskMore = () => {
  const { id } = useReadyReview()
  return (
    <p className="no-print">
      <Link href={paths.share(id)} className={buttonClass({ look: 'primary' })}>
        Ask others to answer
      </Link>
    </p>
  )
}

const NobodyYet = () => (
  <div className="card stack">
    <h2>Nobody has answered independently yet</h2>
    <p className="measure">
      Ask a class teacher, a governor or the safeguarding lead to answer the same questions without sight of your
      answers. When their files are back and opened here, this page shows where they differ from yours and from each
      other.
    </p>
    <AskMore />
  </div>
)

const TooFew = ({ candidates }: Pick<Compared, 'candidates'>) => {
  const { id } = useReadyReview()
  const withAnswers = candidates.filter(({ answered }) => answered > 0).length
  if (withAnswers > 1)
    return (
      <Notice tone="neutral" title="Choose at least two">
        <p>Then their answers are laid beside each other here.</p>
      </Notice>
    )
  return (
    <Notice tone="neutral" title={withAnswers === 0 ? 'Nothing is answered yet' : 'One person has answered so far'}>
      <p>
        It takes two to compare. <Link href={paths.overview(id)}>Answer in this review</Link>, or{' '}
        <Link href={paths.share(id)}>ask more people</Link>.
      </p>
    </Notice>
  )
}

const Comparison = ({ comparison, own }: Pick<Compared, 'comparison' | 'own'>) => {
  const { pack } = useReadyReview()
  const document = useReviewDocument()
  const [showsAll, setShowsAll] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const { views, toTalkAbout, agreed, compared } = comparison
  const shown = showsAll ? toTalkAbout : toTalkAbout.slice(0, firstShown)
  /** The form goes with its question, so the focus has to go somewhere. */
  const said = (words: string): void => {
    showToast(words, undoAction(document))
    heading.current?.focus()
  }
  const record = (question: QuestionViews, answer: AnswerValue, reason: string, handIn: HandIn): void => {
    handIn(agreeing(own, views, question, answer, reason))
    const left = viewsNotKept(own, views, question)
    said(
      `Recorded as agreed, and as the answer in this review: ${valueWords(pack, answer)}.${left === 0 ? '' : ` An agreement keeps what ${mostViewsKept} had answered before; what ${left} more had stays in their own reviews alone.`}`,
    )
  }
  const takeBack = (question: QuestionViews): void => {
    document.recordAll(takingBack(own, question))
    said('What was agreed was taken back.')
  }
  return (
    <>
      {views.length > 1 && <Summary comparison={comparison} />}
      {views.length > 1 && <ViewsPicture comparison={comparison} questions={shown} />}
      {views.length > 1 && compared > 0 && <Leanings comparison={comparison} />}
      {views.length > 1 && (
        <section className="stack points-of-view-list">
          <h2 ref={heading} tabIndex={-1}>
            {toTalkAbout.length === 0
              ? 'Nothing left to talk about'
              : `${howMany(toTalkAbout.length, 'question')} to talk about`}
          </h2>
          {toTalkAbout.length > 0 && (
            <p className="measure muted no-print">
              Let each say first what they saw that made them answer so. Then record what you agree on, with the reason:
              it becomes the answer in this review.
            </p>
          )}
          <ol>
            {shown.map((question) => (
              <QuestionToTalkAbout key={question.question.id} views={views} question={question} onAgreed={record} />
            ))}
          </ol>
          {toTalkAbout.length > firstShown && (
            <div className="no-print">
              <Button aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
                {showsAll ? `Show the first ${firstShown}` : `Show all ${toTalkAbout.length}, in the picture too`}
              </Button>
            </div>
          )}
        </section>
      )}
      {agreed.length > 0 && (
        <section className="stack points-of-view-list">
          <h2>Agreed: {agreed.length}</h2>
          <ul>
            {agreed.map((question) => (
              <AgreedQuestion key={question.question.id} question={question} onAgreed={record} onTakenBack={takeBack} />
            ))}
          </ul>
        </section>
      )}
      {views.length > 1 && (
        <div className="row no-print">
          <Button onClick={() => window.print()}>Print this page</Button>
        </div>
      )}
    </>
  )
}

/** The points of view beside the open review. */
const BesideThisReview = () => {
  const compared = usePointsOfView()
  const coded = useSessionsOf(compared.own.id).filter(({ session }) => session.sent.length > 0)
  const { status, retry, candidates, notComparable, choose, comparison, own } = compared
  if (status === 'failed') {
    return (
      <Notice tone="gap" title="The other answers could not be read" isAlert>
        <p>The browser did not let the app read its storage just now. Nothing was changed.</p>
        <div>
          <Button onClick={retry}>Try again</Button>
        </div>
      </Notice>
    )
  }
  if (status === 'loading')
    return (
      <p className="muted" role="status">
        Reading the answers…
      </p>
    )
  const isAlone = candidates.length === 1
  const isByCode = coded.length > 0
  return (
    <>
      {isAlone && notComparable.length === 0 ? (
        !isByCode && <NobodyYet />
      ) : (
        <WhoseAnswers candidates={candidates} notComparable={notComparable} choose={choose} />
      )}
      {!isAlone && comparison.views.length < 2 && <TooFew candidates={candidates} />}
      {isAlone && notComparable.length > 0 && <AskMore />}
      <Comparison comparison={comparison} own={own} />
    </>
  )
}

/** Whoever answers for themselves does not see here what others answered. */
const NotShownHere = () => {
  const { id } = useReadyReview()
  return (
    <Notice tone="neutral" title="Other answers are not shown here">
      <p>
        In this review one person answers without sight of the others, so that the answers can differ. They are laid
        side by side in the review that asked for them.
      </p>
      <p>
        <Link href={paths.overview(id)}>Back to the overview</Link>
      </p>
    </Notice>
  )
}

/** Several people's answers to the same questions, side by side. */
export const PointsOfViewScreen = () => {
  const { review } = useReadyReview()
  if (review.isIndependent)
    return (
      <Page title="Compare answers" of={reviewName(review.details)}>
        <NotShownHere />
      </Page>
    )
  return (
    <Page title="Compare answers" of={reviewName(review.details)} wide>
      <p className="points-of-view-subject">
        {reviewName(review.details)} · review date {sayDate(review.details.reviewDate)}
      </p>
      <p className="measure">
        Several people answered the same questions without sight of each other. Here their answers stand side by side,
        those that are furthest apart first.
      </p>
      <AnsweredByCode />
      <BesideThisReview />
    </Page>
  )
}
