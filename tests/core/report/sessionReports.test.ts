import { describe, expect, it } from 'vitest'
import { cellText, type Block, type Report } from '../../../src/core/report/blocks'
import { sessionComparison } from '../../../src/core/report/session/sessionComparison'
import { sessionReport, sessionTable } from '../../../src/core/report/session/sessionReport'
import { answerSheet, certificate, runningOrder, schoolPage } from '../../../src/core/report/session/sessionSheets'
import type { WrittenUpSchool } from '../../../src/core/content/writtenUpSchool'
import type { SessionChange } from '../../../src/core/workshop/sessionEvents'
import { packJson, parsed } from '../../support/notation'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../../support/sessions'

const pack = parsed(packJson('C5 3 1'))
const on = '2026-11-27'
const plan = sessionLog(pack, [
  planned('title', 'Staff day'),
  planned('tables', 5),
  planned('questions', ['q1', 'q2', 'q3']),
])
const session = sessionOfLog(plan)
const then: readonly SessionChange[] = [
  ...[2, 2, 2, 2].map((level, index) => sending(session, index + 1, [level as 2, index < 2 ? 0 : 3, null])),
  { kind: 'said-set', question: 'q2', value: 'The log stops in May' },
  { kind: 'settled-set', question: 'q2', value: 1 },
  { kind: 'agreed-set', action: 'a', value: { question: 'q2', text: 'Ask the office', owner: null, by: '2026-12-18' } },
]
const held = sessionOfLog(goOn(plan, then, 'w2'))

const wordsOf = ({ blocks }: Report): string => JSON.stringify(blocks)
const tableIn = (blocks: readonly Block[], caption: string) => {
  const table = blocks.find((block) => block.kind === 'table' && block.caption === caption)
  if (table?.kind !== 'table') throw new Error(`no table ${caption}`)
  return table.rows.map((row) => row.map(cellText).join(' | '))
}

const school: WrittenUpSchool = {
  id: 'example-school',
  title: 'Example School',
  about: 'A made-up school.',
  questions: { q1: { shown: 'Four of five knew.', reference: 1, reason: 'Four knew. One did not.' } },
}

describe('the report of a session', () => {
  const report = sessionReport(pack, held, null, on)

  it('begins with how many answered, what all agree on, and what they are furthest apart on', () => {
    const words = wordsOf(report)
    expect(words).toContain('4 of 5 tables answered 3 questions.')
    expect(words).toContain('All gave the same answer on Is q1 in place?.')
    expect(words).toContain('Furthest apart: Is q2 in place?.')
  })

  it('has the counts of each vote, furthest apart first, and none of a question that too few answered', () => {
    expect(tableIn(report.blocks, 'Answers to each question, by vote')).toEqual([
      'Is q2 in place? | 1 | 2 | 0 | 0 | 2 | 0 | 0 | between “Not in place” and “In place and checked”',
      'Is q1 in place? | 1 | 0 | 0 | 4 | 0 | 0 | 0 | In place',
      'Is q3 in place? | 1 | – | – | – | – | – | – | fewer than 4 answers',
    ])
  })

  it('says what was said, what the room came to and what was agreed, and never which table said what', () => {
    const words = wordsOf(report)
    expect(words).toContain('Said: The log stops in May')
    expect(words).toContain('The room came to: Partly in place.')
    expect(tableIn(report.blocks, 'What was agreed')).toEqual([
      'Ask the office | Is q2 in place? | nobody yet | 18 Dec 2026',
    ])
    expect(words).not.toMatch(/Table \d/)
  })

  it('of practice says what fits, and how many were kinder', () => {
    const words = wordsOf(sessionReport(pack, held, school, on))
    expect(words).toContain('What fits: Partly in place. Four knew. One did not.')
    expect(words).toContain('0 chose what fits, 4 a kinder level, 0 a stricter one.')
  })

  it('has the same numbers in a spreadsheet, in the order of the questions', () => {
    expect(sessionTable(pack, held).rows.map((row) => cellText(row[0]!))).toEqual([
      'Is q1 in place?',
      'Is q2 in place?',
      'Is q3 in place?',
    ])
  })

  it('of a session of which nothing came in says so', () => {
    expect(wordsOf(sessionReport(pack, session, null, on))).toContain('Nothing has been collected yet.')
  })
})

describe('the sheets of a session', () => {
  it('to answer on have a box at each level of each question', () => {
    const rows = tableIn(answerSheet(pack, session).blocks, 'Questions and their levels')
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row.match(/☐/g)).toHaveLength(5)
  })

  it('give the facilitator the minute at which each question begins', () => {
    expect(tableIn(runningOrder(pack, session, on).blocks, 'Questions by the minute')).toEqual([
      '5 | Is q1 in place?',
      '10 | Is q2 in place?',
      '15 | Is q3 in place?',
    ])
  })

  it('certify that somebody was there, and nothing of any school', () => {
    const words = wordsOf(certificate(session, on))
    expect(words).toContain('It is no qualification')
    expect(words).not.toContain('Example')
  })

  it('tell what a visitor finds at the school to rate, and not which level it is', () => {
    const words = wordsOf(schoolPage(pack, session, school))
    expect(words).toContain('Four of five knew.')
    expect(words).not.toContain('One did not')
  })
})

describe('sessions compared', () => {
  it('stand beside each other for each question that both asked', () => {
    const later = sessionOfLog(
      goOn(sessionLog(pack, [planned('title', 'After'), planned('questions', ['q2'])], 12), [], 'w2'),
    )
    const report = sessionComparison(pack, [held, later])
    expect(tableIn(report.blocks, 'Questions that two sessions or more asked')).toEqual([
      'Is q2 in place? | 2 · 0 · 0 · 2\nmiddle: between “Not in place” and “In place and checked” | not shown',
    ])
  })
})
