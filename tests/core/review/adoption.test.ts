import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/core/content/pack'
import { packReference } from '../../../src/core/content/packReference'
import { droppedActions } from '../../../src/core/plan/droppedActions'
import { planActions } from '../../../src/core/plan/planActions'
import { proposedScope } from '../../../src/core/report/findings/moving'
import { adopting, checkAdoptions, revisedIn } from '../../../src/core/review/adopting'
import {
  heldPacks,
  leadsToMissingPack,
  mostOtherPacks,
  packIn,
  questionThen,
  type Packs,
} from '../../../src/core/review/adoption'
import { confirming } from '../../../src/core/review/confirming'
import { keeping, sidesOf } from '../../../src/core/review/conflicts'
import type { Change } from '../../../src/core/review/event'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { undoing, type Log } from '../../../src/core/review/log'
import { coversOf, restoring, reviewAtMilestone } from '../../../src/core/review/milestones'
import { wholeLog } from '../../../src/core/review/omission'
import { mergeReviews, type ReviewCopy } from '../../../src/core/review/reviewCopy'
import { asAsked, countedAnswer, type Review } from '../../../src/core/review/review'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { anyCase } from '../../support/arbitraries'
import { answering, extended, pack, packJson, parsed, patched } from '../../support/notation'

/** A later version: q2 means something else, q3 is gone, and q9 is new. */
const first = pack('C5 3 3 1')
const later = (version = '2.0.0', revision = 2): Pack =>
  parsed(
    [
      ['version', version],
      ['questions.1.revision', revision],
      ['questions.2.id', 'q9'],
    ].reduce<unknown>((json, [path, value]) => patched(json, String(path), value), packJson('C5 3 3 1')),
  )
const second = later()

const startOf = (asked: Pack): Log => [
  {
    id: 'start:1',
    seq: 1,
    at: '2026-11-23T09:00:00Z',
    by: 'head',
    replaces: [],
    kind: 'review-started',
    review: 'r1',
    group: 'g1',
    pack: packReference(asked),
  },
]
const start = startOf(first)
const moved = (...before: readonly Change[]): Log => extended(start, [...before, adopting(first, second)])
const folded = (log: Log): Review => foldEvents(wholeLog(log))
const packs: Packs = new Map([first, second].map((each) => [packReference(each).hash, each]))
const copyOf = (log: Log, known = packs): ReviewCopy => {
  const held = heldPacks(wholeLog(log), known)
  if (held === null) throw new Error('its pack is known')
  return { ...held, ...wholeLog(log) }
}
const question = (asked: Pack, id: string) => asked.questions.find((candidate) => candidate.id === id)!
const counted = (asked: Pack, review: Review): readonly string[] =>
  asked.questions.flatMap((each) => {
    const answer = countedAnswer(each, review)
    return answer?.kind === 'level'
      ? [`${each.id} ${answer.level}`]
      : answer === null
        ? []
        : [`${each.id} ${answer.kind}`]
  })

describe('a review that moves to another version of its checklist', () => {
  const before = answering('2 3 1 0')
  const review = folded(moved(...before))

  it('is with that version from then on, and knows the one that it was started with', () => {
    expect(review.pack).toEqual(packReference(second))
    expect(review.startedWith).toEqual(packReference(first))
    expect(packIn(wholeLog(moved(...before)))).toEqual(packReference(second))
  })

  it('keeps the answers of questions of the same revision; those of other questions count for nothing', () => {
    expect(counted(second, review)).toEqual(['q1 2', 'q4 0'])
  })

  it('keeps an answer to another revision to be confirmed, with the day on which it was given', () => {
    expect([...review.earlierAnswers]).toEqual([
      ['q2', { answer: 3, reason: null, reviewedOn: '2026-11-23', revision: 'first', isOwn: true }],
    ])
    expect(questionThen(question(second, 'q2'), 'first', packReference(first).hash, packs)).toEqual(
      question(first, 'q2'),
    )
  })

  it('lets it be confirmed as an answer to the question as it is asked now', () => {
    const changes = confirming(question(second, 'q2'), review.earlierAnswers.get('q2')!, review)!
    expect(changes).toEqual([{ kind: 'answer-set', question: 'q2', revision: 2, value: 3 }])
    expect(counted(second, folded(extended(moved(...before), changes)))).toEqual(['q1 2', 'q2 3', 'q4 0'])
  })

  it('cannot say how the critical safeguards stand before those that mean something else are confirmed', () => {
    const critical = parsed(patched(patched(packJson('C5 3'), 'version', '2.0.0'), 'questions.0.revision', 2))
    const log = extended(startOf(pack('C5 3')), [...answering('2 2'), adopting(pack('C5 3'), critical)])
    expect(scoreReview(critical, folded(log)).gate?.state).toBe('cant-say-yet')
  })

  it('is as it was once the move is taken back, and what was answered meanwhile waits to be confirmed', () => {
    const log = moved(...before)
    const undone = extended(log, [undoing(wholeLog(log), log.at(-1)!.id)!.change])
    expect(counted(first, folded(undone))).toEqual(['q1 2', 'q2 3', 'q3 1', 'q4 0'])
    expect(folded(undone).pack).toEqual(packReference(first))
    const answered = extended(log, [{ kind: 'answer-set', ...asAsked(review, 'q2'), value: 0 }, adopting(first, first)])
    expect(counted(first, folded(answered))).toEqual(['q1 2', 'q2 3', 'q3 1', 'q4 0'])
    expect(folded(answered).earlierAnswers.get('q2')).toMatchObject({ answer: 0, revision: 2 })
  })

  it('loses no answer by moving and moving back, whatever was answered', () => {
    fc.assert(
      fc.property(anyCase, ({ packLine, given }) => {
        const from = pack(packLine)
        const to = parsed(
          from.questions.reduce<unknown>(
            (json, _, index) => (index % 2 === 0 ? patched(json, `questions.${index}.revision`, 2) : json),
            patched(packJson(packLine), 'version', '2.0.0'),
          ),
        )
        const answered = extended(startOf(from), answering(given.join(' ')))
        const back = extended(answered, [adopting(from, to), adopting(from, from)])
        expect(folded(back).answers).toEqual(folded(answered).answers)
        expect(folded(back).earlierAnswers).toEqual(folded(answered).earlierAnswers)
        expect(scoreReview(from, folded(back))).toEqual(scoreReview(from, folded(answered)))
      }),
    )
  })

  it('takes the owner of a step along, and not that it is done: the step is another', () => {
    const edits: readonly Change[] = [
      { kind: 'action-set', action: 'q2/0', property: 'owner', value: 'Bursar' },
      { kind: 'action-set', action: 'q2/0', property: 'status', value: 'done' },
    ]
    const log = extended(moved(...answering('2 0'), ...edits), [
      { kind: 'answer-set', question: 'q2', revision: 2, value: 0 },
    ])
    const [action] = planActions(second, folded(log)).actions.filter(({ questions: [of] }) => of?.id === 'q2')
    expect([action?.id, action?.owner, action?.status]).toEqual(['q2@2/0', 'Bursar', 'not-started'])
  })

  it('lets go of the steps of questions that are gone or mean something else, as they were worded, and tells what was done', () => {
    const edits: readonly Change[] = [
      { kind: 'action-set', action: 'q2/0', property: 'wording', value: 'Our own wording.' },
      { kind: 'action-set', action: 'q2/0', property: 'status', value: 'done' },
    ]
    const log = moved(...answering('2 0 1'), ...edits)
    const review = folded(log)
    const dropped = droppedActions(copyOf(log), review, planActions(second, review))
    expect(dropped.map(({ id, wording, status }) => [id, wording, status])).toEqual([
      ['q2/0', 'Our own wording.', 'done'],
      ['q3/1', question(first, 'q3').actions[1].text, 'not-started'],
    ])
    const back = extended(log, [adopting(first, first)])
    const [then, plan] = [folded(back), planActions(first, folded(back))]
    expect(droppedActions(copyOf(back), then, plan)).toEqual([])
  })

  it('is brought to no version that did not come along', () => {
    const missing: Change = {
      kind: 'pack-adopted',
      value: { pack: packReference(later('7.0.0')), revised: [] },
    }
    expect(leadsToMissingPack(packs, packReference(first), missing)).toBe(true)
    expect(leadsToMissingPack(packs, packReference(first), adopting(first, second))).toBe(false)
    expect(leadsToMissingPack(packs, packReference(first), adopting(first, first))).toBe(false)
    expect(leadsToMissingPack(new Map(), packReference(first), adopting(first, first))).toBe(true)
  })

  it('is scored by each version at its own milestone, and is brought back to it whole', () => {
    const answered = extended(start, before)
    const covers = coversOf(answered)
    const log = extended(answered, [adopting(first, second), { kind: 'answer-set', question: 'q1', value: 0 }])
    const then = reviewAtMilestone(log, [], { covers })
    expect(then?.pack).toEqual(packReference(first))
    expect(then && counted(first, then)).toEqual(['q1 2', 'q2 3', 'q3 1', 'q4 0'])
    const back = extended(log, restoring(log, [], { covers })!)
    expect(folded(back).pack).toEqual(packReference(first))
    expect(counted(first, folded(back))).toEqual(['q1 2', 'q2 3', 'q3 1', 'q4 0'])
  })
})

describe('copies of a review that has moved', () => {
  const begun = extended(start, answering('2 3'))
  const here = extended(begun, [adopting(first, second)])

  it('merge with those from before the move: what was answered there to the old question is to be confirmed', () => {
    const there = extended(begun, [{ kind: 'answer-set', question: 'q2', value: 1 }], 'colleague')
    const merged = mergeReviews(copyOf(here), copyOf(there))
    expect(merged.ok && merged.value.pack).toEqual(second)
    const review = merged.ok ? foldEvents(merged.value) : null
    expect(review?.conflicts).toEqual([])
    expect(review?.earlierAnswers.get('q2')?.answer).toBe(1)
    expect(review && counted(second, review)).toEqual(['q1 2'])
  })

  it('bring the version along to a copy that knew of none', () => {
    const merged = mergeReviews(copyOf(begun, new Map([[packReference(first).hash, first]])), copyOf(here))
    expect(merged.ok && [merged.value.pack, [...merged.value.otherPacks.values()]]).toEqual([second, [first]])
  })

  it('that moved to two different versions are a conflict like any other, settled by keeping one', () => {
    const third = later('3.0.0', 3)
    const known: Packs = new Map([...packs, [packReference(third).hash, third]])
    const there = extended(begun, [adopting(first, third)], 'colleague')
    const merged = mergeReviews(copyOf(here), copyOf(there, known))
    if (!merged.ok) throw new Error('both merge')
    const [conflict] = foldEvents(merged.value).conflicts
    const sides = sidesOf(conflict!)
    expect(sides).toHaveLength(2)
    const settled = extended(merged.value.log, [keeping(sides[0]!)])
    expect(folded(settled).conflicts).toEqual([])
    expect([packReference(second), packReference(third)]).toContainEqual(folded(settled).pack)
  })
})

describe('a log that says of other questions that they were revised', () => {
  it('is refused with the event: answers to questions that nobody asked so would count', () => {
    const forged = extended(start, [{ kind: 'pack-adopted', value: { pack: packReference(second), revised: [] } }])
    expect(checkAdoptions(forged, packs)).toEqual({
      ok: false,
      problems: [{ where: 'event w:1', what: 'says otherwise than the checklists do which questions were revised' }],
    })
    expect(checkAdoptions(moved(), packs).ok).toBe(true)
    const twice = { question: 'q2', revision: 2 }
    const doubled = extended(start, [
      { kind: 'pack-adopted', value: { pack: packReference(second), revised: [twice, twice] } },
    ])
    expect(checkAdoptions(doubled, packs).ok).toBe(false)
  })

  it('names those that are new, too: once they mean something else, an answer to them as they were is to be confirmed', () => {
    expect(revisedIn(first, second)).toEqual([
      { question: 'q2', revision: 2 },
      { question: 'q9', revision: 1 },
    ])
    const third = parsed(
      patched(patched(JSON.parse(JSON.stringify(second)), 'version', '3.0.0'), 'questions.2.revision', 2),
    )
    const log = extended(moved(), [
      { kind: 'answer-set', ...asAsked(folded(moved()), 'q9'), value: 3 },
      adopting(first, third),
    ])
    expect(counted(third, folded(log))).toEqual([])
    expect(folded(log).earlierAnswers.get('q9')).toMatchObject({ answer: 3, revision: 1 })
  })

  it('is refused that moves to another checklist, or whose own first one is not there', () => {
    const [other, known] = [{ ...second, id: 'other' }, new Map(packs)]
    known.set(packReference(other).hash, other)
    expect(checkAdoptions(extended(start, [adopting(first, other)]), known)).toMatchObject({
      problems: [{ what: 'moves the review to another checklist, and not to a version of its own' }],
    })
    expect(checkAdoptions(moved(), new Map([[packReference(second).hash, second]]))).toMatchObject({
      problems: [{ where: 'otherPacks', what: 'lacks the one that the review was started with' }],
    })
  })

  it('names no more versions than a file may hold, and keeps the first', () => {
    const versions = Array.from({ length: 30 }, (_, index) => later(`2.${index}.0`))
    const all: Packs = new Map([first, ...versions].map((each) => [packReference(each).hash, each]))
    const held = heldPacks(
      wholeLog(
        extended(
          start,
          versions.map((each) => adopting(first, each)),
        ),
      ),
      all,
    )
    expect(held?.otherPacks.size).toBe(mostOtherPacks)
    expect(held?.otherPacks.has(packReference(first).hash)).toBe(true)
  })
})

describe('how much of the next version is proposed', () => {
  const scoped = (...scopes: readonly object[]): Pack => parsed({ ...packJson('C5 3 3'), version: '2.0.0', scopes })
  const scope = (id: string, questions: unknown) => ({ id, name: id, about: 'So much.', leavesOut: [], questions })

  it('is the least that asks all that the review asks now, or the scope that the review has', () => {
    const next = scoped(scope('small', ['q1']), scope('middle', ['q1', 'q2']), scope('all', 'all'))
    const asked = folded(startOf(pack('C5 3')))
    expect(proposedScope(pack('C5 3'), asked, next)).toBe('middle')
    const small = folded(extended(startOf(pack('C5 3')), [{ kind: 'detail-set', detail: 'scope', value: 'small' }]))
    expect(proposedScope(pack('C5 3'), small, next)).toBe('small')
    expect(proposedScope(pack('C5 3'), asked, pack('C5 3'))).toBeNull()
  })
})
