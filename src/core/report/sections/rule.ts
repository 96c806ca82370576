import type { Pack } from '../../content/pack'
import type { Block } from '../blocks'
import { levelNumbers, ruleTitle } from '../words/choosingWords'

/** How to fill in a sheet that has the rule on it. */
export const tickByRule = `Tick one level for each question, by the rule under “${ruleTitle}” and by what could be shown today.`

/** How to choose a level, once for all questions of a sheet: the steps, then the words that mean the same in every level. Nothing where the checklist does not say. */
export const ruleBlocks = (pack: Pack): readonly Block[] =>
  pack.rule === undefined
    ? []
    : [
        { kind: 'heading', level: 2, text: ruleTitle },
        { kind: 'paragraph', text: levelNumbers(pack) },
        { kind: 'list', ordered: true, items: pack.rule.steps },
        { kind: 'facts', facts: pack.rule.words.map(({ word, means }) => ({ term: word, value: means })) },
      ]
