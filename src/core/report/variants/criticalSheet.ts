import { applicableQuestions } from '../../review/review'
import type { Block } from '../blocks'
import { checklistFact, dataFacts, schoolFact } from '../sections/about'
import { blankQuestion } from '../sections/blankQuestion'
import { ruleBlocks, tickByRule } from '../sections/rule'
import { howMany } from '../words/words'
import { blankSheet, type Variant } from '../variant'

/** To print: the critical questions alone, for whoever has ten minutes. */
export const criticalSheet: Variant = {
  id: 'critical-questions',
  title: 'Critical questions',
  forWhom: 'For a short meeting, or a first look before the whole checklist',
  purpose: 'The critical questions alone with their levels to tick, on as few pages as they take; without any answer.',
  ...blankSheet,
  marking: 'Blank sheet without answers. Write no names in it.',
  blocks: ({ pack, review }, options) => {
    const asked = applicableQuestions(pack, review)
    const critical = asked.flatMap((question, index) => (question.critical ? [{ question, number: index + 1 }] : []))
    return [
      {
        kind: 'heading',
        level: 1,
        text: `Safeguarding self-review: ${critical.length === 0 ? 'critical questions' : howMany(critical.length, 'critical question')}`,
      },
      {
        kind: 'facts',
        facts: [schoolFact(review), checklistFact(pack, review), ...dataFacts(options, blankSheet.shows)],
      },
      {
        kind: 'paragraph',
        text:
          critical.length === 0
            ? 'No critical question is asked in this review.'
            : `${pack.rule === undefined ? 'Tick the one level whose every word fits what could be shown today.' : tickByRule} If a safeguard is not in place, act today.`,
      },
      ...(critical.length === 0 ? [] : ruleBlocks(pack)),
      ...critical.flatMap(({ question, number }): readonly Block[] =>
        blankQuestion(
          pack,
          question,
          { kind: 'heading', level: 2, setAs: 3, text: `${number}. ${question.text}` },
          'line',
        ),
      ),
    ]
  },
}
