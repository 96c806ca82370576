import { questionsInScope, scopeOf, usualScope } from '../../src/core/content/applies'
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

test('the lessons of 2008 are 60 questions in ten areas, and the whole has 23 more', () => {
  const lessons = questionsInScope(pack, scopeOf(pack, 'lessons'))
  expect(lessons).toHaveLength(60)
  expect(new Set(lessons.map(({ area }) => area)).size).toBe(10)
  expect(questionsInScope(pack, scopeOf(pack, 'whole'))).toHaveLength(83)
})

test('a question beyond the lessons of 2008 rests on today’s duties alone, and says that it is added', () => {
  const lessons = new Set(questionsInScope(pack, scopeOf(pack, 'lessons')))
  const others = pack.questions.filter((question) => !lessons.has(question))
  expect(others.filter(({ sources }) => sources.some((source) => typeof source === 'string'))).toEqual([])
})

test('each of the ten gaps in today’s duties has questions of its own', () => {
  const gaps = [
    ['pupils-would-tell', 'peer-harm-response', 'peer-harm-patterns'],
    ['recruitment-steps', 'volunteers-checked'],
    ['allegation-routes', 'hirers-agreed', 'low-level-patterns', 'staff-speak-up'],
    ['duty-to-share'],
    ['lead-standing'],
    ['absent-today', 'off-roll-told', 'part-time-timetables'],
    ['placed-elsewhere'],
    ['force-told'],
    ['alerts-acted-on', 'image-shared'],
    ['send-heard', 'looked-after-known', 'self-harm-route', 'early-years-watched', 'boarders-heard'],
  ]
  const lessons = new Set(questionsInScope(pack, scopeOf(pack, 'lessons')).map(({ id }) => id))
  expect([...idsWhere(({ id }) => !lessons.has(id))].sort()).toEqual(gaps.flat().sort())
})

test('the usual scope is that of the lessons, and each scope but the widest says what it leaves out', () => {
  expect(usualScope(pack)?.id).toBe('lessons')
  expect(pack.scopes?.map(({ id, leavesOut }) => [id, leavesOut.length > 0])).toEqual([
    ['critical', true],
    ['lessons', true],
    ['whole', false],
  ])
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

test('the critical questions are these seventeen, three of them added', () => {
  expect([...idsWhere(({ critical }) => critical)].sort()).toEqual([
    'absent-today',
    'adult-concerns',
    'changes-passed-on',
    'child-heard',
    'chronology',
    'concerns-reach-lead',
    'earlier-concerns',
    'hold-firm',
    'immediate-risk',
    'lead-available',
    'peer-harm-response',
    'people-in-home',
    'plan-not-working',
    'referral-answered-or-chased',
    'self-harm-route',
    'siblings-considered',
    'single-central-record',
  ])
})

test('what not every school has may be "not applicable", and nothing else', () => {
  expect(idsWhere(({ notApplicable }) => notApplicable !== null)).toEqual([
    'alerts-acted-on',
    'send-heard',
    'social-worker-supervised',
    'volunteers-checked',
    'hirers-agreed',
    'boarders-heard',
    'placed-elsewhere',
    'early-years-watched',
  ])
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
