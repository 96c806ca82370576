import type { Pack, Question, Rule, RuleWord } from '../../core/content/pack'
import { ruleWordsFor } from '../../core/content/ruleWords'
import { levelNumbers } from '../../core/report/words/choosingWords'
import './levels.css'

const Words = ({ words }: { readonly words: readonly RuleWord[] }) =>
  words.length === 0 ? null : (
    <>
      <p>In every level, these words mean the same:</p>
      <dl className="levels-words">
        {words.map(({ word, means }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </>
  )

interface Props {
  readonly pack: Pack
  readonly rule: Rule
  /** The words that stand in its levels come first; `null` where several questions are shown. */
  readonly question: Question | null
}

/** How to choose a level, step by step, and what its words mean. */
export const RuleInFull = ({ pack, rule, question }: Props) => (
  <>
    <p>{levelNumbers(pack)}</p>
    <ol className="levels-steps">
      {rule.steps.map((step, index) => (
        <li key={index}>{step}</li>
      ))}
    </ol>
    <Words words={question === null ? rule.words : ruleWordsFor(rule, question)} />
  </>
)
