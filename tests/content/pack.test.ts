import { expect, test } from 'vitest'
import type { Question, Source } from '../../src/core/content/pack'
import { originsOf, traceSources, unansweredSources } from '../../src/core/content/sourceCoverage'
import { pack, textsIn } from './builtInPack'

const sourceIds = (question: Question): readonly string[] =>
  question.sources.filter((reference) => typeof reference === 'string')
const sourcesOf = (question: Question): readonly Source[] =>
  originsOf(pack, question).flatMap((origin) => (origin.kind === 'source' ? [origin.source] : []))
const isAdded = (question: Question): boolean => originsOf(pack, question).some(({ kind }) => kind === 'added')
const idsWhere = (holds: (question: Question) => boolean): readonly string[] =>
  pack.questions.filter(holds).map(({ id }) => id)

/** How many sources of a kind there are, and how many of them a question has to answer. */
const tally = (kind: Source['kind']) => {
  const ofKind = pack.sources.filter((source) => source.kind === kind)
  return { all: ofKind.length, scored: ofKind.filter(({ scored }) => scored).length }
}

test('there are between 50 and 60 questions in ten areas', () => {
  expect(pack.areas).toHaveLength(10)
  expect(pack.questions.length).toBeGreaterThanOrEqual(50)
  expect(pack.questions.length).toBeLessThanOrEqual(60)
})

test('questions stand in the order of their areas', () => {
  const order = pack.questions.map(({ area }) => pack.areas.findIndex(({ id }) => id === area))
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test('all of the source is there: 13 findings, the headline among them, 13 recommendations, 2 points of good practice, 34 of advice, 12 of the narrative', () => {
  expect(tally('finding')).toEqual({ all: 13, scored: 13 })
  expect(tally('recommendation')).toEqual({ all: 13, scored: 13 })
  expect(tally('good practice')).toEqual({ all: 2, scored: 2 })
  expect(tally('advice')).toEqual({ all: 34, scored: 34 })
  expect(tally('narrative')).toEqual({ all: 12, scored: 7 })
})

test('every scored source, and every scored part of one, is answered by a question', () => {
  expect(unansweredSources(pack)).toEqual([])
})

test('a source in parts is answered part by part, so that no part is lost in a merger', () => {
  const whole = traceSources(pack)
    .filter(({ parts }) => parts.length > 0)
    .map(({ id }) => id)
  expect(idsWhere((question) => sourceIds(question).some((id) => whole.includes(id)))).toEqual([])
})

test('no question answers what is only context', () => {
  const context = traceSources(pack)
    .flatMap((trace) => [trace, ...trace.parts])
    .filter(({ scored }) => !scored)
    .map(({ id }) => id)
  expect(idsWhere((question) => sourceIds(question).some((id) => context.includes(id)))).toEqual([])
})

test('a part has the id of its source and a letter', () => {
  const parts = pack.sources.flatMap(({ id, parts = [] }) => parts.map((part) => [id, part.id] as const))
  expect(parts.filter(([id, part]) => !new RegExp(`^${id}[a-z]$`).test(part))).toEqual([])
})

test('the critical questions are these fourteen', () => {
  expect([...idsWhere(({ critical }) => critical)].sort()).toEqual([
    'adult-concerns',
    'changes-passed-on',
    'child-heard',
    'chronology',
    'concerns-reach-lead',
    'earlier-concerns',
    'hold-firm',
    'immediate-risk',
    'lead-available',
    'people-in-home',
    'plan-not-working',
    'referral-answered-or-chased',
    'siblings-considered',
    'single-central-record',
  ])
})

test('only the supervision of an employed social worker may be "not applicable"', () => {
  expect(idsWhere(({ notApplicable }) => notApplicable !== null)).toEqual(['social-worker-supervised'])
})

test('a question is an analogue exactly where one of its sources does not speak to schools', () => {
  const speaksToOthers = (question: Question) =>
    sourcesOf(question).some(({ addressee }) => addressee !== 'school' && addressee !== 'all')
  expect(idsWhere(({ analogue }) => analogue)).toEqual(idsWhere(speaksToOthers))
})

test('an added duty of today is never presented as something from 2008', () => {
  const added = pack.questions.filter(isAdded)
  const ids = traceSources(pack)
    .flatMap((trace) => [trace, ...trace.parts])
    .map(({ id }) => id)
  const naming = added.filter((question) =>
    textsIn(question).some(({ text }) => ids.some((id) => new RegExp(`\\b${id}\\b`).test(text))),
  )
  expect(added.length).toBeGreaterThan(0)
  expect(added.filter((question) => sourceIds(question).length > 0).map(({ id }) => id)).toEqual([])
  expect(naming.map(({ id }) => id)).toEqual([])
})

test('the reason of a weight names what the question comes from', () => {
  const namesItsOrigin = (question: Question) =>
    originsOf(pack, question).some((origin) => {
      const name = origin.kind === 'added' ? origin.document.title : (origin.part ?? origin.source).id
      return question.weightReason.includes(name)
    })
  expect(idsWhere((question) => !namesItsOrigin(question))).toEqual([])
})

test('the reason of a weight names only sources that the pack has', () => {
  const ids = new Set(
    traceSources(pack)
      .flatMap((trace) => [trace, ...trace.parts])
      .map(({ id }) => id),
  )
  const named = (question: Question) =>
    question.weightReason.match(/\b(?:[FGNR]|REF-|SUP-|TRN-|WTG-|VIG-|CPS-)\d+[a-z]?\b/g) ?? []
  expect(
    pack.questions.flatMap((question) =>
      named(question)
        .filter((id) => !ids.has(id))
        .map((id) => `${question.id}: ${id}`),
    ),
  ).toEqual([])
})

test('every question has three to five things for a reviewer to ask to see', () => {
  expect(idsWhere(({ evidencePrompts }) => evidencePrompts.length < 3 || evidencePrompts.length > 5)).toEqual([])
})
