import * as z from 'zod/mini'

/**
 * The pack: the whole checklist as one JSON document. This schema is its only definition; the TypeScript types
 * and `content/pack.schema.json` (for editors) are derived from it. What one field may not say about another
 * (references, coverage) is checked in `parsePack`.
 */

/** How many of each a pack may hold: several times what the longest checklist needs, and few enough that all of them are read, checked and told of in a moment. */
export const packLimits = {
  areas: 500,
  questions: 10_000,
  sources: 10_000,
  parts: 20,
  references: 20,
  documents: 1_000,
  terms: 1_000,
  contacts: 20,
  texts: 20,
  ruleSteps: 8,
  ruleWords: 20,
} as const

/** `kind` says what it should be where it is no text at all; `undefined`: it need not be said. */
const text = (description: string, maxLength = 600, kind?: string) =>
  z.string({ error: ({ code }) => (code === 'invalid_type' ? kind : undefined) }).check(
    z.minLength(1),
    z.maxLength(maxLength),
    z.refine((value) => !/\p{Surrogate}/u.test(value), 'holds half a character'),
    z.describe(description),
  )
/** Text, or `null`: `when` says where. */
const textOrNull = (description: string, when: string, maxLength?: number) =>
  z.nullable(text(description, maxLength, `should be text, or null where ${when}`))
const texts = (description: string) =>
  z.array(text('One of them.')).check(z.maxLength(packLimits.texts), z.describe(description))
const id = (description: string) =>
  z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, 'may hold only letters, digits and hyphens, 60 at most'),
      z.describe(`${description} Letters, digits and hyphens; stable and never reused.`),
    )
const date = (description: string) => z.iso.date().check(z.describe(description))

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

const effort = z
  .enum(['small', 'medium', 'large'])
  .check(z.describe('small: a person, a day; medium: some people, some weeks; large: a term or money.'))

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

const counts = z.strictObject(
  {
    of: z
      .union(
        [z.int().check(z.minimum(1), z.maximum(50)), z.literal('all')],
        'should be a whole number from 1 to 50, or "all"',
      )
      .check(z.describe('How many of the latest to look at: 1 to 50, or "all" of the last 12 months.')),
    what: text('What is counted, as it stands after the number, such as latest concerns.', 80),
  },
  'should be an object that says "of" and "what", or null where no level counts cases',
)

export const heldValues = ['read', 'quoted', 'not yet'] as const
/** How a document was held against the pack: one of - *read*, the document itself - *quoted*, only in sources that quote it - *not yet*. */
export type Held = (typeof heldValues)[number]

const rule = z.strictObject({
  steps: z
    .array(text('One step.', 400))
    .check(z.minLength(1), z.maxLength(packLimits.ruleSteps), z.describe('How to choose a level, step by step.')),
  words: z
    .array(
      z.strictObject({
        word: text('The word, or several with commas that mean the same.', 80),
        means: text('What it means in every level of the pack.', 300),
      }),
    )
    .check(z.maxLength(packLimits.ruleWords), z.describe('Words that mean the same in every level.')),
})

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
        }),
      ],
      'should be "all", or the phases and settings that it applies to, such as { "phases": ["primary"] }',
    )
    .check(
      z.describe('The phases and settings that it applies to. One that the school has not given counts as a match.'),
    ),
  inOneCase: z.optional(
    z
      .boolean()
      .check(
        z.describe(
          "True where the file of one child's case can show it: it is then a step of the trace-a-case sheet. Not given: false, save for questions of the built-in checklist.",
        ),
      ),
  ),
  counts: z.optional(
    z.nullable(counts).check(z.describe('What to look at where a level counts cases; null where none does.')),
  ),
  basis: z.optional(basis.check(z.describe('What makes level 2 a duty.'))),
  ours: z.optional(
    textOrNull("Which intervals and numbers of the question are the pack's own.", 'none of its numbers is', 300),
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
    z.describe('How many working days after the review date an action of each priority is due.'),
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
