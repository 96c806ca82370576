import type { Pack } from '../../core/content/pack'
import { inTime } from '../../core/report/words/evidenceWords'
import { bandRules, noBandRule, roundingRule } from '../../core/report/sections/method'
import { inWords } from '../../core/report/words/numberWords'

/** How the weights were set. */
export const Weights = ({ pack }: { readonly pack: Pack }) => (
  <>
    <p>{pack.weighting}</p>
    <p>
      Weights are not shown while you answer, so that they do not sway you. The page “Where it comes from” gives each
      with its reason.
    </p>
  </>
)

/** The whole of the scoring, in words. */
export const Scoring = ({ pack }: { readonly pack: Pack }) => (
  <>
    <p>
      Each question has {inWords(pack.levels.length)} described levels. You choose the one that fits what you could show
      today.
    </p>
    <table className="about-table">
      <caption>Levels</caption>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Points</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {pack.levels.map(({ value, name, meaning }) => (
          <tr key={value}>
            <th scope="row">{name}</th>
            <td data-head="Points">{value}</td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p>
      <strong>Don’t know</strong> counts as 0 points and makes a “find out” action. <strong>Not applicable</strong>,
      where it is allowed and you give a reason, leaves every sum. An unanswered question is neither: it is still open.
    </p>
    <dl className="about-terms">
      <div>
        <dt>The gate comes first</dt>
        <dd>
          Over the critical questions that apply to you. If one is below “In place”: gaps in critical safeguards.
          Otherwise, if one is unanswered or not known: can’t say yet. Otherwise: all critical safeguards in place. A
          high score elsewhere cannot hide a gap here.
        </dd>
      </div>
      <div>
        <dt>Score</dt>
        <dd>
          Weight times points, added up over the answered questions, as a share of what they could have come to. The
          score of the whole is never an average of the areas.
        </dd>
      </div>
      <div>
        <dt>If the rest were answered</dt>
        <dd>
          While questions are open, the lowest and the highest that the score could come to: once with every open
          question at 0 points, once at {pack.levels.at(-1)?.value}.
        </dd>
      </div>
      <div>
        <dt>How much is answered</dt>
        <dd>The weight of the answered questions, as a share of the weight of all that apply to you.</dd>
      </div>
      <div>
        <dt>Answers with proof</dt>
        <dd>
          Of your answers at “In place” or above, how many have evidence that says where it is kept and was checked{' '}
          {inTime}.
        </dd>
      </div>
    </dl>
    <table className="about-table">
      <caption>Overall, by score</caption>
      <thead>
        <tr>
          <th scope="col">Overall</th>
          <th scope="col">Score</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {bandRules(pack).map(({ band: { id, name, meaning }, score }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td data-head="Score">{score}</td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p>{noBandRule}</p>
    <p>{roundingRule(pack)} Beside every figure the results show its arithmetic.</p>
  </>
)
