import { cleanup } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import { planAndAnswersReport } from '../../src/core/report/variants/planAndAnswers'
import type { Change } from '../../src/core/review/event'
import { startReview } from '../../src/state/library'
import { makeMilestone } from '../../src/state/milestones'
import { openReview } from '../../src/state/openReview'
import { inputOf, plain } from '../core/report/reports'
import { freshDevice } from '../screens/home/app'
import { answering, pack } from '../support/notation'
import { governorRoutes, schoolRoutes, visit } from './routes'
import { answerAs, lastDocument, record } from '../support/openReview'

/**
 * Words made from counts, where there is one of everything and where there is nothing: `1 question`, never `1 questions`, `All 1 areas` or
 * `0 of 0`. A sentence that is built beside `howMany` shows up here.
 */

const notCounted = /^(?:is|was|has|does|says|this|goes|stands|takes|makes|fits|needs|process|address|its)$/

/** What in a text counts wrongly, with what stands around it. */
const miscounted = (text: string): readonly string[] =>
  [
    ...[...text.matchAll(/(?<![\d.,:/–-] ?|of |to |Level |level |from )\b1 (?:[a-z]+ )??([a-z]+s)\b/g)].filter(
      ([, noun = '']) => !notCounted.test(noun),
    ),
    ...text.matchAll(
      /\b\d* ?of 1 (?:[a-z]+ ){0,2}?(?:questions|areas|claims|safeguards|actions|entries|milestones|comments)\b/g,
    ),
    ...text.matchAll(/\bAll 1\b|\ball one\b|\b0 of 0\b|\bthe 1 \w+/gi),
  ].map(
    ({ index, 0: found }) =>
      `${text.slice(Math.max(0, index - 30), index)}[${found}]${text.slice(index + found.length, index + found.length + 30)}`,
  )

/** What stands on the page, each element by itself, so that no two texts run into one. */
const textOnShow = (): string => {
  const texts: string[] = []
  for (const element of document.querySelectorAll(
    'p, li, dt, dd, h1, h2, h3, h4, td, th, caption, label, legend, button, a, summary, figcaption, [aria-label]',
  ))
    texts.push(element.textContent ?? '', element.getAttribute('aria-label') ?? '')
  return [...new Set(texts)].join('\n')
}

const one: readonly Change[] = [
  {
    kind: 'evidence-set',
    evidence: 'e',
    value: { what: 'Log', where: 'Office', checkedOn: '2026-11-02', questions: ['q1'] },
  },
  { kind: 'comment-set', comment: 'c', value: { question: 'q1', text: 'Who?' } },
  { kind: 'view-set', area: 'a1', contributor: 'chair', value: 'accepted' },
  { kind: 'note-set', question: 'q1', value: 'A note' },
  { kind: 'flag-set', question: 'q1', value: true },
]

/** One question, or none that applies, in each state that it can be in. */
const reviews: readonly (readonly [name: string, packLine: string, answers: string, changes: readonly Change[]])[] = [
  ['one critical question, not answered', 'C5', '', []],
  ['one critical gap', 'C5', '0', one],
  ['one critical question that nobody knows', 'C5', '?', one],
  ['one critical question in place', 'C5', '2', one],
  ['one question in place and checked', '3', '3', one],
  ['one question that does not apply', '3n', 'n', []],
  ['one question that is not asked', '3:nursery', '', [{ kind: 'detail-set', detail: 'phase', value: 'primary' }]],
]

/** Every text in a report, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe.each(reviews)('of %s', (_, packLine, answers, changes) => {
  let review = ''

  beforeEach(async () => {
    await freshDevice()
    review = await startReview(
      pack(packLine),
      [
        { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } },
        {
          kind: 'contributor-set',
          contributor: 'chair',
          value: { role: 'Chair of governors', name: null, isGovernor: true },
        },
        { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
        { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
        ...answering(answers),
        ...changes,
      ],
      'head',
    )
    await openReview(review)
    makeMilestone(lastDocument(), 'Autumn')
    record({ kind: 'note-set', question: 'q1', value: 'Another note' })
  })

  it('every screen of the school counts rightly', async () => {
    const found: string[] = []
    for (const [name, path] of schoolRoutes) {
      await visit(path(review))
      found.push(...miscounted(textOnShow()).map((words) => `${name}: ${words}`))
      cleanup()
    }
    expect(found).toEqual([])
  })

  it('every screen of a governor counts rightly', async () => {
    await answerAs('chair')
    const found: string[] = []
    for (const [name, path] of governorRoutes) {
      await visit(path(review))
      found.push(...miscounted(textOnShow()).map((words) => `${name}: ${words}`))
      cleanup()
    }
    expect(found).toEqual([])
  })

  it('every report counts rightly', () => {
    const input = inputOf(packLine, answers, ...changes)
    const reports = [
      ...variants.map(({ id }) => [id, buildReport(id, input, plain)] as const),
      ['spreadsheet', planAndAnswersReport(input, plain)] as const,
    ]
    expect(
      reports.flatMap(([id, { blocks }]) =>
        textsIn(blocks)
          .flatMap(miscounted)
          .map((words) => `${id}: ${words}`),
      ),
    ).toEqual([])
  })
})
