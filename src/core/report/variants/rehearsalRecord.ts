import { standingOfRehearsal } from '../../rehearsal/standing'
import type { Block } from '../blocks'
import { aboutFacts } from '../sections/about'
import {
  findingsTable,
  latestRehearsal,
  lookAgainBlocks,
  rehearsalFacts,
  rehearsalsTable,
} from '../sections/rehearsals'
import { omitsNothing, type Variant } from '../variant'
import { rehearsalVerdict } from '../words/rehearsalWords'

const shows = { notes: false, owners: false, places: false, comments: false } as const

/** What the rehearsal that was begun last came to. */
export const rehearsalRecord: Variant = {
  id: 'rehearsal-record',
  title: 'Record of a rehearsal',
  fileName: 'rehearsal-record',
  forWhom: 'For the head and the lead; governors may ask for it',
  purpose:
    'What was asked for in the rehearsal that was begun last, what came and how fast, and what to look at again.',
  data: 'none',
  omits: omitsNothing,
  shows,
  marking: 'Confidential: it says where records are kept.',
  blocks: (input, options): readonly Block[] => {
    const rehearsal = latestRehearsal(input)
    const about = aboutFacts(input, options, shows)
    const heading = { kind: 'heading', level: 1, text: 'Record of a rehearsed visit' } as const
    if (rehearsal === null) return [heading, about, { kind: 'paragraph', text: 'No visit has been rehearsed yet.' }]
    const standing = standingOfRehearsal(input.pack, input.review, rehearsal)
    return [
      heading,
      {
        kind: 'statement',
        tone: standing.counts['not-found'] + standing.counts['shows-less'] > 0 ? 'unknown' : 'good',
        title: rehearsalVerdict(standing),
        text: 'A rehearsal changes no answer. It says what could be shown on one day, to whoever asked.',
        isVerdict: true,
      },
      about,
      { kind: 'facts', facts: [...rehearsalFacts(rehearsal)] },
      { kind: 'heading', level: 2, text: 'What came' },
      findingsTable(input, rehearsal),
      ...lookAgainBlocks(input, rehearsal),
      ...rehearsalsTable(input),
    ]
  },
}
