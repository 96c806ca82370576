import { describe, expect, it } from 'vitest'
import { notCoveredBy, questionApplies, questionsInScope, scopeOf, usualScope } from '../../../src/core/content/applies'
import type { Pack } from '../../../src/core/content/pack'
import { parsePack } from '../../../src/core/content/parsePack'
import { sayProblem } from '../../../src/core/content/problem'
import { minutesToAnswer, minutesToLookUp } from '../../../src/core/content/timing'
import { notCoveredIn } from '../../../src/core/report/sections/notCovered'
import { gateOfScope, isScopeGone, scopeWords } from '../../../src/core/report/words/scopeWords'
import type { Change } from '../../../src/core/review/event'
import { applicableQuestions } from '../../../src/core/review/review'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { pack as builtIn } from '../../content/builtInPack'
import { packJson, parsed, patched, reviewOf } from '../../support/notation'

const scope = (id: string, questions: unknown, more: object = {}) => ({
  id,
  name: `The ${id}`,
  about: 'So much.',
  leavesOut: [`what the ${id} leaves out`],
  questions,
  ...more,
})
const scopes = [
  scope('critical', 'critical', { gateOnly: true }),
  scope('few', ['q1', 'q3'], { usual: true }),
  scope('plain', ['q3']),
  { ...scope('whole', 'all'), leavesOut: [] },
]
const json = { ...packJson('C5 C5 3 1'), scopes }
const asked = parsed(json)
const chosen = (id: string | null): Change => ({ kind: 'detail-set', detail: 'scope', value: id })
const idsIn = (pack: Pack, id: string | null) => questionsInScope(pack, scopeOf(pack, id)).map((each) => each.id)

describe('a scope', () => {
  it('asks the critical questions, those of its list, or all', () => {
    expect(['critical', 'few', 'whole', null].map((id) => idsIn(asked, id))).toEqual([
      ['q1', 'q2'],
      ['q1', 'q3'],
      ['q1', 'q2', 'q3', 'q4'],
      ['q1', 'q2', 'q3', 'q4'],
    ])
    expect(usualScope(asked)?.id).toBe('few')
  })

  it('of a review decides what is asked, scored and planned; what was answered beyond it lies dormant, and counts again with a wider one', () => {
    const few = reviewOf('2 0 3 1', chosen('few'))
    expect(applicableQuestions(asked, few).map(({ id }) => id)).toEqual(['q1', 'q3'])
    expect(scoreReview(asked, few).gate).toMatchObject({ state: 'all-in-place', inPlace: 1, of: 1 })
    const whole = reviewOf('2 0 3 1', chosen('few'), chosen('whole'))
    expect(whole.answers).toEqual(reviewOf('2 0 3 1').answers)
    expect(scoreReview(asked, whole)).toEqual(scoreReview(asked, reviewOf('2 0 3 1')))
  })

  it('that asks too little for a score shows gate and counts alone: no percentage, no band, in no area', () => {
    const card = scoreReview(asked, reviewOf('2 0 3 1', chosen('critical')))
    expect([card.score, card.interval, card.coverage, card.notApplicableShare, card.band]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect([card.isGateOnly, card.noBand, card.gate?.state, card.counts.questions]).toEqual([
      true,
      'gate-only',
      'gap',
      2,
    ])
    expect([...card.areas.values()].map(({ score }) => score)).toEqual([null])
  })

  it('without a critical question says so', () => {
    expect(gateOfScope(asked, scopeOf(asked, 'plain')!)).toBe('No gate: none of its questions is critical.')
    expect(scoreReview(asked, reviewOf('2 0 3 1', chosen('plain'))).gate).toBeNull()
    expect(gateOfScope(asked, scopeOf(asked, 'few')!)).toBe('')
  })

  it('that the checklist of a review does not have leaves it asking all, and it says so', () => {
    const gone = reviewOf('2', chosen('lessons'))
    expect(applicableQuestions(asked, gone)).toHaveLength(4)
    expect([isScopeGone(asked, gone), isScopeGone(asked, reviewOf('2', chosen('few')))]).toEqual([true, false])
    expect(isScopeGone(asked, reviewOf('2'))).toBe(false)
  })

  it('says beside every result what it leaves out, before what the checklist itself does', () => {
    expect(notCoveredIn({ pack: asked, review: reviewOf('2', chosen('few')) })).toEqual([
      'what the few leaves out',
      'The rest',
    ])
    expect(notCoveredBy(asked, null)).toEqual(['The rest'])
    expect(scopeWords(asked, reviewOf('2', chosen('few')))).toBe('“The few”: 2 of the 4 questions of the checklist')
    expect(scopeWords(asked, reviewOf('2', chosen('whole')))).toBe('“The whole”: the whole checklist')
    expect(scopeWords(asked, reviewOf('2'))).toBeNull()
  })
})

describe('a question for boarding schools', () => {
  const boarders = builtIn.questions.find(({ id }) => id === 'boarders-heard')!
  const kind = { phase: null, setting: null }
  it('is left out where there are none, and asked where there are or nobody has said', () => {
    expect([true, null, false].map((boarding) => questionApplies(boarders, { ...kind, boarding }))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('the time that questions take', () => {
  it('grows with their words and with what they ask to see, answering and looking up apart', () => {
    const [short] = asked.questions
    const long = { ...short!, text: 'word '.repeat(200) }
    expect([minutesToAnswer([]), minutesToAnswer([short!]), minutesToLookUp([])]).toEqual([0, 5, 0])
    expect(minutesToAnswer(Array.from({ length: 20 }, () => long))).toBeGreaterThan(
      minutesToAnswer(Array.from({ length: 20 }, () => short!)),
    )
    const cases = { ...short!, counts: { of: 10, what: 'latest concerns' } }
    expect(minutesToLookUp([cases, cases])).toBeGreaterThan(minutesToLookUp([short!, short!]))
  })

  it('of the built-in scopes rises from one to the next', () => {
    const times = builtIn.scopes!.map((each) => minutesToAnswer(questionsInScope(builtIn, each)))
    expect([...times].sort((a, b) => a - b)).toEqual(times)
  })
})

describe('a pack with scopes', () => {
  it.each<[string, unknown, string]>([
    ['scopes.1.questions.0', 'q9', 'scopes "few": names the question "q9", which the pack does not have'],
    ['scopes.3.usual', true, 'scopes: has more than one that is the usual one'],
    ['scopes.1.id', 'whole', 'scopes: has the id "whole" more than once'],
    ['scopes.2.gateOnly', true, 'scopes "plain": rests on critical questions, and the pack has none in it'],
    ['scopes.1.questions', [], 'scopes "few", questions: is empty'],
    [
      'scopes.1.questions',
      'some',
      'scopes "few", questions: should be "all", "critical", or a list of the ids of questions',
    ],
    ['scopes.1.leavesOut', undefined, 'scopes "few", leavesOut: is missing, and should be a list'],
  ])('is refused where %s is %j: %s', (path, value, said) => {
    const result = parsePack(patched(json, path, value))
    expect(result.ok ? [] : result.problems.map(sayProblem)).toContain(said)
  })

  it('whose critical one would ask nothing is refused', () => {
    const result = parsePack({ ...packJson('3 1'), scopes: [scope('critical', 'critical')] })
    expect(result.ok ? [] : result.problems.map(sayProblem)).toEqual([
      'scopes "critical": rests on critical questions, and the pack has none in it',
    ])
  })
})
