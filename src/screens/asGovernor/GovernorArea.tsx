import { useEffect } from 'react'
import { Link } from 'wouter'
import type { Pack, Question } from '../../core/content/pack'
import { levelName } from '../../core/report/words/answerWords'
import { basisSentences } from '../../core/report/words/basisWords'
import { schoolLooksAtWords } from '../../core/report/words/choosingWords'
import { viewWords } from '../../core/report/words/entryWords'
import { allOf } from '../../core/report/words/words'
import { reviewName } from '../../core/review/review'
import { noteLookedAt } from '../../state/lookedAt'
import { useReadyReview } from '../../state/openStore'
import { Button, buttonClass } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { Page } from '../../ui/Page'
import { CommentThread } from '../comments/CommentThread'
import { RestsOn } from '../levels/RestsOn'
import { HowToChoose } from '../levels/HowToChoose'
import { paths } from '../paths'
import { askedAreas } from './areas'
import { AreaViews, toAreaViews } from './AreaViews'
import { GovernorSteps } from './GovernorSteps'
import { SchoolAnswer } from './SchoolAnswer'
import './governor.css'

const headingId = (question: string): string => `question-${question}`

/** How the school's level came about, for whoever wants to challenge it. Nothing where the checklist does not say. */
const BehindTheLevel = ({ pack, question }: { readonly pack: Pack; readonly question: Question }) => {
  const looksAt = schoolLooksAtWords(question)
  return looksAt === null && basisSentences(pack, question).length === 0 ? null : (
    <Expander
      title={
        <>
          What “{levelName(pack, 2)}” rests on<span className="visually-hidden">: {question.text}</span>
        </>
      }
    >
      {looksAt !== null && <p>{looksAt}</p>}
      <RestsOn pack={pack} question={question} />
    </Expander>
  )
}

const QuestionCard = ({ pack, question }: { readonly pack: Pack; readonly question: Question }) => (
  <article className="governor-question stack tight" aria-labelledby={headingId(question.id)}>
    <h2 id={headingId(question.id)} tabIndex={-1}>
      {question.text}
    </h2>
    <div className="governor-sides">
      <div className="stack tight">
        <SchoolAnswer question={question} />
        <BehindTheLevel pack={pack} question={question} />
      </div>
      <div className="stack tight">
        <h3>You could ask</h3>
        <p className="governor-ask">{question.governorQuestion}</p>
        <h3>Comments</h3>
        <CommentThread question={question.id} />
      </div>
    </div>
  </article>
)

/** An area that is not there, or that asks this school nothing. */
const NoSuchArea = ({ isKnown }: { readonly isKnown: boolean }) => {
  const { id } = useReadyReview()
  return (
    <Page title={isKnown ? 'This area asks this school nothing' : 'There is no such area'}>
      <p>
        {isKnown ? 'By its phase or setting, no question of it applies.' : 'The address may have been mistyped.'} All
        that you wrote is as it was.
      </p>
      <p>
        <Link href={paths.overview(id)} className={buttonClass({ look: 'primary' })}>
          Back to the review
        </Link>
      </p>
    </Page>
  )
}

/** One area as a governor reads it: their view of it at its head, then each question with the school’s answer and room to comment. `question`: the one to start at, where the address names one. */
export const GovernorArea = ({
  id: areaId,
  question: startAt,
}: {
  readonly id: string
  readonly question: string | null
}) => {
  const open = useReadyReview()
  useEffect(() => {
    // After the page's own heading, which takes the focus wherever no question is named.
    const heading = startAt === null ? null : document.getElementById(headingId(startAt))
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView?.({ block: 'start', behavior: 'instant' })
  }, [startAt])
  const areas = askedAreas(open)
  const isAsked = areas.some(({ area }) => area.id === areaId)
  useEffect(() => {
    if (isAsked) void noteLookedAt(open, { area: areaId })
  }, [areaId, isAsked, open])
  const index = areas.findIndex(({ area }) => area.id === areaId)
  const asked = areas[index]
  if (asked === undefined) return <NoSuchArea isKnown={open.pack.areas.some(({ id }) => id === areaId)} />
  const { area, questions, mine } = asked
  const [previous, next] = [areas[index - 1], areas[index + 1]]
  return (
    <Page
      title={area.title}
      of={reviewName(open.review.details)}
      heading={
        <>
          <span className="governor-kicker">
            Area {index + 1} of {areas.length}
            <span className="visually-hidden">: </span>
          </span>
          {area.title}
        </>
      }
      wide
    >
      <p className="muted">{area.about}</p>
      <AreaViews area={area.id} title={area.title} />
      <HowToChoose pack={open.pack} question={null} />
      {questions.map((question) => (
        <QuestionCard key={question.id} pack={open.pack} question={question} />
      ))}
      <div className="governor-end no-print">
        <span>{`${allOf(questions.length, 'question')} of this area. Your view: ${mine === null ? 'none yet' : viewWords[mine.view].toLowerCase()}.`}</span>
        <Button onClick={toAreaViews}>{mine === null ? 'Give your view' : 'Change your view'}</Button>
      </div>
      <GovernorSteps
        isWalk
        other={
          previous === undefined
            ? { href: paths.overview(open.id), label: 'Back' }
            : { href: paths.governorArea(open.id, previous.area.id), label: 'Previous area' }
        }
        next={
          next === undefined
            ? { href: paths.plan(open.id), label: 'Read the plan' }
            : { href: paths.governorArea(open.id, next.area.id), label: 'Next area' }
        }
      />
    </Page>
  )
}
