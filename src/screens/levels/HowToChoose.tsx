import { memo } from 'react'
import type { Pack, Question } from '../../core/content/pack'
import { ruleTitle } from '../../core/report/words/choosingWords'
import { Expander } from '../../ui/Expander'
import { RuleInFull } from './RuleInFull'

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
      <RuleInFull pack={pack} rule={rule} question={question} />
    </Expander>
  )
})
