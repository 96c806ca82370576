import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { minutesToAnswer } from '../../core/content/timing'
import { usePlan } from '../../state/openPlan'
import { criticalBoard, isInPlace, safeguardsOf, type Safeguard } from '../../core/report/findings/criticalBoard'
import { answerStandings } from '../../core/report/tiles'
import { criticalAnswered, criticalVerdict } from '../../core/report/words/verdictWords'
import { sayDuration } from '../../core/report/words/sayDuration'
import { questionsInOrder } from '../../core/review/answering'
import { reviewName } from '../../core/review/review'
import { goThrough } from '../../state/answering'
import { useScorecard } from '../../state/openScorecard'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Board } from '../board/Board'
import { BoardLegend } from '../board/BoardLegend'
import { StandingMark } from '../board/StandingMark'
import { paths } from '../paths'
import { FirstSteps } from './FirstSteps'
import './criticalDone.css'

const NoneAsked = () => {
  const { id, name } = useReadyReview(({ id, review }) => ({ id, name: reviewName(review.details) }))
  return (
    <Page title="No critical safeguards asked about" of={name} wide>
      <p>This review asks no critical question, so there is nothing to say of them here.</p>
      <p>
        <Link href={paths.overview(id)} className={buttonClass({ look: 'primary' })}>
          Home
        </Link>
      </p>
    </Page>
  )
}

const isOpen = ({ standing }: Safeguard): boolean => standing === 'unanswered'

interface WaysOnProps {
  /** The first critical question that is open; absent: none is. */
  readonly firstOpen: Question | undefined
  /** The questions beside the critical ones that are open, in order. */
  readonly rest: readonly Question[]
}

/** What can be done next. Whoever stops loses nothing. */
const WaysOn = ({ firstOpen, rest }: WaysOnProps) => {
  const id = useReadyReview((open) => open.id)
  const [next] = rest
  const onAll = () => goThrough({ order: 'critical-first', filter: null })
  return (
    <div className="row critical-done-ways no-print">
      {firstOpen !== undefined && (
        <Link
          href={paths.question(id, firstOpen.id)}
          className={buttonClass({ look: 'primary', large: true })}
          onClick={onAll}
        >
          Answer what is open
        </Link>
      )}
      <Link
        href={paths.results(id)}
        className={buttonClass({ look: firstOpen === undefined ? 'primary' : 'plain', large: true })}
      >
        See the result
      </Link>
      {next !== undefined && firstOpen === undefined && (
        <Link href={paths.question(id, next.id)} className={buttonClass({ large: true })} onClick={onAll}>
          {`Go on with the rest: ${rest.length} left, about ${sayDuration(minutesToAnswer(rest))}`}
        </Link>
      )}
      <Link href={paths.overview(id)} className={buttonClass({ look: 'quiet', large: true })}>
        Stop here
      </Link>
    </div>
  )
}

/** What the critical questions come to, what to do first, and the ways on from here. */
export const CriticalDone = () => {
  const { id, pack, review, isKept } = useReadyReview(({ id, pack, review, saveStatus }) => ({
    id,
    pack,
    review,
    isKept: saveStatus.kind === 'saved',
  }))
  const { gate } = useScorecard()
  const plan = usePlan()
  const all = safeguardsOf(questionsInOrder(pack, review, 'critical-first'), review)
  const critical = all.filter(({ question }) => question.critical)
  if (critical.length === 0) return <NoneAsked />
  const open = critical.filter(isOpen)
  const board = criticalBoard(pack, review)
  const verdict = criticalVerdict(gate, board)
  const isAllInPlace = board.every(({ standing }) => isInPlace(standing))
  return (
    <Page
      title={verdict.join(' ')}
      heading={verdict.map((part, index) => (
        <span key={index} className="critical-done-verdict">
          {`${index === 0 ? '' : ' '}${part}`}
        </span>
      ))}
      of={reviewName(review.details)}
      wide
      above={
        <p className={`critical-done-state ${open.length === 0 ? 'is-done' : ''}`}>
          <StandingMark standing={open.length === 0 ? 'checked' : 'unanswered'} />
          <strong>{criticalAnswered(critical.length - open.length, critical.length)}</strong>
        </p>
      }
    >
      <p className="critical-done-lead">
        {gate?.state === 'all-in-place' && (
          <span>
            Nothing that a child’s safety hangs on today was found missing. Tell the people who do this work: it is
            theirs.{' '}
          </span>
        )}
        {isKept && <span>All of it is kept on this device.</span>}
      </p>
      <Board safeguards={board} hrefOf={({ question }) => paths.question(id, question.id)} size="tiles" />
      {!isAllInPlace && (
        <BoardLegend shown={answerStandings.filter((standing) => board.some((one) => one.standing === standing))} />
      )}
      <FirstSteps safeguards={board} plan={review.isIndependent ? null : plan} />
      <WaysOn
        firstOpen={open[0]?.question}
        rest={all
          .filter((safeguard) => !safeguard.question.critical && isOpen(safeguard))
          .map(({ question }) => question)}
      />
    </Page>
  )
}
