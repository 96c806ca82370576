import { expect, test } from 'vitest'
import type { Pack } from '../../src/core/content/pack'
import { planActions } from '../../src/core/plan/planActions'
import { textsOf } from '../../src/core/review/freeText'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import type { Review } from '../../src/core/review/review'
import { changesSince } from '../../src/core/review/milestones'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { exampleReviews, loadExample, type ExampleId } from '../../src/state/examples'
import { milestoneState } from '../../src/core/review/fingerprint'

const opened = async (id: ExampleId) => {
  const { pack, log } = await loadExample(id)
  const review = foldEvents(wholeLog(log))
  return { pack, log, review, scorecard: scoreReview(pack, review), plan: planActions(pack, review) }
}

/** The level that a question is at; "don't know" is below "not in place", and "not applicable" is nowhere. */
const standing = (review: Review, question: string): number | null => {
  const answer = review.answers.get(question)
  if (answer?.kind === 'level') return answer.level
  return answer?.kind === 'dont-know' ? -1 : null
}

const moved = (pack: Pack, before: Review, after: Review) => {
  const steps = pack.questions.map(({ id }) => ({ id, step: (standing(after, id) ?? 0) - (standing(before, id) ?? 0) }))
  return {
    up: steps.filter(({ step }) => step > 0).map(({ id }) => id),
    down: steps.filter(({ step }) => step < 0).map(({ id }) => id),
  }
}

for (const { id, title } of exampleReviews) {
  test(`"${title}" opens like any review file, without conflicts`, async () => {
    const { review } = await opened(id)
    expect(review.id).toBe(id)
    expect(review.conflicts).toEqual([])
    expect(
      review.contributors.filter(({ isGovernor }) => isGovernor !== true).map(({ role, name }) => ({ role, name })),
    ).toEqual([
      { role: 'Headteacher', name: null },
      { role: 'Designated safeguarding lead', name: null },
      { role: 'Safeguarding link governor', name: null },
    ])
  })

  test(`"${title}" holds nothing that points to a person`, async () => {
    const { log } = await opened(id)
    const texts = log.flatMap(textsOf)
    expect(texts.filter((text) => /@|\d{5,}|\b[A-Z]\d{12}\b|\bM(?:r|rs|s|iss)\b/.test(text))).toEqual([])
  })
}

test('Example Primary School is three fifths done: two critical gaps, things to find out, questions to come back to, no band yet', async () => {
  const { review, scorecard, plan } = await opened('example-primary')
  const { questions, unanswered, dontKnow } = scorecard.counts
  expect((questions - unanswered) / questions).toBeCloseTo(0.6, 1)
  expect(dontKnow).toBe(3)
  expect(scorecard.gate).toMatchObject({ state: 'gap' })
  expect(scorecard.gate?.gaps).toHaveLength(2)
  expect(scorecard.band).toBeNull()
  expect(review.flags.size).toBe(5)
  expect(plan.actions.flatMap(({ steps }) => steps).filter(({ start }) => start === 'find-out')).toHaveLength(3)
})

test('Example Academy was finished twice, in one group, with one question not applicable and a reason for it', async () => {
  const [before, after] = [await opened('example-academy-2025'), await opened('example-academy-2026')]
  expect(before.review.group).toBe(after.review.group)
  for (const { scorecard } of [before, after])
    expect(scorecard.counts).toMatchObject({ unanswered: 0, notApplicable: 1 })
})

test('Example Academy improved in most things and slipped in one', async () => {
  const [before, after] = [await opened('example-academy-2025'), await opened('example-academy-2026')]
  const { up, down } = moved(after.pack, before.review, after.review)
  expect(up.length).toBeGreaterThan(after.pack.questions.length / 2)
  expect(down).toEqual(['chronology'])
})

test('Example Academy was held at "act now" in 2025; in 2026 its score is "sound" and one critical gap holds it at "mend"', async () => {
  const [before, after] = [await opened('example-academy-2025'), await opened('example-academy-2026')]
  expect(before.scorecard.band).toBe('act-now')
  expect(before.scorecard.gate?.gaps).toHaveLength(5)
  expect(after.scorecard.band).toBe('mend')
  expect(after.scorecard.caps.map(({ question, atMost }) => [question.id, atMost])).toEqual([['chronology', 'mend']])
})

test('about half of what Example Academy claims in 2026 is backed by evidence', async () => {
  const { backed, claims } = (await opened('example-academy-2026')).scorecard.backedClaims
  expect(backed / claims).toBeGreaterThan(0.4)
  expect(backed / claims).toBeLessThan(0.6)
})

test('the plan of 2026 shows actions edited, under way, done and completed', async () => {
  const { plan } = await opened('example-academy-2026')
  expect(plan.actions[0]).toMatchObject({
    id: 'chronology/1',
    priority: 'now',
    status: 'in-progress',
    owner: 'Deputy designated safeguarding lead',
  })
  expect(plan.actions.filter(({ status }) => status === 'done').map(({ id }) => id)).toEqual(['absence-followed-up/1'])
  expect(plan.completed.map(({ id }) => id)).toEqual(['contact-kept/1'])
})

test('Example Academy, November 2026, was sent to governors, and holds what their chair made of it', async () => {
  const { log, review, scorecard } = await opened('example-academy-2026')
  const [milestone] = review.milestones
  expect(review.milestones.map(({ name }) => name)).toEqual(['Autumn 2026, to full governors'])
  expect(milestoneState({ log, omitted: [] }, milestone!)).toBe('fits')
  expect(changesSince(log, milestone!)).toBe(0)
  expect(new Set(review.views.map(({ view }) => view))).toEqual(new Set(['accepted', 'want-evidence', 'disagree']))
  expect(review.comments.map(({ isResolved }) => isResolved)).toEqual([false, false, true])
  expect(review.contributors.find(({ id }) => id === 'chair')).toMatchObject({
    role: 'Chair of governors',
    isGovernor: true,
  })
  expect(scorecard.counts.unanswered).toBe(0)
})
