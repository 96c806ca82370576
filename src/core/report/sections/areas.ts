import type { Pack } from '../../content/pack'
import type { Scorecard } from '../../scoring/scoreReview'
import { areaBars } from './areaBars'
import { areaTable } from './areaTable'
import type { Block } from '../blocks'
import { countFacts } from '../words/words'

/** The areas as bars and in numbers, and how many questions have each answer. */
export const areaBlocks = (pack: Pack, scorecard: Scorecard): readonly Block[] => [
  { kind: 'heading', level: 2, text: 'Areas' },
  ...(scorecard.isGateOnly ? [] : [areaBars(pack, scorecard)]),
  areaTable(pack, scorecard),
  {
    kind: 'facts',
    facts: countFacts(pack, scorecard.counts).map(({ term, value }) => ({ term, value: String(value) })),
  },
]
