import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReviews, type Comparison } from '../../../src/core/report/findings/changes'
import {
  answerChangeWords,
  areaChangeWords,
  changesBlocks,
  changeSummary,
  evidenceLossWords,
  figuresTable,
  notComparedWords,
  scoreChangeWords,
  groundsSentence,
} from '../../../src/core/report/words/changeWords'
import { scoreWords } from '../../../src/core/report/words/words'
import type { Change } from '../../../src/core/review/event'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { anyCase } from '../../support/arbitraries'
import { answers, extended, pack, packJson, parsed, patched, reviewOf } from '../../support/notation'

const reviewDate = (value: string): Change => ({ kind: 'detail-set', detail: 'reviewDate', value })
const phase = (value: 'primary' | 'secondary'): Change => ({ kind: 'detail-set', detail: 'phase', value })
const evidence = (id: string, checkedOn: string | null, where = 'Office', questions = ['q1']): Change => ({
  kind: 'evidence-set',
  evidence: id,
  value: { what: `Log ${id}`, where, checkedOn, questions },
})

/** Two lines of answers to one pack, side by side. */
const compare = (
  packNotation: string,
  before: string,
  after: string,
  beforeChanges: readonly Change[] = [],
  afterChanges: readonly Change[] = [],
): Comparison =>
  compareReviews(pack(packNotation), reviewOf(before, ...beforeChanges), reviewOf(after, ...afterChanges))

/** Each change as `question direction group`. */
const told = ({ changes }: Comparison) =>
  changes.map(({ question, direction, group }) => `${question.id} ${direction} ${group}`)

describe('a change of an answer', () => {
  it.each([
    ['2', '1', 'worse', 'regressions', 'was in place, now partly in place'],
    ['3', '2', 'worse', 'regressions', 'was in place and checked, now in place'],
    ['2', '?', 'worse', 'regressions', 'was in place, now not known'],
    ['0', '?', 'worse', 'regressions', 'was not in place, now not known'],
    ['1', '2', 'better', 'better', 'was partly in place, now in place'],
    ['0', '1', 'better', 'better', 'was not in place, now partly in place'],
    ['?', '2', 'better', 'better', 'was not known, now in place'],
    ['?', '0', 'better', 'new-gaps', 'was not known, now not in place'],
    ['-', '0', 'newly-answered', 'new-gaps', 'was unanswered, now not in place'],
    ['-', '?', 'newly-answered', 'new-gaps', 'was unanswered, now not known'],
    ['-', '2', 'newly-answered', 'newly-answered', 'was unanswered, now in place'],
    ['2', '-', 'no-longer-answered', 'no-longer-answered', 'was in place, now unanswered'],
    ['n', '1', 'neither', 'new-gaps', 'was not applicable, now partly in place'],
    ['1', 'n', 'neither', 'other', 'was partly in place, now not applicable'],
    ['n', '-', 'no-longer-answered', 'no-longer-answered', 'was not applicable, now unanswered'],
  ])('from %s to %s is %s, under %s', (before, after, direction, group, words) => {
    const comparison = compare('3n', before, after)
    expect(told(comparison)).toEqual([`q1 ${direction} ${group}`])
    expect(comparison.changes.map((change) => answerChangeWords(comparison.pack, change))).toEqual([words])
  })

  it.each(['0', '2', '?', '-', 'n'])('is none where %s stays', (same) => {
    expect(compare('3n', same, same).changes).toEqual([])
  })

  it('from "not applicable" without its reason to unanswered is none, since that counts as unanswered', () => {
    expect(compare('3n', 'n!', '-').changes).toEqual([])
  })

  it('is one where the question is no longer asked of this school, and none where it was not answered either', () => {
    const comparison = compare('3:primary 3:primary', '2 -', '2 -', [phase('primary')], [phase('secondary')])
    expect(told(comparison)).toEqual(['q1 neither other'])
    expect(comparison.changes.map((change) => answerChangeWords(comparison.pack, change))).toEqual([
      'was in place, now not asked',
    ])
  })
})

describe('a comparison', () => {
  it('tells what got worse first, critical questions before others', () => {
    const comparison = compare('1 3 C5 3 3 3', '2 1 3 - 2 2', '1 2 1 0 3 -')
    expect(told(comparison)).toEqual([
      'q3 worse regressions',
      'q1 worse regressions',
      'q4 newly-answered new-gaps',
      'q6 no-longer-answered no-longer-answered',
      'q2 better better',
      'q5 better better',
    ])
  })

  it('of anything with itself finds no change', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const comparison = compare(packLine, given.join(' '), given.join(' '))
        expect(comparison.changes).toEqual([])
        expect(comparison.evidenceLosses).toEqual([])
        expect(changeSummary(comparison)).toBe('No answer has changed.')
      }),
    )
  })

  it('the other way round has better for worse, and newly for no longer answered', () => {
    const turned = {
      better: 'worse',
      worse: 'better',
      'newly-answered': 'no-longer-answered',
      'no-longer-answered': 'newly-answered',
      neither: 'neither',
    } as const
    fc.assert(
      fc.property(
        anyCase,
        fc.infiniteStream(fc.constantFrom('0', '1', '2', '3', '?', '-', 'n')),
        ({ packLine, given }, stream) => {
          const other = given.map(() => stream.next().value).join(' ')
          const directions = ({ changes }: Comparison) =>
            new Map(changes.map(({ question, direction }) => [question.id, direction]))
          const there = directions(compare(packLine, given.join(' '), other))
          const back = directions(compare(packLine, other, given.join(' ')))
          expect(new Map([...there].map(([id, direction]) => [id, turned[direction]]))).toEqual(back)
        },
      ),
    )
  })

  it('has gate, counts, score and coverage of both sides', () => {
    expect(
      figuresTable(compare('C5 C5 3', '2 1', '2 2 3'), { before: 'Spring 2026', after: 'Autumn 2026' }),
    ).toMatchObject({
      columns: [{ title: 'Figure' }, { title: 'Spring 2026' }, { title: 'Autumn 2026' }],
      rows: [
        [
          'Critical safeguards',
          'Gaps in critical safeguards: 1 of 2 in place',
          'All critical safeguards in place: 2 of 2 in place',
        ],
        ['All questions', '1 of 3 in place', '3 of 3 in place'],
        ['Score', 'between 38% and 62%', '74%'],
        ['How much is answered', '77%', '100%'],
        ['Answers with proof', '0 of 1', '0 of 3'],
      ],
    })
  })

  it('sums up what changed in a sentence', () => {
    expect(changeSummary(compare('3 3 3', '2 2 1', '1 2 2'))).toBe('1 answer is lower than before and 1 is better.')
    expect(changeSummary(compare('3 3 3', '2 2', '2 2 3'))).toBe('1 answer is newly answered.')
    expect(changeSummary(compare('3 3n', '2 2', '0 n'))).toBe(
      '1 answer is lower than before and 1 no longer applies, or applies anew.',
    )
  })

  it('is told in blocks whose headings begin with what got worse', () => {
    const blocks = changesBlocks(compare('3 3', '1 3', '2 1'))
    expect(blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind))).toEqual([
      'paragraph',
      'table',
      'Lower than before',
      'table',
      'Better than before',
      'table',
    ])
    expect(blocks[3]).toMatchObject({ rows: [['Is q2 in place?', 'In place and checked', 'Partly in place']] })
  })
})

describe('evidence', () => {
  it.each([
    [
      'too old by the new review date',
      evidence('a', '2025-11-24'),
      '“Log a” was last checked more than 12 months before the review date',
    ],
    ['listed without a place now', evidence('a', '2027-10-01', ''), '“Log a” no longer says where it is kept'],
    ['listed without a check now', evidence('a', null), '“Log a” no longer says when it was checked'],
    ['no longer listed', null, '“Log a” is no longer listed for it'],
  ])('that backed a claim and is %s is a loss', (_, now, words) => {
    const comparison = compare(
      'C5',
      '2',
      '3',
      [reviewDate('2026-11-23'), evidence('a', '2025-11-24')],
      [reviewDate('2027-11-23'), ...(now === null ? [] : [now])],
    )
    expect(comparison.evidenceLosses.map((loss) => `${loss.question.id} ${evidenceLossWords(loss)}`)).toEqual([
      `q1 ${words}`,
    ])
  })

  it('is no loss while another entry backs the claim, or where nothing did before, or where the claim is gone', () => {
    const dates = [reviewDate('2027-11-23')]
    const old = evidence('a', '2025-12-01')
    expect(compare('3', '2', '2', [old], [...dates, old, evidence('b', '2027-10-01')]).evidenceLosses).toEqual([])
    expect(compare('3', '2', '2', [], dates).evidenceLosses).toEqual([])
    expect(compare('3', '2', '1', [old], [...dates, old]).evidenceLosses).toEqual([])
  })

  it('of a review begun anew is known by what it is', () => {
    const comparison = compare(
      '3',
      '2',
      '2',
      [evidence('a', '2026-01-10')],
      [
        reviewDate('2027-11-23'),
        {
          kind: 'evidence-set',
          evidence: 'other',
          value: { what: 'Log a', where: 'Office', checkedOn: '2026-01-10', questions: ['q1'] },
        },
      ],
    )
    expect(comparison.evidenceLosses.map(({ lost }) => lost)).toEqual([[{ what: 'Log a', why: 'too-old' }]])
  })

  it('that was lost stands above new gaps', () => {
    const before = foldEvents(wholeLog(extended(answers('2 -'), [evidence('a', '2026-01-10')])))
    const after = foldEvents(
      wholeLog(extended(answers('2 0'), [evidence('a', '2026-01-10'), reviewDate('2027-11-23')])),
    )
    const headings = changesBlocks(compareReviews(pack('3 3'), before, after)).flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    )
    expect(headings).toEqual(['Answers that have lost their proof', 'New gaps, and what nobody knows'])
  })
})

describe('the change of an area', () => {
  const areas = (before: string, after: string) => compare('3 3 3 3', before, after).areas

  it.each([
    ['0 0 0 0', '3 0 0 0', 'up 25 points', '0%, now 25%: up 25 points'],
    ['3 3 3 3', '3 3 3 2', 'down 8 points', '100%, now 92%: down 8 points'],
    ['1 2 3 0', '0 1 2 3', 'no change', '50%, as before'],
    ['1 1 1 -', '1 1 1 1', null, 'between 25% and 50%, now 33%'],
    ['1 1 1 -', '- 1 1 1', null, 'between 25% and 50%, as before'],
    ['', '1 1 1 1', null, 'not scored, now 33%'],
    ['2 2 2 2', '3 3 2 2', 'up 16 points', '67%, now 83.3%: up 16 points'],
  ])('from %s to %s is in points: %s', (before, after, points, words) => {
    expect(areas(before, after).map((area) => scoreChangeWords(pack('3 3 3 3'), area))).toEqual([points])
    expect(areas(before, after).map((area) => areaChangeWords(pack('3 3 3 3'), area))).toEqual([words])
  })

  it('agrees with the two figures beside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('0', '1', '2', '3'), { minLength: 7, maxLength: 7 }),
        fc.array(fc.constantFrom('0', '1', '2', '3'), { minLength: 7, maxLength: 7 }),
        (before, after) => {
          const comparison = compare('C5 C5 3 3 1 1 1', before.join(' '), after.join(' '))
          for (const area of comparison.areas) {
            const [from = 0, to = 0] = [area.before, area.after].map(({ score }) =>
              Number.parseFloat(scoreWords(comparison.pack, score)),
            )
            const said = scoreChangeWords(comparison.pack, area) ?? ''
            const points = Math.round(Math.abs(Math.round(10 * to) - Math.round(10 * from)) / 10)
            expect(said).toMatch(
              points === 0
                ? /^no change$|^(up|down) less than 1 point$/
                : new RegExp(`^${to > from ? 'up' : 'down'} ${points} points?$`),
            )
          }
        },
      ),
    )
  })

  it('leaves out an area that asks this school nothing', () => {
    expect(
      compare('3 | 3:primary', '2', '2', [phase('secondary')], [phase('secondary')]).areas.map(({ area }) => area.id),
    ).toEqual(['a1'])
  })
})

describe('a comparison of reviews made with two packs', () => {
  /** The pack of a line with some places of its JSON changed. */
  const changedPack = (notation: string, ...changes: readonly (readonly [path: string, value: unknown])[]) =>
    parsed(changes.reduce<unknown>((json, [path, value]) => patched(json, path, value), packJson(notation)))

  it('compares what means the same in both, and lists the rest with why', () => {
    const before = pack('3 3 3')
    const after = changedPack(
      '3 3 3',
      ['version', '1.1.0'],
      ['questions.1.revision', 2],
      ['questions.2.id', 'q4'],
      ['questions.2.text', 'Is q4 in place?'],
    )
    const comparison = compareReviews(
      after,
      reviewOf('2 2 2'),
      reviewOf('1 1', { kind: 'answer-set', question: 'q4', value: 3 }),
      before,
    )
    expect(told(comparison)).toEqual(['q1 worse regressions'])
    expect(comparison.notCompared.map((each) => `${each.question.id} ${notComparedWords(each)}`)).toEqual([
      'q2 asked differently',
      'q4 asked only in the later one',
      'q3 asked only in the earlier one',
    ])
  })

  it('scores each side by its own pack', () => {
    const comparison = compareReviews(pack('C5 3'), reviewOf('0 3'), reviewOf('0 3'), pack('3 3'))
    expect(comparison.before.gate).toBeNull()
    expect(comparison.after.gate?.state).toBe('gap')
    expect(figuresTable(comparison).rows.find(([title]) => title === 'Score')).toEqual(['Score', '50%', '38%'])
    expect(told(comparison)).toEqual([])
  })

  it('calls levels what each pack calls them', () => {
    const renamed = changedPack('3', ['version', '1.1.0'], ['levels.1.name', 'Begun'])
    const comparison = compareReviews(renamed, reviewOf('2'), reviewOf('1'), pack('3'))
    expect(
      comparison.changes.map((change) => answerChangeWords(comparison.pack, change, comparison.packBefore)),
    ).toEqual(['was in place, now begun'])
  })

  it('compares areas by their ids, and leaves out one that only one of the packs has', () => {
    const comparison = compareReviews(pack('3 | 3'), reviewOf('1'), reviewOf('2 2'), pack('3'))
    expect(
      comparison.areas.map(
        ({ area, before, after }) => `${area.id} ${scoreChangeWords(comparison.pack, { before, after })}`,
      ),
    ).toEqual(['a1 up 34 points'])
  })

  it('says that the figures do not rest on the same, and ends with what is not comparable', () => {
    const comparison = compareReviews(
      changedPack('3 3', ['version', '1.1.0']),
      reviewOf('1'),
      reviewOf('2 2'),
      pack('3'),
    )
    expect(groundsSentence(comparison)).toMatch(
      /^Each side is scored by its own checklist, “Example pack” 1\.0\.0 and “Example pack” 1\.1\.0,/,
    )
    const blocks = changesBlocks(comparison)
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      'Better than before',
      'Not comparable: asked differently or only in one of the two',
    ])
    expect(blocks.at(-1)).toMatchObject({
      kind: 'table',
      caption: 'Not comparable: 1 question',
      rows: [['Is q2 in place?', 'Asked only in the later one']],
    })
  })

  it('says nothing of the kind where both ask the same', () => {
    const comparison = compareReviews(changedPack('3', ['version', '1.0.1']), reviewOf('1'), reviewOf('2'), pack('3'))
    expect(comparison.notCompared).toEqual([])
    expect(groundsSentence(comparison)).toBeNull()
  })

  it('compares what both ask, where one side asks less of the checklist than the other, and says so', () => {
    const scope = (id: string, questions: unknown, more: object = {}) => ({
      id,
      name: `The ${id}`,
      about: 'So much.',
      leavesOut: [],
      questions,
      ...more,
    })
    const asked = parsed({
      ...packJson('C5 3 3 1 | 3 3:primary'),
      scopes: [scope('few', ['q1', 'q2', 'q5']), scope('gate', 'critical', { gateOnly: true })],
    })
    const sided = (before: string | null, after: string | null) => {
      const [one, other] = [before, after].map((value) =>
        reviewOf('2 3 1 0 3 0', { kind: 'detail-set', detail: 'scope', value }, phase('secondary')),
      )
      return compareReviews(asked, one!, other!)
    }
    const less = sided(null, 'few')
    expect(told(less)).toEqual([])
    expect(less.notCompared.map((each) => `${each.question.id} ${each.why}`)).toEqual([
      'q3 only-before',
      'q4 only-before',
    ])
    expect(groundsSentence(less)).toBe(
      'The earlier side asks all of the checklist, the later “The few”, so the figures do not rest on all the same questions. Question by question, only what both ask is compared.',
    )
    const more = sided('gate', 'few')
    expect(told(more)).toEqual([])
    expect(more.notCompared.map((each) => `${each.question.id} ${each.why}`)).toEqual([
      'q2 only-after',
      'q5 only-after',
    ])
    // One side has no score, so no area has a change.
    expect(more.areas).toEqual([])
    expect(sided('few', 'few').notCompared).toEqual([])
  })

  it('finds the same as one pack would, where the two are the same', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const [before, after] = [reviewOf(given.join(' ')), reviewOf([...given].reverse().join(' '))]
        expect(compareReviews(pack(packLine), before, after, pack(packLine))).toEqual(
          compareReviews(pack(packLine), before, after),
        )
      }),
    )
  })
})
