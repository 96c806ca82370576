import type { Pack, Question, Scope } from '../../content/pack'
import { packReference } from '../../content/packReference'
import { shownTenths } from '../../math/percent'
import { compareRatios, type Ratio } from '../../math/ratio'
import type { Figures } from '../../scoring/scoreReview'
import type { Block, BlockOf } from '../blocks'
import {
  changeGroups,
  type AnswerChange,
  type AreaComparison,
  type ChangeGroup,
  type Comparison,
  type EvidenceLoss,
  type NotCompared,
  type QuestionStanding,
} from '../findings/changes'
import { outOfTime } from './evidenceWords'
import { answerWords } from './answerWords'
import {
  backedInShort,
  bandThresholds,
  coverageWords,
  gateTitle,
  howMany,
  inPlaceSentence,
  listed,
  scoreOrInterval,
} from './words'

/** What the two sides of a comparison are called. */
export interface SideNames {
  readonly before: string
  readonly after: string
}

const plainNames: SideNames = { before: 'Before', after: 'Now' }

export const changeGroupTitles: Readonly<Record<ChangeGroup, string>> = {
  regressions: 'Lower than before',
  'expired-evidence': 'Answers that have lost their proof',
  'new-gaps': 'New gaps, and what nobody knows',
  'no-longer-answered': 'No longer answered',
  other: 'Whether it applies has changed',
  better: 'Better than before',
  'newly-answered': 'Newly answered',
}

const standingWords = (pack: Pack, standing: QuestionStanding): string => {
  if (standing === 'not-asked') return 'Not asked'
  return answerWords(pack, standing === 'unanswered' ? null : standing)
}

/** A text that goes on a sentence, instead of beginning one. */
export const lowered = (text: string): string => `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`

/** How an answer stood, after "was" or "now". */
const afterWas = (pack: Pack, standing: QuestionStanding): string =>
  typeof standing !== 'string' && standing.kind === 'dont-know' ? 'not known' : lowered(standingWords(pack, standing))

/** `was in place, now partly in place`. `packBefore` is the pack of the earlier side where it is another. */
export const answerChangeWords = (
  pack: Pack,
  { before, after }: Pick<AnswerChange, 'before' | 'after'>,
  packBefore: Pack = pack,
): string => `was ${afterWas(packBefore, before)}, now ${afterWas(pack, after)}`

const notComparedReasons: Readonly<Record<NotCompared['why'], string>> = {
  'asked-differently': 'asked differently',
  'only-before': 'asked only in the earlier one',
  'only-after': 'asked only in the later one',
}

export const notComparedTitle = 'Not comparable: asked differently or only in one of the two'

/** `asked only in the later one`. */
export const notComparedWords = ({ why }: NotCompared): string => notComparedReasons[why]

/** Why the figures of both sides do not rest on the same questions; `null` where they do. */
export const groundsSentence = ({
  packBefore,
  pack,
  scopeBefore,
  scopeAfter,
  notCompared,
}: Comparison): string | null => {
  if (notCompared.length === 0) return null
  if (packReference(packBefore).hash === packReference(pack).hash) {
    const named = (scope: Scope | null) => (scope === null ? 'all of the checklist' : `“${scope.name}”`)
    return `The earlier side asks ${named(scopeBefore)}, the later ${named(scopeAfter)}, so the figures do not rest on all the same questions. Question by question, only what both ask is compared.`
  }
  const named = (of: Pack) => `“${of.title}” ${of.version}`
  return `Each side is scored by its own checklist, ${named(packBefore)} and ${named(pack)}, so the figures do not rest on all the same questions. Question by question, only what both ask in the same way is compared.`
}

const lossReasons: Readonly<Record<EvidenceLoss['lost'][number]['why'], string>> = {
  'too-old': `was last checked ${outOfTime}`,
  'not-checked': 'no longer says when it was checked',
  'no-place': 'no longer says where it is kept',
  gone: 'is no longer listed for it',
}

/** `“Referral log” was last checked more than 12 months before the review date`. */
export const evidenceLossWords = ({ lost }: EvidenceLoss): string =>
  listed(lost.map(({ what, why }) => `“${what}” ${lossReasons[why]}`))

/** A question that changed, and how. */
export interface ChangeLine {
  readonly question: Question
  readonly words: string
}

/** What stands under one heading of a comparison, a line for each question. */
export const changeLines = (
  { pack, packBefore, changes, evidenceLosses }: Pick<Comparison, 'pack' | 'packBefore' | 'changes' | 'evidenceLosses'>,
  group: ChangeGroup,
): readonly ChangeLine[] =>
  group === 'expired-evidence'
    ? evidenceLosses.map((loss) => ({ question: loss.question, words: evidenceLossWords(loss) }))
    : changes
        .filter((change) => change.group === group)
        .map((change) => ({ question: change.question, words: answerChangeWords(pack, change, packBefore) }))

/** What a comparison comes to in a sentence, what got worse first: `2 answers are lower than before, 1 has lost its evidence and 3 are better.` */
export const changeSummary = ({ changes, evidenceLosses }: Pick<Comparison, 'changes' | 'evidenceLosses'>): string => {
  const count = (group: AnswerChange['group']) => changes.filter((change) => change.group === group).length
  const said: readonly (readonly [n: number, one: string, more: string])[] = [
    [count('regressions'), 'is lower than before', 'are lower than before'],
    [evidenceLosses.length, 'has lost its evidence', 'have lost their evidence'],
    [count('new-gaps'), 'is a new gap or not known', 'are new gaps or not known'],
    [count('no-longer-answered'), 'is no longer answered', 'are no longer answered'],
    [count('other'), 'no longer applies, or applies anew', 'no longer apply, or apply anew'],
    [count('better'), 'is better', 'are better'],
    [count('newly-answered'), 'is newly answered', 'are newly answered'],
  ]
  const told = said
    .filter(([n]) => n > 0)
    .map(([n, one, more], index) => `${index === 0 ? howMany(n, 'answer') : n} ${n === 1 ? one : more}`)
  return told.length === 0 ? 'No answer has changed.' : `${listed(told)}.`
}

const isComplete = ({ counts }: Figures): boolean => counts.unanswered === 0

/** The scores on both sides; `null` where questions were open in one of them, or nothing was scored, so that they cannot be set against each other. */
export const comparableScores = ({
  before,
  after,
}: Pick<AreaComparison, 'before' | 'after'>): { readonly before: Ratio; readonly after: Ratio } | null =>
  before.score !== null && after.score !== null && isComplete(before) && isComplete(after)
    ? { before: before.score, after: after.score }
    : null

/** `up 17 points`, `no change`; `null` where the scores cannot be compared. The points are those between the two figures as they are shown. `packBefore` is the pack of the earlier side where it is another. */
export const scoreChangeWords = (
  pack: Pack,
  area: Pick<AreaComparison, 'before' | 'after'>,
  packBefore: Pack = pack,
): string | null => {
  const scores = comparableScores(area)
  if (scores === null) return null
  const order = compareRatios(scores.after, scores.before)
  if (order === 0) return 'no change'
  const tenths =
    shownTenths(scores.after, bandThresholds(pack)) - shownTenths(scores.before, bandThresholds(packBefore))
  const points = Math.round(Math.abs(tenths) / 10)
  return `${order > 0 ? 'up' : 'down'} ${points === 0 ? 'less than 1 point' : howMany(points, 'point')}`
}

/** `50%, now 67%`; what is the same on both sides is said once. `packBefore` is the pack of the earlier side where it is another. */
export const scoreSidesWords = (pack: Pack, { before, after }: AreaComparison, packBefore: Pack = pack): string => {
  const [from, to] = [scoreOrInterval(packBefore, before), scoreOrInterval(pack, after)]
  return from === to ? `${to}, as before` : `${from}, now ${to}`
}

/** `50%, now 67%: up 17 points`. */
export const areaChangeWords = (pack: Pack, comparison: AreaComparison, packBefore: Pack = pack): string => {
  const change = scoreChangeWords(pack, comparison, packBefore)
  return [
    scoreSidesWords(pack, comparison, packBefore),
    ...(change === null || change === 'no change' ? [] : [change]),
  ].join(': ')
}

/** Whether neither side has a score, since the scope of both shows the gate and counts alone. */
export const isUnscored = ({ before, after }: Pick<Comparison, 'before' | 'after'>): boolean =>
  before.isGateOnly && after.isGateOnly

/** Gate, counts, score, evidence and coverage on both sides. */
export const figuresTable = (comparison: Comparison, names: SideNames = plainNames): BlockOf<'table'> => {
  const { pack, packBefore, before, after } = comparison
  const row = (title: string, of: (side: typeof before, sidesPack: Pack) => string) => [
    title,
    of(before, packBefore),
    of(after, pack),
  ]
  return {
    kind: 'table',
    caption: 'The main figures, before and now',
    headerColumn: 0,
    columns: [
      { title: 'Figure', share: 24 },
      { title: names.before, share: 38 },
      { title: names.after, share: 38 },
    ],
    rows: [
      row('Critical safeguards', ({ gate }) =>
        gate === null ? 'none asked' : `${gateTitle(gate)}: ${gate.inPlace} of ${gate.of} in place`,
      ),
      row('All questions', ({ counts }) => inPlaceSentence(counts)),
      ...(isUnscored(comparison)
        ? []
        : [
            row('Score', (side, sidesPack) => scoreOrInterval(sidesPack, side)),
            row('How much is answered', ({ coverage, isGateOnly }) =>
              coverage === null ? (isGateOnly ? 'not scored' : 'no question applies') : coverageWords(coverage),
            ),
          ]),
      row('Answers with proof', ({ backedClaims }) => backedInShort(backedClaims)),
    ],
    empty: '',
  }
}

/** The scores of each area on both sides, with the change. */
export const areaChangesTable = (
  { pack, packBefore, areas }: Comparison,
  names: SideNames = plainNames,
): BlockOf<'table'> => ({
  kind: 'table',
  caption: 'Score of each area, before and now',
  headerColumn: 0,
  columns: [
    { title: 'Area', share: 34 },
    { title: names.before, share: 23 },
    { title: names.after, share: 23 },
    { title: 'Change', share: 20 },
  ],
  rows: areas.map((area) => [
    area.area.title,
    scoreOrInterval(packBefore, area.before),
    scoreOrInterval(pack, area.after),
    scoreChangeWords(pack, area, packBefore) ?? 'not known yet',
  ]),
  empty: '',
})

const groupTable = (
  group: ChangeGroup,
  columns: BlockOf<'table'>['columns'],
  rows: readonly (readonly string[])[],
): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: changeGroupTitles[group] },
        {
          kind: 'table',
          caption: `${changeGroupTitles[group]}: ${howMany(rows.length, 'question')}`,
          headerColumn: 0,
          columns,
          rows,
          empty: '',
        },
      ]

/** The changes of one group, a row for each question. */
export const changeGroupTable = (
  pack: Pack,
  group: AnswerChange['group'],
  changes: readonly AnswerChange[],
  names: SideNames,
  packBefore: Pack = pack,
): readonly Block[] =>
  groupTable(
    group,
    [
      { title: 'Question', share: 56 },
      { title: names.before, share: 22 },
      { title: names.after, share: 22 },
    ],
    changes
      .filter((change) => change.group === group)
      .map(({ question, before, after }) => [
        question.text,
        standingWords(packBefore, before),
        standingWords(pack, after),
      ]),
  )

const groupBlocks = (
  { pack, packBefore, changes, evidenceLosses }: Comparison,
  group: ChangeGroup,
  names: SideNames,
): readonly Block[] =>
  group === 'expired-evidence'
    ? groupTable(
        group,
        [
          { title: 'Question', share: 50 },
          { title: 'What the proof was', share: 50 },
        ],
        evidenceLosses.map((loss) => [loss.question.text, evidenceLossWords(loss)]),
      )
    : changeGroupTable(pack, group, changes, names, packBefore)

const notComparedBlocks = (comparison: Comparison): readonly Block[] => {
  const { notCompared } = comparison
  const sentence = groundsSentence(comparison)
  return sentence === null
    ? []
    : [
        { kind: 'heading', level: 3, text: notComparedTitle },
        { kind: 'paragraph', text: sentence },
        {
          kind: 'table',
          caption: `Not comparable: ${howMany(notCompared.length, 'question')}`,
          headerColumn: 0,
          columns: [
            { title: 'Question', share: 70 },
            { title: 'Why', share: 30 },
          ],
          rows: notCompared.map((each) => [
            each.question.text,
            `${notComparedWords(each)[0]?.toUpperCase() ?? ''}${notComparedWords(each).slice(1)}`,
          ]),
          empty: '',
        },
      ]
}

/** What changed: the figures of both sides, then question by question, what got worse first, and last what is not comparable. Headings of level 3, to stand below one of level 2. */
export const changesBlocks = (comparison: Comparison, names: SideNames = plainNames): readonly Block[] => [
  { kind: 'paragraph', text: changeSummary(comparison) },
  figuresTable(comparison, names),
  ...changeGroups.flatMap((group) => groupBlocks(comparison, group, names)),
  ...notComparedBlocks(comparison),
]
