import { Link } from 'wouter'
import type { Pack } from '../../core/content/pack'
import {
  countsInShort,
  overallSentences,
  overallTitle,
  proofSentence,
  proofTitle,
} from '../../core/report/words/overallWords'
import { capWords, notApplicableSentence } from '../../core/report/words/resultWords'
import type { Scorecard } from '../../core/scoring/scoreReview'
import { useReadyReview } from '../../state/openStore'
import { seek } from '../../state/sought'
import { StandingMark } from '../board/StandingMark'
import { paths } from '../paths'
import { soughtBy } from '../questions/filterFor'
import { CountsBar } from '../board/CountsBar'
import { HowLink } from './HowLink'
import { countsByStanding } from '../board/countsByStanding'
import type { HrefOf } from './QuestionLinks'
import './allQuestions.css'

interface Props {
  readonly pack: Pack
  readonly scorecard: Scorecard
}

/** How many answers of each kind there are: a bar, and what each part of it stands for. */
const AllCounts = ({ pack, scorecard }: Props) => {
  const counts = countsByStanding(pack, scorecard.counts)
  const apart = notApplicableSentence(scorecard)
  return (
    <div className="stack tight">
      <h3>
        {countsInShort(scorecard.counts)} <HowLink part="inPlace" figure="questions in place" />
      </h3>
      <CountsBar counts={counts} />
      <ul className="all-counts">
        {counts.map(({ standing, count, words }) => (
          <li key={standing}>
            <StandingMark standing={standing} />
            <span>
              <b>{count}</b> {words.toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
      {apart !== '' && (
        <p className="muted">
          <span>{apart}</span> {!scorecard.isGateOnly && <HowLink part="notApplicable" figure="what does not apply" />}
        </p>
      )}
    </div>
  )
}

/** The word for the whole, and how sure it is. */
const Overall = ({ pack, scorecard, hrefOf }: Props & { readonly hrefOf: HrefOf }) => {
  const isWhole = scorecard.counts.unanswered === 0
  return (
    <div className="stack tight">
      <h3>
        {overallTitle(pack, scorecard)}{' '}
        {!scorecard.isGateOnly && <HowLink part="overall" figure="the word for the whole" />}
      </h3>
      <p>
        {overallSentences(pack, scorecard).map(({ about, text }) => (
          <span key={text}>
            {`${text} `}
            {about === 'coverage' && <HowLink part="coverage" figure="how much is answered" />}
            {about === 'score' && <HowLink part={isWhole ? 'score' : 'interval'} figure="the score" />}{' '}
          </span>
        ))}
      </p>
      {scorecard.caps.length > 0 && (
        <div>
          <p>What holds it down:</p>
          <ul className="results-links">
            {scorecard.caps.map((cap) => (
              <li key={cap.question.id}>
                <Link href={hrefOf(cap.question)}>{cap.question.text}</Link>
                <span className="after">{capWords(pack, cap)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** How many of the answers in place somebody can prove, and the way to the others. */
const Proof = ({ scorecard: { backedClaims } }: Pick<Props, 'scorecard'>) => {
  const id = useReadyReview((open) => open.id)
  const without = backedClaims.claims - backedClaims.backed
  return (
    <div className="stack tight">
      <h3>
        {proofTitle(backedClaims)} <HowLink part="backedClaims" figure="answers with proof" />
      </h3>
      <p>{proofSentence}</p>
      {without > 0 && (
        <p className="no-print">
          <Link href={paths.questions(id)} onClick={() => seek(id, soughtBy('no-evidence'))}>
            {without === 1 ? 'See the one without' : `See the ${without} without`}
          </Link>
        </p>
      )}
    </div>
  )
}

/** All that is asked, together: what is in place, the word for the whole, and what is proved. */
export const AllQuestions = ({ pack, scorecard, hrefOf }: Props & { readonly hrefOf: HrefOf }) => (
  <section className="results-part stack">
    <h2>{scorecard.counts.questions === 1 ? 'The one question' : `All ${scorecard.counts.questions} questions`}</h2>
    <div className="all-questions">
      <AllCounts pack={pack} scorecard={scorecard} />
      <div className="stack">
        <Overall pack={pack} scorecard={scorecard} hrefOf={hrefOf} />
        <Proof scorecard={scorecard} />
      </div>
    </div>
  </section>
)
