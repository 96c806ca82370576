import { render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { planActions } from '../../src/core/plan/planActions'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { Documents, Glossary, WhatItIs } from '../../src/screens/about/AboutChecklist'
import { Scoring } from '../../src/screens/about/Scoring'
import { Urgent } from '../../src/screens/about/Urgent'
import { Blocks } from '../../src/screens/blocks/Blocks'
import { paths } from '../../src/screens/paths'
import { Traceability } from '../../src/screens/sources/Traceability'
import { copyOf, startReview } from '../../src/state/library'
import { makeMilestone } from '../../src/state/milestones'
import { openReview } from '../../src/state/openReview'
import { freshDevice } from '../screens/home/app'
import { dayOf, extended, start } from '../support/notation'
import { sameChanges, samePack } from '../support/sameTexts'
import { governorRoutes, schoolRoutes, visit } from './routes'
import { answerAs, lastDocument, record } from '../support/openReview'

let review = ''

/** A review with two milestones, and two more by people who answered independently. */
const device = async (): Promise<void> => {
  await freshDevice()
  review = await startReview(samePack, sameChanges, 'head')
  const { group } = foldEvents((await copyOf(review))!)
  for (const person of ['lead', 'chair'])
    await startReview(
      samePack,
      [...sameChanges, { kind: 'answer-set', question: 'q1', value: person === 'lead' ? 1 : 3 }],
      person,
      group,
      true,
    )
  await openReview(review)
  makeMilestone(lastDocument(), 'Twice')
  for (const [question, value] of [
    ['q1', 1],
    ['q3', 0],
    ['q7', 1],
  ] as const)
    record({ kind: 'answer-set', question, value })
  makeMilestone(lastDocument(), 'Twice')
}

/** What React has to say while something is drawn and used. */
const complaintsOf = async (draw: () => unknown): Promise<readonly string[]> => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  await draw()
  return said.mock.calls.map((words) => words.map(String).join(' '))
}

afterEach(() => void vi.restoreAllMocks())

describe('a checklist and a review that say everything twice', () => {
  beforeEach(device)

  it.each(schoolRoutes)('are drawn without a complaint at the route %s', async (_, path) => {
    expect(await complaintsOf(() => visit(path(review)))).toEqual([])
  })

  it.each(governorRoutes)('are drawn without a complaint for a governor: %s', async (_, path) => {
    await answerAs('chair')
    expect(await complaintsOf(() => visit(path(review)))).toEqual([])
  })

  it.each([
    ['all questions', () => paths.question(review, 'q1'), [/^All questions/]],
    ['a form for evidence', () => paths.question(review, 'q1'), [/^Something else/, /^Cancel/]],
    ['two milestones', () => paths.milestones(review), [/^Compare with now/]],
    ['a milestone to go back to', () => paths.milestones(review), [/^Bring the review back/]],
  ])('are drawn without a complaint where a button brings up %s', async (_, path, buttons) => {
    expect(await complaintsOf(() => visit(path(), ...buttons))).toEqual([])
  })
})

const told = {
  'what it is': () => <WhatItIs pack={samePack} />,
  'its scoring': () => <Scoring pack={samePack} />,
  'its terms': () => <Glossary pack={samePack} />,
  'its documents': () => <Documents pack={samePack} />,
  'whom to call': () => <Urgent contacts={samePack.urgent.contacts} />,
  'where it comes from': () => <Traceability pack={samePack} />,
}

describe('a checklist that says everything twice', () => {
  it.each(Object.entries(told))('is told without a complaint: %s', async (_, draw) => {
    expect(await complaintsOf(() => render(draw()))).toEqual([])
  })
})

describe('a report that says everything twice', () => {
  const log = extended(start, sameChanges)
  const before = foldEvents(wholeLog(extended(start, sameChanges.slice(0, 14))))
  const now = foldEvents(wholeLog(log))
  const input = {
    pack: samePack,
    review: now,
    scorecard: scoreReview(samePack, now),
    plan: planActions(samePack, now),
    dayOf,
    signatures: new Map(),
    since: {
      milestone: { id: 'm', name: 'Twice', madeOn: '2026-11-23', covers: {}, fingerprint: 'a'.repeat(64) },
      then: { pack: samePack, review: before },
    },
  }

  it.each(variants.map(({ id }) => id))('is drawn without a complaint: %s', async (id) => {
    const { blocks } = buildReport(id, input, {
      omitNotes: false,
      omitOwners: false,
      data: 'none',
      fingerprint: null,
      today: '2026-11-23',
    })
    expect(await complaintsOf(() => render(<Blocks blocks={blocks} />))).toEqual([])
  })
})
