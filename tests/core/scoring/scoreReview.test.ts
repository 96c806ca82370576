import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { compareRatios, type Ratio } from '../../../src/core/math/ratio'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { packJson, parsed, patched, reviewOf, score } from '../../support/notation'

const written = (share: Ratio | null | undefined): string =>
  share === null || share === undefined ? 'null' : `${share.numerator}/${share.denominator}`

describe('the sums', () => {
  it.each([
    // pack             answers        score    low      high     coverage  n/a share
    ['C5 3 1', '3 3 3', '27/27', '27/27', '27/27', '9/9', '0/9'],
    ['C5 3 1', '0 0 0', '0/27', '0/27', '0/27', '9/9', '0/9'],
    ['C5 3 1', '2 2 2', '18/27', '18/27', '18/27', '9/9', '0/9'],
    ['C5 3 1', '3 1 2', '20/27', '20/27', '20/27', '9/9', '0/9'],
    ['C5 3 1', '2 - -', '10/15', '10/27', '22/27', '5/9', '0/9'],
    ['C5 3 1', '? 3 -', '9/24', '9/27', '12/27', '8/9', '0/9'],
    ['C5 3 1', '', 'null', '0/27', '27/27', '0/9', '0/9'],
    ['C5 3n 1', '2 n 1', '11/18', '11/18', '11/18', '6/6', '3/9'],
    ['C5 3n 1', '2 n! 1', '11/18', '11/27', '20/27', '6/9', '0/9'],
    ['C5 3 1', '2 n 1', '11/18', '11/27', '20/27', '6/9', '0/9'],
    ['3n 1n', 'n n', 'null', 'null', 'null', 'null', '4/4'],
    ['3n 1n', 'n -', 'null', '0/3', '3/3', '0/1', '3/4'],
    ['3:secondary', '2', '6/9', '6/9', '6/9', '3/3', '0/3'],
  ])('of %s with %s are: score %s, from %s to %s, coverage %s, not applicable %s', (packLine, given, ...expected) => {
    const { score: whole, interval, coverage, notApplicableShare } = score(packLine, given)
    expect([whole, interval?.low, interval?.high, coverage, notApplicableShare].map(written)).toEqual(expected)
  })

  it('leave out what is not asked of this phase or setting, and count nothing of it', () => {
    const phase: Change = { kind: 'detail-set', detail: 'phase', value: 'primary' }
    const setting: Change = { kind: 'detail-set', detail: 'setting', value: 'academy' }
    const card = score('3:secondary 1:independent 3 | 1:nursery', '0 0 2 0', phase, setting)
    expect(written(card.score)).toBe('6/9')
    expect(card.counts.questions).toBe(1)
    expect(card.areas.get('a2')).toEqual({
      counts: {
        questions: 0,
        checked: 0,
        inPlace: 0,
        partly: 0,
        notInPlace: 0,
        dontKnow: 0,
        unanswered: 0,
        notApplicable: 0,
      },
      score: null,
      interval: null,
      coverage: null,
      notApplicableShare: null,
      backedClaims: { backed: 0, claims: 0 },
    })
  })

  it('take the area on its own questions, and the whole is no average of areas', () => {
    const card = score('C5 | 1', '3 0')
    expect([...card.areas].map(([id, { score: area }]) => `${id} ${written(area)}`)).toEqual(['a1 15/15', 'a2 0/3'])
    expect(written(card.score)).toBe('15/18')
  })

  it('count a withdrawn answer as unanswered', () => {
    const withdrawn = score('3 1', '2 2', { kind: 'answer-set', question: 'q1', value: null })
    expect(withdrawn).toEqual(score('3 1', '- 2'))
  })

  it('count each kind of answer by itself', () => {
    expect(score('3 3 3 3 3 3 3n 3', '3 3 2 1 0 ? n -').counts).toEqual({
      questions: 8,
      checked: 2,
      inPlace: 1,
      partly: 1,
      notInPlace: 1,
      dontKnow: 1,
      unanswered: 1,
      notApplicable: 1,
    })
  })
})

describe('the gate', () => {
  it.each([
    // pack         answers     state           in place, of
    ['3 1', '0 0', null, null],
    ['C5n 3', 'n 0', null, null],
    ['C5', '0', 'gap', '0 of 1'],
    ['C5', '1', 'gap', '0 of 1'],
    ['C5', '2', 'all-in-place', '1 of 1'],
    ['C5', '3', 'all-in-place', '1 of 1'],
    ['C5', '?', 'cant-say-yet', '0 of 1'],
    ['C5', '-', 'cant-say-yet', '0 of 1'],
    ['C5n', 'n!', 'cant-say-yet', '0 of 1'],
    ['C5', 'n', 'cant-say-yet', '0 of 1'],
    ['C5 C5 C5', '1 ? -', 'gap', '0 of 3'],
    ['C5 C5 C5', '2 ? 3', 'cant-say-yet', '2 of 3'],
    ['C5 C5 C5', '2 - 3', 'cant-say-yet', '2 of 3'],
    ['C5 C5 C5n', '2 3 n', 'all-in-place', '2 of 2'],
    ['C5 3 1', '2 0 -', 'all-in-place', '1 of 1'],
  ])('of %s with %s is %s (%s)', (packLine, given, state, figure) => {
    const { gate } = score(packLine, given)
    expect(gate?.state ?? null).toBe(state)
    expect(gate === null ? null : `${gate.inPlace} of ${gate.of}`).toBe(figure)
  })

  it('names its gaps and what is not known', () => {
    const { gate } = score('C5 C5 C5 C5 C5', '0 1 ? - 2')
    expect(gate?.gaps.map(({ id }) => id)).toEqual(['q1', 'q2'])
    expect(gate?.unknown.map(({ id }) => id)).toEqual(['q3', 'q4'])
  })

  it('does not ask about a critical question that this school is not asked', () => {
    const { gate } = score('C5:secondary 3', '0 2', { kind: 'detail-set', detail: 'phase', value: 'primary' })
    expect(gate).toBeNull()
  })
})

describe('the band', () => {
  it.each([
    // pack                    answers                 band            the score
    ['1 1 1 1 1', '3 3 0 0 0', 'mend', '6/15, two fifths exactly'],
    ['1 1 1 1 1', '3 2 0 0 0', 'act-now', '5/15, one unit short of two fifths'],
    ['1 1 1 1 1', '2 2 2 2 2', 'sound', '10/15, two thirds exactly: all "in place"'],
    ['1 1 1 1 1', '2 2 2 2 1', 'mend', '9/15, one unit short of two thirds'],
    ['1 1 1 1', '3 3 2 2', 'keep-checking', '10/12, five sixths exactly'],
    ['1 1 1 1', '3 2 2 2', 'sound', '9/12, one unit short of five sixths'],
    ['C5 3 3 3 3 1', '2 2 2 2 2 2', 'sound', '36/54, all "in place"'],
    ['C5 3 3 3 3 1', '2 2 2 2 2 1', 'mend', '35/54'],
    ['C5 3', '3 3', 'keep-checking', '24/24'],
    ['3 1', '0 0', 'act-now', '0/12'],
    ['1 1 1', '? ? 3', 'act-now', '3/9, "don’t know" on questions that are not critical'],
  ])('of %s with %s is %s: %s', (packLine, given, band) => {
    expect(score(packLine, given)).toMatchObject({ band, noBand: null, caps: [] })
  })

  it.each([
    // pack           answers          band       capped by
    ['C5 3 3 3 3', '0 3 3 3 3', 'act-now', ['q1 at act-now']],
    ['C5 3 3 3 3', '1 3 3 3 3', 'mend', ['q1 at mend']],
    ['C5 3 3 3 3', '2 3 3 3 3', 'keep-checking', []],
    ['C5 C5 3 3 3 3 3 3 3', '1 0 3 3 3 3 3 3 3', 'act-now', ['q1 at mend', 'q2 at act-now']],
    ['C5 C5 3 3', '0 1 2 2', 'act-now', []],
    ['C5 C5 3 3 3', '0 1 3 3 3', 'act-now', ['q1 at act-now']],
    ['C5 3 3', '1 2 1', 'mend', []],
    ['C5 3', '1 0', 'act-now', []],
    ['3 C5', '0 3', 'mend', []],
  ])('of %s with %s is %s, held down by %j', (packLine, given, band, cappedBy) => {
    const card = score(packLine, given)
    expect(card.band).toBe(band)
    expect(card.caps.map(({ question, atMost }) => `${question.id} at ${atMost}`)).toEqual(cappedBy)
  })

  it.each([
    // pack           answers        why there is none, or null for a band
    ['C5 3 1', '', 'nothing-scored'],
    ['3n 1n', 'n n', 'nothing-scored'],
    ['3n 1', 'n -', 'nothing-scored'],
    ['1 1 1 1 1', '3 3 3 3 -', null],
    ['3 3 1 1 1', '3 3 3 - -', 'coverage-below-four-fifths'],
    ['3 3 1 1 1 1', '3 3 3 3 - -', null],
    ['C5 3 1', '- 3 3', 'coverage-below-four-fifths'],
    ['C5 C5 C5 C5 C5', '3 3 3 3 -', 'critical-unknown'],
    ['C5 3 1', '? 3 3', 'critical-unknown'],
    ['C5 3 1', '3 ? ?', null],
    ['C5n 3 1', 'n 3 3', null],
    ['C5n 3 3 3 3 3 3 3', 'n! 3 3 3 3 3 3 3', 'critical-unknown'],
    ['C5 C5 3 3 3 3 3', '0 ? 3 3 3 3 3', 'critical-unknown'],
    ['3 1:secondary', '3 3', null],
  ])('of %s with %s: where there is none, why: %s', (packLine, given, noBand) => {
    const card = score(packLine, given)
    expect(card.noBand).toBe(noBand)
    expect(card.band === null).toBe(noBand !== null)
    if (noBand !== null) expect(card.caps).toEqual([])
  })

  it('comes at a coverage of four fifths exactly and not one unit below', () => {
    const fourFifths = { numerator: 4, denominator: 5 }
    const hit = score('3 3 1 1 1 1', '3 3 3 3 - -').coverage
    const missed = score('3 3 1 1 1', '3 3 3 - -').coverage
    expect(written(hit)).toBe('8/10')
    expect(hit !== null && compareRatios(hit, fourFifths)).toBe(0)
    expect(written(missed)).toBe('7/9')
    expect(missed !== null && compareRatios(missed, fourFifths)).toBe(-1)
  })

  it('takes its thresholds from the pack', () => {
    const strict = parsed(patched(packJson('1 1 1 1'), 'bands.3.from', [1, 1]))
    expect(scoreReview(strict, reviewOf('3 3 3 2')).band).toBe('sound')
    expect(scoreReview(strict, reviewOf('3 3 3 3')).band).toBe('keep-checking')
  })
})

describe('claims', () => {
  const evidence = (checkedOn: string | null, where = 'Head’s office', ...questions: readonly string[]): Change => ({
    kind: 'evidence-set',
    evidence: `e${questions.join('')}`,
    value: { what: 'A log', where, checkedOn, questions: [...questions] },
  })
  const reviewDate = (value: string): Change => ({ kind: 'detail-set', detail: 'reviewDate', value })

  it.each<[string, string | null, string, number, string]>([
    // review date   checked on      where           backed   because
    ['2026-11-23', '2026-11-23', 'Office', 1, 'checked on the day'],
    ['2026-11-23', '2025-11-23', 'Office', 1, 'checked 12 months before to the day'],
    ['2026-11-23', '2025-11-22', 'Office', 0, 'checked a day more than 12 months before'],
    ['2028-02-29', '2027-02-28', 'Office', 1, '12 months before 29 February is 28 February'],
    ['2028-02-29', '2027-02-27', 'Office', 0, 'a day before that'],
    ['2029-02-28', '2028-02-29', 'Office', 1, '29 February is within 12 months of the next 28 February'],
    ['2026-11-23', null, 'Office', 0, 'nobody said when it was checked'],
    ['2026-11-23', '2026-11-23', '', 0, 'nobody said where it is kept'],
    ['2026-11-23', '2026-11-23', '   ', 0, 'blanks say nothing'],
    ['2026-11-23', '2026-12-01', 'Office', 1, 'checked while the review was still going on'],
  ])('made on %s with evidence checked on %s, kept at "%s": %i of 1 backed, %s', (date, checkedOn, where, backed) => {
    const card = score('3', '2', reviewDate(date), evidence(checkedOn, where, 'q1'))
    expect(card.backedClaims).toEqual({ backed, claims: 1 })
  })

  it.each([
    ['2', 1],
    ['3', 1],
    ['1', 0],
    ['0', 0],
    ['?', 0],
    ['-', 0],
    ['n', 0],
  ])('an answer of %s makes %i claims', (given, claims) => {
    expect(score('3n', given, evidence('2026-11-01', 'Office', 'q1')).backedClaims).toEqual({ backed: claims, claims })
  })

  it('one entry may serve several questions, and one good entry is enough', () => {
    const card = score(
      '3 3 3 | 3',
      '2 2 3 2',
      evidence('2026-11-01', 'Office', 'q1', 'q2'),
      evidence('2020-01-01', 'Office', 'q1'),
      evidence(null, 'Office', 'q3'),
    )
    expect(card.backedClaims).toEqual({ backed: 2, claims: 4 })
    expect(card.areas.get('a1')?.backedClaims).toEqual({ backed: 2, claims: 3 })
    expect(card.areas.get('a2')?.backedClaims).toEqual({ backed: 0, claims: 1 })
  })

  it('are 0 of 0 where nothing is claimed', () => {
    expect(score('3 1', '').backedClaims).toEqual({ backed: 0, claims: 0 })
  })
})
