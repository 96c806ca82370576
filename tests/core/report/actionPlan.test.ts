import { shortName } from '../../../src/core/content/shortName'
import { actionTitle } from '../../../src/core/report/words/actionWords'
import { describe, expect, it } from 'vitest'
import { sayShortDate } from '../../../src/core/math/calendar'
import { buildReport } from '../../../src/core/report/variants/buildReport'
import { fileNameOf } from '../../../src/core/report/fileName'
import { challengesOf } from '../../../src/core/report/sections/challenges'
import { inPrintedOrder, planParts } from '../../../src/core/report/sections/planParts'
import { statusWords } from '../../../src/core/report/words/words'
import { boardDecisions } from '../../../src/core/report/sections/forTheBoard'
import { cellDetails, cellText, type Block } from '../../../src/core/report/blocks'
import type { Change } from '../../../src/core/review/event'
import { goldenInput, goldenOptions, goldenReport } from '../../support/goldenReview'
import { packJson, parsed, patched, reviewOf } from '../../support/notation'
import {
  blocksOf as blocksOfReport,
  evidenceOn,
  headingsOf,
  inputFor,
  inputOf,
  plain,
  planRowsOf,
  reportOf,
  tableOf,
  wordsOf,
} from './reports'

const blocksOf = (packLine: string, given: string, ...changes: readonly Change[]): readonly Block[] =>
  blocksOfReport('action-plan', inputOf(packLine, given, ...changes))

const firstPage = (blocks: readonly Block[]): string =>
  JSON.stringify(
    blocks.slice(
      0,
      blocks.findIndex(({ kind }) => kind === 'page-break'),
    ),
  )

const school = (value: string): Change => ({ kind: 'detail-set', detail: 'school', value })

describe('page 1 of the golden review', () => {
  const { blocks } = goldenReport

  it('leads with the gate, then the counts, then the score', () => {
    const page = firstPage(blocks)
    const places = [
      'Gaps in critical safeguards',
      '10 of 14 critical safeguards in place: 4 gaps.',
      '42 of 59 in place',
      'between 62% and 64%',
      'Act now.',
    ].map((words) => page.indexOf(words))
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true)
  })

  it('names school, date, the roles that answered and the next review', () => {
    for (const words of [
      'Example Primary School',
      '23 November 2026',
      'Head and Designated safeguarding lead',
      '24 May 2027',
    ])
      expect(firstPage(blocks)).toContain(words)
  })

  it('says nowhere where evidence is kept, and the evidence index does', () => {
    const places = goldenInput.review.evidence.map(({ where }) => where).filter((where) => where !== '')
    expect(places).toHaveLength(4)
    const index = tableOf(blocks, 'What there is to show, and where it is kept').rows.flat()
    for (const place of places) {
      expect(firstPage(blocks)).not.toContain(JSON.stringify(place).slice(1, -1))
      expect(index).toContain(place)
    }
  })

  it('has each critical gap with its action, owner and date, as the school edited them', () => {
    const rows = tableOf(blocks, 'Critical safeguards that are not in place or partly in place').rows.map((cells) =>
      cells.map(cellText),
    )
    expect(rows.map((row) => row.slice(2))).toEqual([
      ['Head', '30 November 2026'],
      ['Deputy safeguarding lead', '27 November 2026'],
      ['Designated safeguarding lead', '30 November 2026'],
      ['Designated safeguarding lead', '30 November 2026'],
    ])
    expect(rows[1]?.[1]).toBe('Start a chronology in each open file – on paper, until the new system prints one.')
  })

  it('has the decisions, three questions, the first of what is not covered with how much more there is, and that it is no grade', () => {
    for (const words of [
      ...boardDecisions(goldenInput, plain.today),
      ...challengesOf(goldenInput, plain.today).forTheBoard.map(({ question }) => question.governorQuestion),
      ...goldenInput.pack.notCovered.slice(0, 3),
      `and ${goldenInput.pack.notCovered.length - 3} more matters, named under “What this does not cover” below.`,
      'Not an Ofsted or ISI grade',
    ]) {
      expect(firstPage(blocks)).toContain(JSON.stringify(words).slice(1, -1))
    }
  })
})

describe('the rest of the golden review', () => {
  const { blocks } = goldenReport
  const { pack: asked, review, scorecard, plan } = goldenInput

  it('has every action of the plan, the first due first and the checks after them, with why, owner, date, measure and status', () => {
    const rows = planRowsOf(blocks).map((cells) => cells.map(cellText))
    expect(rows).toHaveLength(plan.actions.length)
    const parts = planParts(plan, plain.today, review.details.terms)
    expect(parts.checks.length).toBeGreaterThan(0)
    inPrintedOrder(parts)
      .slice(0, rows.length)
      .forEach((planned, index) => {
        const { questions, sitting, owner, due, success } = planned
        const row = rows[index] ?? []
        const [owned, on, status] = row.slice(-3)
        const what = row.at(-4)?.split('\n') ?? []
        expect(row[0]).toBe(String(index + 1))
        expect(what[0]).toBe(actionTitle(planned))
        expect(what).toContain(`Done when: ${success}`)
        expect([owned, on]).toEqual([owner, sayShortDate(due)])
        expect(status).toBe(`☐ ${statusWords[planned.status]}`)
        if (parts.checks.includes(planned)) expect(row[1]).toBe(shortName(questions[0]!))
        else if (planned.start === 'find-out') expect(what[0]).toContain(shortName(questions[0]!))
        else if (sitting === null) expect(what[1]?.startsWith(`For: ${shortName(questions[0]!)}`)).toBe(true)
      })
    expect(rows.flat().join('\n')).toContain('Note: Four files done on 20 November; nine to go.')
  })

  it('has what was done, apart from the plan', () => {
    expect(plan.completed.map(({ id }) => id)).toEqual(['hold-firm/0'])
    expect(tableOf(blocks, 'Actions that were done').rows.map((row) => row.at(-1))).toEqual(['Done'])
  })

  it('has every note and every reason, word for word', () => {
    const said = tableOf(blocks, 'Notes on questions').rows.map((row) => row[2])
    expect(review.notes.size).toBe(7)
    for (const note of review.notes.values()) expect(said).toContain(note)
    expect(said).toContain(
      'Why it does not apply: The school has no social worker of its own: none is employed or placed here.',
    )
    expect(said).toHaveLength(8)
  })

  it('has each area once as a bar and once in the table, in the order of the pack', () => {
    const titles = asked.areas.map(({ title }) => title)
    const bars = blocks.find((block) => block.kind === 'bars')
    expect(bars?.kind === 'bars' && bars.bars.map(({ label }) => label)).toEqual(titles)
    expect(tableOf(blocks, 'Answers in each area').rows.map(([title]) => title)).toEqual(titles)
    expect(bars?.kind === 'bars' && bars.marks.map(({ label, at }) => `${label} ${at.toFixed(2)}`)).toEqual([
      'Needs work 0.40',
      'Sound 0.67',
      'Keep checking 0.83',
    ])
  })

  it('shows an arithmetic that matches the scorecard', () => {
    const { rows } = tableOf(blocks, 'Each figure and its arithmetic')
    expect(rows.map(([figure, , here]) => `${figure}: ${here}`)).toEqual([
      'Critical safeguards: 10 of 14',
      'In place: 27 + 15 of 60 − 1 not applicable',
      'Score: 360 / 573 = 63%',
      'If the rest were answered: 360 / 585 = 62% to 372 / 585 = 64%',
      'How much is answered: 191 / 195 = 98%',
      'Not applicable: 1 / 196 = 1%',
      'Answers with proof: 4 of 42',
    ])
    expect(scorecard).toMatchObject({
      score: { numerator: 360, denominator: 573 },
      coverage: { numerator: 191, denominator: 195 },
      notApplicableShare: { numerator: 1, denominator: 196 },
      interval: { low: { numerator: 360, denominator: 585 }, high: { numerator: 372, denominator: 585 } },
      backedClaims: { backed: 4, claims: 42 },
    })
  })

  it('is the same on every run', () => {
    expect(buildReport('action-plan', goldenInput, goldenOptions)).toEqual(goldenReport)
  })
})

describe('every report', () => {
  const reports: readonly (readonly [string, readonly Block[]])[] = [
    ['the golden review', goldenReport.blocks],
    ['nothing answered', blocksOf('C5 3 | 1', '')],
    ['nothing applicable', blocksOf('3n | 1n', 'n n')],
    ['everything at its target', blocksOf('C5 3 1', '3 3 3', evidenceOn('q1'))],
    ['no critical question', blocksOf('3 1', '0 ?')],
    [
      'a phase of which a whole area is not asked',
      blocksOf('C5 | 3:secondary', '2 0', { kind: 'detail-set', detail: 'phase', value: 'primary' }),
    ],
  ]

  it.each(reports)(
    'of %s has as many cells in each row as columns, and a sentence for each table without rows',
    (_, blocks) => {
      for (const block of blocks) {
        if (block.kind !== 'table') continue
        for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
        expect(block.headerColumn).toBeLessThan(block.columns.length)
        if (block.rows.length === 0) expect(block.empty).not.toBe('')
      }
    },
  )

  it.each(reports)('of %s never says undefined, null or NaN, and leaves no text or list empty', (_, blocks) => {
    expect(
      JSON.stringify(blocks, (key, value: unknown) =>
        value === null && key !== 'value' && key !== 'interval' ? 'null!' : value,
      ),
    ).not.toMatch(/undefined|NaN|null!/)
    for (const block of blocks) {
      if (block.kind === 'paragraph' || block.kind === 'heading') expect(block.text.trim()).not.toBe('')
      if (block.kind === 'facts') for (const { value } of block.facts) expect(value.trim()).not.toBe('')
    }
  })

  it.each(reports)('of %s keeps its bars within the axis', (_, blocks) => {
    for (const block of blocks) {
      if (block.kind !== 'bars') continue
      for (const { value, interval } of block.bars) {
        for (const share of [value, interval?.low, interval?.high])
          expect(share === null || share === undefined || (share >= 0 && share <= 1)).toBe(true)
        if (value === null) expect(interval).toBeNull()
      }
    }
  })

  it('has one page break, after the page for the board', () => {
    for (const [, blocks] of reports) expect(blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(1)
  })

  it('says so where nothing is below its target', () => {
    expect(wordsOf(blocksOf('C5 3', '3 2'))).toContain('No answer is below its target.')
    expect(headingsOf(blocksOf('C5 3', '3 2'), 2)).not.toContain('What closes the gaps')
    expect(tableOf(blocksOf('C5 3', ''), 'Critical safeguards that are unanswered').rows).toHaveLength(1)
  })

  it('shows an area with open questions from its worst to its best, and one without answers as not scored', () => {
    const bars = blocksOf('3 3 | 3 | 3', '2 - - 3').find((block) => block.kind === 'bars')
    expect(
      bars?.kind === 'bars' && bars.bars.map(({ words, value, interval }) => ({ words, value, interval })),
    ).toEqual([
      { words: 'between 33% and 83.3%', value: 6 / 18, interval: { low: 6 / 18, high: 15 / 18 } },
      { words: 'not scored', value: null, interval: null },
      { words: '100%', value: 1, interval: null },
    ])
  })
})

describe('why an action is there', () => {
  const whyOf = (json: unknown): string | undefined => {
    const asked = parsed(json)
    const review = reviewOf('0')
    const blocks = blocksOfReport('action-plan', inputFor(asked, review))
    return cellDetails(planRowsOf(blocks)[0]?.[1] ?? '')[0]?.text
  }
  const added = { label: "added: today's duty", document: 'duty' }
  const one = packJson('3')

  it.each([
    ['a finding', one, 'Finding F1.'],
    [
      'the first of several parts of a finding, and how many more there are,',
      patched(
        patched(one, 'sources.0.parts', [
          { id: 'F1a', summary: 'Part a.' },
          { id: 'F1b', summary: 'Part b.' },
        ]),
        'questions.0.sources',
        ['F1a', 'F1b'],
      ),
      'Finding F1a and 1 more.',
    ],
    ['a finding about others', patched(one, 'questions.0.analogue', true), 'School’s counterpart of finding F1.'],
    [
      'a duty of today and a finding about others',
      patched(patched(one, 'questions.0.analogue', true), 'questions.0.sources', [added, 'F1']),
      'School’s counterpart of finding F1. Today’s duty: A duty.',
    ],
    ['a good-practice point', patched(one, 'sources.0.kind', 'good practice'), 'Good practice F1.'],
    ['the article’s own text', patched(one, 'sources.0.kind', 'narrative'), 'Article F1.'],
  ])('names %s', (_, json, words) => {
    expect(whyOf(json)).toBe(`Is q1 in place? ${words}`)
  })
})

describe('the names of a report', () => {
  it.each([
    ['Example Primary School', 'Example-Primary-School-plan-2026-11-23'],
    ['Ysgol Gynradd Tŷ’r Ynys', 'Ysgol-Gynradd-Ty-r-Ynys-plan-2026-11-23'],
    ['St. Example’s / C.E. (Aided)', 'St-Example-s-C-E-Aided-plan-2026-11-23'],
    ['..\\..\\etc: <a|b>?*"', 'etc-a-b-plan-2026-11-23'],
    ['Παράδειγμα', 'School-plan-2026-11-23'],
    ['🏫', 'School-plan-2026-11-23'],
    [`${'x'.repeat(59)} y`, `${'x'.repeat(59)}-plan-2026-11-23`],
    ['x'.repeat(300), `${'x'.repeat(60)}-plan-2026-11-23`],
    ['', 'School-plan-2026-11-23'],
  ])('of the school "%s" make a file name that every system takes: %s', (name, fileName) => {
    expect(fileNameOf(reviewOf('', school(name)), 'plan')).toBe(fileName)
  })

  it('hold school and date, and do without a school', () => {
    expect(goldenReport).toMatchObject({
      title: 'Safeguarding action plan: Example Primary School, 23 November 2026',
      runningHead: 'Example Primary School · Safeguarding action plan · 23 November 2026',
      marking: 'Confidential. Self-assessed, not an Ofsted grade.',
      fileName: 'Example-Primary-School-safeguarding-action-plan-2026-11-23',
    })
    expect(reportOf('action-plan', inputOf('3', '2')).title).toBe('Safeguarding action plan: School, 23 November 2026')
  })
})
