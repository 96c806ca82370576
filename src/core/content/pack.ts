import * as z from 'zod/mini'
import { date, effort, id, packLimits, packText as text, textOrNull, texts } from './packFields'
import { counts, rule } from './packRule'
import { roles, sitting } from './packSittings'
import { sheetIds } from './sheets'

/**
 * The pack: the whole checklist as one JSON document. This schema is its only definition; the TypeScript types
 * and `content/pack.schema.json` (for editors) are derived from it. What one field may not say about another
 * (references, coverage) is checked in `parsePack`.
 */

export const levelValues = [0, 1, 2, 3] as const
/** 0 not in place, 1 partly in place, 2 in place, 3 in place and checked. */
export type Level = (typeof levelValues)[number]

export const phases = ['nursery', 'primary', 'secondary', 'all-through', 'special', 'post-16'] as const
export type Phase = (typeof phases)[number]

export const settings = ['maintained', 'academy', 'independent', 'non-maintained-special'] as const
export type Setting = (typeof settings)[number]

export const priorities = ['now', 'next', 'then', 'later'] as const
/** How soon an action is due: one of - *now* - *next* - *then* - *later*; `dueInWorkingDays` gives each its time. */
export type Priority = (typeof priorities)[number]

export const bandIds = ['act-now', 'mend', 'sound', 'keep-checking'] as const
export type BandId = (typeof bandIds)[number]

const sourcePart = z.strictObject({
  id: id('The part, such as F2b.'),
  summary: text('The part in our own words.'),
  scored: z.optional(
    z
      .boolean()
      .check(z.describe('Only where it differs from the source: false is context that no question has to answer.')),
  ),
})

const source = z.strictObject({
  id: id('The source, such as F2.'),
  kind: z.enum(['narrative', 'finding', 'recommendation', 'good practice', 'advice']),
  addressee: text('Whom the source speaks to.', 80),
  scored: z.boolean().check(z.describe('True where a question has to answer it; false for context.')),
  summary: text('The source in our own words.'),
  parts: z.optional(z.array(sourcePart).check(z.minLength(2), z.maxLength(packLimits.parts))),
  then: textOrNull('The term of its day in it that has since changed.', 'none has'),
  today: textOrNull("Today's term or rule.", 'none has changed'),
})

const added = z.strictObject({
  label: z.literal("added: today's duty"),
  document: id('Which of the documents asks for it.'),
})

const action = z.strictObject({
  from: z.literal([0, 1, 2]).check(z.describe('The level that the action lifts the school from, by one.')),
  text: text('What somebody can do next week.', 240),
  owner: text('Whose it is: a role, never a name.', 80),
  effort,
  success: text('How one will know that it worked.', 200),
})

export const basisKinds = ['law', 'statutory guidance', 'the 2008 review', 'the article', 'our judgement'] as const
/** What makes level 2 of a question a duty, from law down to the pack's own judgement. */
export type BasisKind = (typeof basisKinds)[number]

const basis = z.strictObject({
  kind: z.enum(basisKinds).check(z.describe('What makes level 2 a duty.')),
  document: z.nullable(id('Which of the documents says so; null where none of them does.')),
  where: textOrNull('The part of it, in words, such as Part one.', 'no part is named', 120),
  note: textOrNull('What of the level goes beyond it.', 'there is none', 300),
})

export const heldValues = ['read', 'quoted', 'not yet'] as const
/** How a document was held against the pack: one of - *read*, the document itself - *quoted*, only in sources that quote it - *not yet*. */
export type Held = (typeof heldValues)[number]

const question = z.strictObject({
  id: id('The question.'),
  revision: z.int().check(z.positive(), z.describe('Raised when the meaning changes.')),
  area: id('The area that it belongs to.'),
  text: text('One duty, as a question in plain English.', 160),
  short: z.optional(text('Its name in two to four words, for boards and tables; no two questions may share it.', 40)),
  weight: z.literal([1, 3, 5]).check(z.describe('5 life-critical, 3 important, 1 good practice.')),
  critical: z.boolean().check(z.describe('True where the gate rests on it: exactly the questions of weight 5.')),
  weightReason: text('Why this weight, so that a governor can challenge it.'),
  sources: z
    .array(
      z.union(
        [id('A source or one of its parts.'), added],
        'should be the id of a source or of one of its parts, or the label of an added duty with its document',
      ),
    )
    .check(
      z.minLength(1),
      z.maxLength(packLimits.references),
      z.describe('Ids of sources or of their parts, or the label of an added duty with its document.'),
    ),
  analogue: z
    .boolean()
    .check(z.describe("True where a source speaks to others than schools, and this is the school's counterpart.")),
  why: text('Why it matters.'),
  levels: z.tuple(
    [
      text('Not in place.', 360),
      text('Partly in place.', 360),
      text('In place.', 360),
      text('In place and checked.', 360),
    ],
    'needs four descriptions: of the levels 0, 1, 2 and 3',
  ),
  today: textOrNull(
    'Critical questions: what to do today where the answer is level 0 or 1. Otherwise null.',
    'it is not critical',
    300,
  ),
  evidencePrompts: texts('What a reviewer would ask to see.'),
  governorQuestion: text('What a governor could ask.', 200),
  actions: z.tuple([action, action, action], 'needs three actions: from 0, 1 and 2'),
  notApplicable: z.nullable(
    z.strictObject(
      { when: text('When the question may be answered "not applicable".') },
      'should be an object that says "when", or null where the question always applies',
    ),
  ),
  appliesTo: z
    .union(
      [
        z.literal('all'),
        z.strictObject({
          phases: z.optional(z.array(z.enum(phases)).check(z.maxLength(phases.length))),
          settings: z.optional(z.array(z.enum(settings)).check(z.maxLength(settings.length))),
          boarding: z.optional(z.literal(true).check(z.describe('Only schools that have boarders.'))),
        }),
      ],
      'should be "all", or the phases and settings that it applies to, such as { "phases": ["primary"] }',
    )
    .check(
      z.describe(
        'The phases and settings that it applies to, and whether to boarding schools alone. What the school has not given counts as a match.',
      ),
    ),
  inOneCase: z.optional(
    z
      .boolean()
      .check(
        z.describe(
          "True where the file of one child's case can show it: it is then a step of the sheet “Follow a case”. Not given: false, save for questions of the built-in checklist.",
        ),
      ),
  ),
  counts: z.optional(
    z.nullable(counts).check(z.describe('What to look at where a level counts cases; null where none does.')),
  ),
  sheets: z.optional(
    z.array(z.enum(sheetIds)).check(
      z.maxLength(packLimits.sheets),
      z.refine((sheets) => new Set(sheets).size === sheets.length, 'names a sheet more than once'),
      z.describe('Model sheets that help a school which has none of its own yet; the app offers them to print.'),
    ),
  ),
  basis: z.optional(basis.check(z.describe('What makes level 2 a duty.'))),
  ours: z.optional(
    textOrNull("Which intervals and numbers of the question are the pack's own.", 'none of its numbers is', 300),
  ),
})

const scope = z.strictObject({
  id: id('The scope.'),
  name: text('Its name, such as Whole school.', 60),
  about: text('What it asks, in a sentence or two.'),
  leavesOut: texts('What it leaves out of the pack: said before one starts, and printed beside every result.'),
  questions: z
    .union(
      [
        z.literal(['all', 'critical']),
        z.array(id('A question.')).check(z.minLength(1), z.maxLength(packLimits.questions)),
      ],
      'should be "all", "critical", or a list of the ids of questions',
    )
    .check(z.describe('Which questions it asks: all, the critical ones, or those of a list.')),
  gateOnly: z.optional(
    z.literal(true).check(z.describe('True where it asks too little for a score: it shows the gate and counts alone.')),
  ),
  usual: z.optional(
    z.literal(true).check(z.describe('True for the one that a new review has unless another is chosen.')),
  ),
})

/** Up to about five school years: beyond that a date is a slip of the keyboard. */
const workingDays = z.int().check(z.nonnegative(), z.maximum(1000))
const dueInWorkingDays = z.strictObject({ now: workingDays, next: workingDays, then: workingDays, later: workingDays })

export const packSchema = z.strictObject({
  $schema: z.optional(text('Where this description of packs lies, for the editor. The app does not need it.')),
  id: id('The pack. An edited pack takes a new id.'),
  version: z
    .string()
    .check(
      z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'should be three numbers with dots, such as 1.0.0'),
      z.describe('Such as 1.0.0.'),
    ),
  title: text('Its name.', 120),
  summary: text('What it is.'),
  isNot: texts('What it is not.'),
  notCovered: texts('What it leaves out; printed beside every result.').check(z.minLength(1)),
  checked: z.strictObject({
    on: date("When it was last checked against today's guidance."),
    dueAgainOn: date('When that is due again: from that day the app says so.'),
    note: z.optional(text('What was and what was not held against the documents, in plain words.', 1200)),
  }),
  weighting: text('How the weights were set.', 1200),
  levels: z
    .array(
      z.strictObject({
        value: z.literal(levelValues),
        name: text('The level in words.', 40),
        meaning: text('What it means for any question.'),
      }),
    )
    .check(z.length(4, 'needs four levels: 0, 1, 2 and 3')),
  rule: z.optional(rule.check(z.describe('How to choose a level, for all questions alike.'))),
  bands: z
    .array(
      z.strictObject({
        id: z.enum(bandIds),
        name: text('The band in words.', 40),
        from: z
          .tuple([z.int(), z.int()], 'should be a fraction of two whole numbers, such as [2, 3]')
          .check(z.describe('The lowest score of the band, as a fraction: [2, 3] is two thirds.')),
        meaning: text('What it means.'),
      }),
    )
    .check(z.length(4, `needs four bands: ${bandIds.join(', ')}`)),
  dueInWorkingDays: dueInWorkingDays.check(
    z.describe(
      'How many working days after its answer was given, or after the review date where that is later, a step of each priority is due.',
    ),
  ),
  findOut: z.strictObject({
    text: text('The action where the answer is "don\'t know".', 240),
    owner: text('A role.', 80),
    effort,
    success: text('How one will know.', 200),
  }),
  urgent: z.strictObject({
    message: text('Shown where a critical question is answered at level 0 or 1.'),
    contacts: z
      .array(
        z.strictObject({ name: text('Whom to call.', 120), number: text('Their number.', 80), when: text('When.') }),
      )
      .check(z.minLength(1), z.maxLength(packLimits.contacts)),
  }),
  glossary: z
    .array(
      z.strictObject({
        then: textOrNull('The term of the source.', 'there was none'),
        now: text("Today's term."),
        note: textOrNull('More.', 'there is none'),
      }),
    )
    .check(z.maxLength(packLimits.terms)),
  documents: z
    .array(
      z.strictObject({
        id: id('The document.'),
        title: text('Its title.'),
        publisher: text('Who published it.', 160),
        date: textOrNull('When, in words.', 'it has none', 60),
        note: textOrNull('More.', 'there is none'),
        address: z.optional(
          z
            .string()
            .check(
              z.maxLength(300),
              z.regex(/^https:\/\/[a-z0-9.-]+(?:\/[!-~]*)?$/, 'should be an address that starts with https://'),
              z.describe('Its official page, which people open; the app does not.'),
            ),
        ),
        held: z.optional(
          z
            .enum(heldValues)
            .check(
              z.describe(
                'read: the document itself was; quoted: only sources that quote it were; not yet: neither. Not given: the pack does not say.',
              ),
            ),
        ),
        heldNote: z.optional(textOrNull('Which passage of which edition, or where it was quoted.', 'there is none')),
      }),
    )
    .check(z.maxLength(packLimits.documents)),
  areas: z
    .array(z.strictObject({ id: id('The area.'), title: text('Its title.', 80), about: text('One sentence.') }))
    .check(z.minLength(1), z.maxLength(packLimits.areas)),
  sources: z.array(source).check(z.maxLength(packLimits.sources)),
  scopes: z.optional(
    z
      .array(scope)
      .check(
        z.minLength(1),
        z.maxLength(packLimits.scopes),
        z.describe('How much of the pack a review may ask, the least first. Not given: all of it.'),
      ),
  ),
  roles: z.optional(
    roles.check(
      z.describe(
        'What the pack calls those whose work one person may do in a small school, exactly as in the owner of its actions.',
      ),
    ),
  ),
  sittings: z.optional(
    z
      .array(sitting)
      .check(
        z.minLength(1),
        z.maxLength(packLimits.sittings),
        z.describe(
          'Which of the third actions, the checks, belong into one sitting of one person. Not given, or in none: each stands alone.',
        ),
      ),
  ),
  questions: z.array(question).check(z.minLength(1), z.maxLength(packLimits.questions)),
})

export type Pack = z.infer<typeof packSchema>
export type Area = Pack['areas'][number]
/** A finding, recommendation, good-practice point, piece of advice or narrative that questions come from. */
export type Source = Pack['sources'][number]
export type Question = Pack['questions'][number]
export type PackAction = Question['actions'][number]
export type Effort = PackAction['effort']
/** What makes level 2 of a question a duty, and which part of which document says so. */
export type Basis = NonNullable<Question['basis']>
/** What to look at where a level counts cases: so many of the latest, or all. */
export type Counted = NonNullable<Question['counts']>
/** How to choose a level, and the words that mean the same in every one of them. */
export type Rule = NonNullable<Pack['rule']>
export type RuleWord = Rule['words'][number]
/** The numbers behind the rule's words for how many. */
export type Counting = NonNullable<Rule['counting']>
/** How much of the pack a review asks. */
export type Scope = NonNullable<Pack['scopes']>[number]
/** Checks that one person carries out at one time. */
export type Sitting = NonNullable<Pack['sittings']>[number]
/** What a pack calls head, lead and the governor who checks. */
export type Roles = NonNullable<Pack['roles']>
export type PackDocument = Pack['documents'][number]
export type Band = Pack['bands'][number]
/** A source id, a part id, or a duty added since 2008. */
export type SourceReference = Question['sources'][number]

/** Which pack a review is made with: `hash` is the SHA-256, in hex, of the pack's canonical JSON. */
export interface PackReference {
  readonly id: string
  readonly version: string
  readonly hash: string
}
