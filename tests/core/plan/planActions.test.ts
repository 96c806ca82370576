import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/math/calendar'
import { compareRatios } from '../../../src/core/math/ratio'
import { planActions, type Plan } from '../../../src/core/plan/planActions'
import type { Change } from '../../../src/core/review/event'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { anyCase, answeredCase } from '../../support/arbitraries'
import { answers, extended, pack, packJson, parsed, patched, plan, reviewOf, score } from '../../support/notation'
import { countedReads } from '../../support/work'

const ids = ({ actions }: Plan): string => actions.map(({ id }) => id).join(' ')
const aimHigher: Change = { kind: 'detail-set', detail: 'aimHigher', value: true }
const edit = (action: string, property: 'wording' | 'owner' | 'note', value: string): Change => ({
  kind: 'action-set',
  action,
  property,
  value,
})
const status = (action: string, value: 'not-started' | 'in-progress' | 'done'): Change => ({
  kind: 'action-set',
  action,
  property: 'status',
  value,
})
const date = (detail: 'reviewDate', value: string): Change => ({ kind: 'detail-set', detail, value })

describe('the priority of an action', () => {
  it.each([
    // question, answer, aim higher: priority
    ['C5', '0', false, 'now'],
    ['C5', '1', false, 'now'],
    ['C5', '?', false, 'now'],
    ['C5', '2', false, 'then'],
    ['C5', '3', false, 'none'],
    ['C5', '-', false, 'none'],
    ['3', '0', false, 'next'],
    ['3', '?', false, 'next'],
    ['3', '1', false, 'then'],
    ['3', '2', false, 'none'],
    ['3', '3', false, 'none'],
    ['3', '-', false, 'none'],
    ['1', '0', false, 'later'],
    ['1', '?', false, 'later'],
    ['1', '1', false, 'later'],
    ['1', '2', false, 'none'],
    ['1n', 'n', false, 'none'],
    ['1n', 'n!', false, 'none'],
    ['C5', '2', true, 'then'],
    ['3', '2', true, 'later'],
    ['1', '2', true, 'later'],
    ['3', '3', true, 'none'],
    ['1', '?', true, 'later'],
  ])('on a question %s answered %s, aim higher %s, is: %s', (packLine, given, higher, priority) => {
    const { actions } = plan(packLine, given, ...(higher ? [aimHigher] : []))
    expect(actions.map((action) => action.priority).join() || 'none').toBe(priority)
  })

  it.each([
    // weight  answer  due          working days
    ['C5', '0', '2026-11-30', 5],
    ['3', '0', '2027-01-04', 20],
    ['3', '1', '2027-03-08', 60],
    ['1', '0', '2027-07-07', 130],
  ])('on a question %s answered %s makes it due on %s, %i working days on', (packLine, given, due) => {
    expect(plan(packLine, given).actions[0]?.due).toBe(due)
  })
})

describe('a due date', () => {
  const answer = (value: 0 | 1, on?: string): Change => ({
    kind: 'answer-set',
    question: 'q1',
    value,
    ...(on !== undefined && { on }),
  })

  it('counts from the day of its answer, or from the review date where that is later', () => {
    expect(plan('C5', '0', date('reviewDate', '2027-01-11')).actions[0]?.due).toBe('2027-01-18')
    expect(plan('C5', '-', answer(0, '2027-01-11')).actions[0]?.due).toBe('2027-01-18')
    expect(plan('C5', '-', answer(0, '2027-01-11'), date('reviewDate', '2027-01-18')).actions[0]?.due).toBe(
      '2027-01-25',
    )
  })

  it('counts from the review date where an older app did not say the day of the answer', () => {
    expect(plan('C5', '-', answer(0)).actions[0]?.due).toBe('2026-11-30')
  })

  it('is never in the past when the answer is given that it comes of, however late that is', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 500 }), ({ packLine, given }, days) => {
        const on = addDays('2026-11-23', days)
        const log = answers(given.join(' ')).map((event) => (event.kind === 'answer-set' ? { ...event, on } : event))
        for (const { due, limit } of planActions(pack(packLine), foldEvents(wholeLog(log))).actions) {
          expect(due > on).toBe(true)
          expect(limit > on).toBe(true)
        }
      }),
    )
  })

  it('of the next step has a time of its own', () => {
    const { actions } = plan('C5', '-', answer(0, '2027-01-11'), answer(1, '2027-02-22'))
    expect(actions.map(({ id, due }) => `${id} ${due}`)).toEqual(['q1/1 2027-03-01'])
  })

  it('leaves out the holidays between the terms that were entered', () => {
    const terms: Change = {
      kind: 'detail-set',
      detail: 'terms',
      value: [
        { start: '2026-11-02', end: '2026-11-27' },
        { start: '2027-01-06', end: '2027-02-12' },
      ],
    }
    expect(plan('C5', '0', terms).actions[0]?.due).toBe('2027-01-06')
  })

  it('takes its time from the pack', () => {
    const quick = parsed(patched(packJson('C5'), 'dueInWorkingDays.now', 1))
    expect(planActions(quick, reviewOf('0')).actions[0]?.due).toBe('2026-11-24')
  })
})

describe('a due date said in words', () => {
  const due = (value: 'half-term' | 'end-of-term' | 'governors-meeting' | null): Change => ({
    kind: 'action-set',
    action: 'q1/1',
    property: 'due',
    value,
  })
  const autumn: Change = {
    kind: 'detail-set',
    detail: 'terms',
    value: [
      { start: '2026-11-02', end: '2026-12-18' },
      { start: '2027-01-04', end: '2027-02-12' },
    ],
  }
  const meetings = (...value: readonly string[]): Change => ({
    kind: 'detail-set',
    detail: 'governorsMeetings',
    value: [...value],
  })

  it('comes to a day, which the action is due on', () => {
    expect(plan('3', '1', autumn, due('half-term')).actions[0]).toMatchObject({
      due: '2027-02-12',
      dueWords: 'by half-term, 12 February 2027',
      dueSymbol: 'half-term',
      dueUnresolved: null,
    })
  })

  it('follows when the dates of the school change', () => {
    expect(plan('3', '1', meetings('2026-12-02'), due('governors-meeting')).actions[0]?.due).toBe('2026-12-01')
    expect(
      plan('3', '1', meetings('2026-12-02'), due('governors-meeting'), meetings('2026-12-09')).actions[0]?.due,
    ).toBe('2026-12-08')
  })

  it('follows when the review date changes', () => {
    expect(plan('3', '1', autumn, due('end-of-term')).actions[0]?.due).toBe('2026-12-18')
    const later: Change = { kind: 'detail-set', detail: 'terms', value: [{ start: '2027-02-22', end: '2027-03-25' }] }
    expect(plan('3', '1', later, due('end-of-term'), date('reviewDate', '2027-03-01')).actions[0]?.due).toBe(
      '2027-03-25',
    )
  })

  it('is the proposed date as long as it comes to no day, and says why', () => {
    const proposed = plan('3', '1').actions[0]?.due
    expect(plan('3', '1', due('half-term')).actions[0]).toMatchObject({
      due: proposed,
      dueWords: '8 March 2027, as proposed: “by half-term” has no date',
      dueSymbol: 'half-term',
      dueUnresolved: 'no term dates are entered',
    })
  })

  it('is the proposed date again once it is taken back', () => {
    const [action] = plan('3', '1', autumn, due('half-term'), due(null)).actions
    expect(action).toMatchObject({ due: plan('3', '1', autumn).actions[0]?.due, dueSymbol: null, dueUnresolved: null })
  })

  it('is the date alone where a date was chosen', () => {
    expect(
      plan('3', '1', { kind: 'action-set', action: 'q1/1', property: 'due', value: '2027-01-08' }).actions[0],
    ).toMatchObject({
      due: '2027-01-08',
      dueWords: '8 January 2027',
      dueSymbol: null,
      dueUnresolved: null,
    })
  })
})

describe('an action', () => {
  it('moves one level, in the pack’s words, with what the step gains', () => {
    const [action] = plan('3 C5', '1 3').actions
    expect(action).toMatchObject({
      id: 'q1/1',
      start: 1,
      priority: 'then',
      wording: 'Lift q1 from 1.',
      owner: 'Head',
      status: 'not-started',
      note: '',
      effort: 'medium',
      success: 'q1 is at 2.',
      gain: { numerator: 3, denominator: 24 },
      proposes: 2,
    })
  })

  it('on "don’t know" is to find out: it proposes no answer and gains nothing by itself', () => {
    const [action] = plan('3', '?').actions
    expect(action).toMatchObject({
      id: 'q1/find-out',
      start: 'find-out',
      wording: 'Find out.',
      owner: 'Designated safeguarding lead',
      effort: 'small',
      success: 'There is a level.',
      gain: null,
      proposes: null,
    })
  })

  it('gains exactly what the score gains once all is answered', () => {
    fc.assert(
      fc.property(answeredCase, ({ packLine, given }) => {
        const { actions } = plan(packLine, given.join(' '), aimHigher)
        const before = score(packLine, given.join(' ')).score
        for (const { steps, gain, proposes } of actions) {
          const lifted = given.map((answer, index) =>
            steps.some(({ question }) => question.id === `q${index + 1}`) ? String(proposes) : answer,
          )
          const after = score(packLine, lifted.join(' ')).score
          expect(gain?.denominator).toBe(after?.denominator)
          expect(gain?.numerator).toBe((after?.numerator ?? 0) - (before?.numerator ?? 0))
        }
      }),
    )
  })

  it('gains more where other questions do not apply', () => {
    expect(plan('3 3n', '1 n').actions[0]?.gain).toEqual({ numerator: 3, denominator: 9 })
    expect(plan('3 3n', '1 -').actions[0]?.gain).toEqual({ numerator: 3, denominator: 18 })
  })

  it('is what the school made of it, and keeps the rest as proposed', () => {
    const [action] = plan(
      '3',
      '1',
      edit('q1/1', 'wording', 'Do it our way.'),
      edit('q1/1', 'note', 'Bought.'),
      { kind: 'action-set', action: 'q1/1', property: 'due', value: '2027-01-08' },
      status('q1/1', 'in-progress'),
    ).actions
    expect(action).toMatchObject({
      wording: 'Do it our way.',
      owner: 'Head',
      due: '2027-01-08',
      status: 'in-progress',
      note: 'Bought.',
    })
  })

  it('takes over who sees to its question, and nothing else that the school made of the step before', () => {
    const [action] = plan(
      '3',
      '1',
      edit('q1/0', 'owner', 'Bursar'),
      edit('q1/0', 'note', 'Bought.'),
      edit('q1/0', 'wording', 'Do it our way.'),
    ).actions
    expect(action).toMatchObject({ id: 'q1/1', owner: 'Bursar', note: '', wording: 'Lift q1 from 1.' })
    expect(plan('3', '1', edit('q1/find-out', 'owner', 'Bursar')).actions[0]?.owner).toBe('Bursar')
    expect(plan('3', '0', edit('q1/1', 'owner', 'Bursar')).actions[0]?.owner).toBe('Head')
  })

  it('is checked by somebody else than whoever did it', () => {
    expect(plan('C5', '2', edit('q1/1', 'owner', 'Bursar')).actions[0]).toMatchObject({ id: 'q1/2', owner: 'Head' })
  })
})

describe('the order of the plan', () => {
  it('is by priority, then by gain', () => {
    expect(ids(plan('1 3 3 C5 C5 C5', '0 1 0 2 ? 0'))).toBe('q5/find-out q6/0 q3/0 q4/2 q2/1 q1/0')
  })

  it('is by less effort where the gain is the same, then by the order of the pack', () => {
    const efforts = ['large', 'medium', 'small', 'medium'].reduce<unknown>(
      (json, effort, index) => patched(json, `questions.${index}.actions.1.effort`, effort),
      packJson('3 3 3 3'),
    )
    expect(ids(planActions(parsed(efforts), reviewOf('1 1 1 1')))).toBe('q3/1 q2/1 q4/1 q1/1')
  })

  it('puts finding out beside the steps of the same weight, by its own effort', () => {
    expect(ids(plan('3 3 3', '0 ? 0'))).toBe('q2/find-out q1/0 q3/0')
  })

  it('never has a later priority, or a smaller gain within one, before an earlier', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const { actions } = plan(packLine, given.join(' '), aimHigher)
        const order = ['now', 'next', 'then', 'later']
        actions.slice(1).forEach((action, index) => {
          const before = actions[index]
          if (before === undefined) return
          expect(order.indexOf(before.priority)).toBeLessThanOrEqual(order.indexOf(action.priority))
          if (before.priority === action.priority && before.gain !== null && action.gain !== null)
            expect(compareRatios(before.gain, action.gain)).toBeGreaterThanOrEqual(0)
        })
        // The more pressing of two that one person has is never due after the other.
        for (const person of new Set(actions.map(({ owner }) => owner))) {
          const days = actions.filter(({ owner }) => owner === person).map(({ due }) => due)
          expect(days).toEqual([...days].sort())
        }
      }),
    )
  })
})

describe('the plan', () => {
  it('has nothing where all is at its target', () => {
    expect(plan('C5 3 1n', '3 2 n')).toEqual({ actions: [], completed: [] })
    expect(plan('3 1', '')).toEqual({ actions: [], completed: [] })
  })

  it('always offers the check of a critical safeguard, and of others where the school aims higher', () => {
    expect(ids(plan('C5 3 1', '2 2 2'))).toBe('q1/2')
    expect(ids(plan('C5 3 1', '2 2 2', aimHigher))).toBe('q1/2 q2/2 q3/2')
  })

  it('has one step for each question that is answered below its target or "don’t know", and no other', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const { questions } = pack(packLine)
        const expected = questions.filter(({ critical }, index) => {
          const answer = given[index]
          return answer === '0' || answer === '1' || answer === '?' || (answer === '2' && critical)
        })
        const steps = plan(packLine, given.join(' ')).actions.flatMap((action) => action.steps)
        expect(new Set(steps.map(({ question }) => question.id))).toEqual(new Set(expected.map(({ id }) => id)))
        expect(steps).toHaveLength(expected.length)
      }),
    )
  })

  it('is not changed by marking an action done: the score and the step stay until the answer changes', () => {
    const before = plan('3', '1')
    const after = plan('3', '1', status('q1/1', 'done'))
    const marked = <Part extends object>(part: Part) => ({ ...part, edits: { status: 'done' } })
    expect(after).toEqual({
      actions: before.actions.map((action) => ({
        ...marked(action),
        status: 'done',
        steps: action.steps.map(marked),
      })),
      completed: [],
    })
    expect(score('3', '1', status('q1/1', 'done'))).toEqual(score('3', '1'))
  })

  it('keeps a step that was done, and starts the next one afresh', () => {
    const log = answers('0', status('q1/0', 'done'), edit('q1/0', 'owner', 'Bursar'), {
      kind: 'answer-set',
      question: 'q1',
      value: 1,
    })
    const { actions, completed } = planActions(pack('3'), foldEvents(wholeLog(log)))
    expect(actions.map(({ id, status: now, owner }) => `${id} ${now} ${owner}`)).toEqual(['q1/1 not-started Bursar'])
    expect(completed.map(({ id, status: now, owner }) => `${id} ${now} ${owner}`)).toEqual(['q1/0 done Bursar'])
  })

  it('keeps the finding out once it is known', () => {
    const log = answers('?', status('q1/find-out', 'done'), { kind: 'answer-set', question: 'q1', value: 3 })
    expect(planActions(pack('3'), foldEvents(wholeLog(log)))).toMatchObject({
      actions: [],
      completed: [{ id: 'q1/find-out' }],
    })
  })

  it('does not count as done what was only begun, or what no longer applies', () => {
    const begun = answers('0', status('q1/0', 'in-progress'), { kind: 'answer-set', question: 'q1', value: 2 })
    expect(planActions(pack('3'), foldEvents(wholeLog(begun))).completed).toEqual([])
    const dormant = extended(answers('0', status('q1/0', 'done')), [
      { kind: 'detail-set', detail: 'phase', value: 'primary' },
    ])
    expect(planActions(pack('3:secondary 3'), foldEvents(wholeLog(dormant)))).toEqual({ actions: [], completed: [] })
  })
})

it('looks into the calendar of the school as often for two hundred actions as for twenty that reach as far', () => {
  const terms: Change = {
    kind: 'detail-set',
    detail: 'terms',
    value: [{ start: '2026-09-01', end: '2026-12-18' }],
  }
  const looks = (questions: number, load: number) => {
    const review = reviewOf('0 '.repeat(questions), terms, { kind: 'detail-set', detail: 'load', value: load })
    return countedReads(review.details.terms, (entered) =>
      planActions(pack('3 '.repeat(questions)), { ...review, details: { ...review.details, terms: entered } }),
    )
  }
  expect(looks(200, 20)).toBe(looks(20, 2))
})
