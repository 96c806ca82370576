import { memo } from 'react'
import type { Pack, Question, RuleWord } from '../../core/content/pack'
import { ruleWordsFor } from '../../core/content/ruleWords'
import { levelNumbers, ruleTitle } from '../../core/report/words/choosingWords'
import { Expander } from '../../ui/Expander'
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

/**
 * How to choose a level, one tap away. Nothing where the checklist does not say. `question`: the words that stand in its
 * levels come first; `null` where several questions are shown.
 */
export const HowToChoose = memo(function HowToChoose({
  pack,
  question,
}: {
  readonly pack: Pack
  readonly question: Question | null
}) {
  const { rule } = pack
  if (rule === undefined) return null
  return (
    <Expander title={ruleTitle}>
      <p>{levelNumbers(pack)}</p>
      <ol className="levels-steps">
        {rule.steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
      <Words words={question === null ? rule.words : ruleWordsFor(rule, question)} />
    </Expander>
  )
})
