import { standingOfRehearsal } from '../../rehearsal/standing'
import { rehearsalOutcomes } from '../../review/eventValues'
import type { Block } from '../blocks'
import { aboutFacts } from '../sections/about'
import { latestRehearsal } from '../sections/rehearsals'
import { omitsNothing, type Variant } from '../variant'
import { rehearsalOutcomeWords } from '../words/rehearsalWords'

const shows = { notes: false, owners: false, places: false, comments: false } as const

/** What was drawn for the rehearsal that was begun last, to be asked and noted on paper. */
export const rehearsalSheet: Variant = {
  id: 'rehearsal-sheet',
  title: 'Inspector’s sheet',
  fileName: 'rehearsal-sheet',
  forWhom: 'For whoever plays the inspector',
  purpose: 'What was drawn for the rehearsal that was begun last, with room to write: for doing it without a device.',
  data: 'none',
  omits: omitsNothing,
  shows,
  marking: 'Roles only: no names, nothing about a child.',
  blocks: (input, options): readonly Block[] => {
    const rehearsal = latestRehearsal(input)
    const about = aboutFacts(input, options, shows)
    if (rehearsal === null)
      return [
        { kind: 'heading', level: 1, text: 'Inspector’s sheet' },
        about,
        { kind: 'paragraph', text: 'Nothing is drawn yet. Begin a rehearsal in the review, then print this sheet.' },
      ]
    const { rehearsed } = standingOfRehearsal(input.pack, input.review, rehearsal)
    return [
      { kind: 'heading', level: 1, text: 'Inspector’s sheet' },
      about,
      {
        kind: 'paragraph',
        text: `Ask for one thing after another, as somebody would who comes unannounced.${rehearsal.minutes === null ? '' : ` Wait ${rehearsal.minutes} ${rehearsal.minutes === 1 ? 'minute' : 'minutes'} for each.`}${rehearsal.leadAway ? ' The safeguarding lead is away today: others have to answer.' : ''} Write roles, not names, and nothing about a child. Type it into the review afterwards.`,
      },
      { kind: 'fields', rows: [['Date', 'Who asks (role)']] },
      ...rehearsed.flatMap(({ question }, index): readonly Block[] =>
        question === null
          ? []
          : [
              { kind: 'heading', level: 2, text: `${index + 1}. ${question.text}`, setAs: 3 },
              { kind: 'list', ordered: false, dense: true, items: question.evidencePrompts.slice(0, 3) },
              {
                kind: 'list',
                ordered: false,
                dense: true,
                boxes: true,
                items: rehearsalOutcomes.map((outcome) => rehearsalOutcomeWords[outcome]),
              },
              { kind: 'fields', rows: [['Who went', 'Where it was']] },
              { kind: 'lines', label: 'What was looked at', count: 1 },
            ],
      ),
    ]
  },
}
