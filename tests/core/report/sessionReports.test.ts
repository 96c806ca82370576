import { describe, expect, it } from 'vitest'
import { cellText, type Block, type BlockOf, type Report } from '../../../src/core/report/blocks'
import { answerSheet } from '../../../src/core/report/session/answerSheet'
import { certificate } from '../../../src/core/report/session/certificate'
import { facilitatorsGuide } from '../../../src/core/report/session/facilitatorsGuide'
import { schoolPage } from '../../../src/core/report/session/schoolPage'
import { sessionComparison } from '../../../src/core/report/session/sessionComparison'
import { sessionReport, sessionVotes, sessionWorkbook } from '../../../src/core/report/session/sessionReport'
import type { WrittenUpSchool } from '../../../src/core/content/writtenUpSchool'
import type { WorkshopAnswer } from '../../../src/core/workshop/answerCode'
import type { SessionChange } from '../../../src/core/workshop/sessionEvents'
import { dayOf, packJson, parsed } from '../../support/notation'
import { countColumns, goOn, planned, sending, sessionLog, sessionOfLog } from '../../support/sessions'

const pack = parsed(packJson('C5 3 1'))
const on = '2026-11-27'
const plan = sessionLog(pack, [
  planned('title', 'Staff day'),
  planned('tables', 5),
  planned('questions', ['q1', 'q2', 'q3']),
])
const session = sessionOfLog(plan)
const answered = (vote: number, ...tables: readonly (readonly WorkshopAnswer[])[]): readonly SessionChange[] =>
  tables.map((answers, index) => sending(session, index + 1, answers, { vote }))
const first = answered(1, [2, 0, null], [2, 0, null], [2, 3, null], [2, 3, null])
const noted: readonly SessionChange[] = [
  { kind: 'said-set', question: 'q2', value: 'The log stops in May' },
  { kind: 'settled-set', question: 'q2', value: 1 },
  { kind: 'agreed-set', action: 'a', value: { question: 'q2', text: 'Ask the office', owner: null, by: '2026-12-18' } },
]
const held = sessionOfLog(goOn(plan, [...first, ...noted], 'w2'))
const again = answered(2, [2, 1, null], [2, 1, null], [2, 1, null], [2, 'dont-know', null])
const twice = sessionOfLog(goOn(plan, [...first, ...again, ...noted], 'w2'))
const of = (session = held, school: WrittenUpSchool | null = null) => ({ pack, session, school, on })

const school: WrittenUpSchool = {
  id: 'example-school',
  title: 'Example School',
  about: 'A made-up school.',
  questions: { q1: { shown: 'Four of five knew.', reference: 1, reason: 'Four knew. One did not.' } },
}

const tableRows = ({ rows }: BlockOf<'table'>) => rows.map((row) => row.map(cellText).join(' | '))

/** What a block says, line by line, as somebody reads it. */
const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`]
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.facts.map(({ term, value }) => `${term}: ${value}`)
    case 'table':
      return block.rows.length === 0 ? [block.empty] : tableRows(block)
    case 'chart':
      return [block.words]
    case 'fields':
      return block.rows.flat()
    case 'page-break':
      return ['---']
    default:
      throw new Error(`no report of a session has ${block.kind}`)
  }
}
const read = ({ blocks }: Report): readonly string[] => blocks.flatMap(linesOf)
const wordsOf = (report: Report): string => JSON.stringify(report)
const firstPage = (report: Report) => read(report).slice(0, read(report).indexOf('---'))
const section = (report: Report, heading: string): readonly string[] => {
  const lines = read(report)
  const from = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'))
  if (from === -1) throw new Error(`no section ${heading}`)
  const length = lines.slice(from + 1).findIndex((line) => line.startsWith('#') || line === '---')
  return lines.slice(from + 1, length === -1 ? undefined : from + 1 + length)
}

describe('the report of a session', () => {
  it('says in short who answered, what the room agrees on, where it was apart, and what was agreed', () => {
    expect(firstPage(sessionReport(of()))).toEqual([
      '# Staff day',
      'Answers from: 27 November 2026',
      'Answered: 4 of 5 tables',
      'Kind: About one school, by those who work there',
      `Checklist: ${pack.title}, version ${pack.version}`,
      '## What the room agrees on',
      'On 1 of 2 questions all gave the same answer.',
      'In place: Is q1 in place?',
      '## Where it was furthest apart',
      'Is q2 in place? | 2 not in place, 2 in place and checked',
      '## What was agreed',
      'Ask the office | Is q2 in place? | nobody yet | 18 Dec 2026',
    ])
  })

  it('after two votes tells both, and what all said in the end', () => {
    const report = sessionReport(of(twice))
    expect(firstPage(report)).toContain('Answered: 4 of 5 tables, 4 in the second vote')
    expect(section(report, 'What the room agrees on')[0]).toBe(
      'On 1 of 2 questions all gave the same answer in the end.',
    )
    expect(section(report, 'Where it was furthest apart')).toEqual([
      'Is q2 in place? | 2 not in place, 2 in place and checked | 3 partly in place, 1 don’t know',
    ])
    expect(section(report, 'Is q2 in place?')).toEqual([
      'Middle answer: First vote: between “Not in place” and “In place and checked”. Second vote: Partly in place.',
      'Settled on: Partly in place',
      'What was said: The log stops in May',
    ])
  })

  it('draws the counts, furthest apart first, with a table of the same', () => {
    const chart = sessionReport(of()).blocks.find((block) => block.kind === 'chart')
    expect(chart?.words).toBe(
      'How many gave each answer. Is q2 in place?: 2 not in place, 2 in place and checked; the middle answer: between “Not in place” and “In place and checked”. Is q1 in place?: 4 in place; the middle answer: In place. Is q3 in place?: not shown: fewer than 4 tables answered.',
    )
    expect(chart === undefined ? [] : tableRows(chart.table)).toEqual([
      'Is q2 in place? | 1 | 2 | 0 | 0 | 2 | 0 | 0 | between “Not in place” and “In place and checked”',
      'Is q1 in place? | 1 | 0 | 0 | 4 | 0 | 0 | 0 | In place',
      'Is q3 in place? | 1 | – | – | – | – | – | – | not shown: fewer than 4 tables answered',
    ])
  })

  it('shows no count of a question that too few answered, anywhere', () => {
    const few = sessionOfLog(goOn(plan, answered(1, [1, 1, 1], [1, 1, 1], [1, 1, 1]), 'w2'))
    for (const report of [sessionReport(of(few, school)), sessionWorkbook(of(few, school))]) {
      expect(wordsOf(report)).toContain('fewer than 4 tables')
      expect(wordsOf(report)).not.toMatch(/\b3 partly|"text":"3"|chose it/)
    }
    const words = read(sessionReport(of(few))).join(' ')
    expect(words).toContain('No question can be shown yet: fewer than 4 tables have answered each of them.')
    expect(words).not.toContain('On no question')
  })

  it('says never which table said what', () => {
    for (const report of [sessionReport(of(twice)), sessionWorkbook(of(twice))])
      expect(wordsOf(report)).not.toMatch(/Table \d|Person \d/)
  })

  it('names the questions of which nothing was noted in full, at the end', () => {
    expect(section(sessionReport(of()), 'Nothing was noted on')).toEqual(['Is q1 in place?', 'Is q3 in place?'])
  })

  it('of practice says where the middle answer is what fits, which level that is, why, and how many were kinder', () => {
    const report = sessionReport(of(held, school))
    expect(firstPage(report)).toContain('School: Example School, made up to practise on')
    expect(section(report, 'Beside what fits')).toEqual([
      'On 0 of 1 question the middle answer is the level that fits.',
      'Kinder than what fits: Is q1 in place?',
    ])
    expect(section(report, 'Is q1 in place?')).toEqual([
      'Middle answer: In place',
      'What fits: Partly in place. Four knew. One did not.',
      'Beside what fits: Nobody chose it and 4 were kinder',
    ])
  })

  it('of a session of which nothing came in says so, and has nothing else to say', () => {
    expect(read(sessionReport({ ...of(session), on: null }))).toEqual([
      '# Staff day',
      'Answered: 0 of 5 tables',
      'Kind: About one school, by those who work there',
      `Checklist: ${pack.title}, version ${pack.version}`,
      'Nothing has been collected yet.',
      '## What was agreed',
      'No action was agreed.',
    ])
  })
})

describe('a session in a spreadsheet', () => {
  it('has a row for each question and vote in the order of the checklist, and counts as numbers', () => {
    const { columns, rows } = sessionVotes(of(twice, school))
    expect(columns.map(({ title }) => title)).toEqual([
      ...countColumns,
      'No answer',
      'Middle answer',
      'What fits',
      'Chose it',
      'Kinder',
      'Stricter',
    ])
    expect(tableRows(sessionVotes(of(twice, school)))).toEqual([
      'Is q1 in place? | 1 | 0 | 0 | 4 | 0 | 0 | 0 | In place | Partly in place | 0 | 4 | 0',
      'Is q1 in place? | 2 | 0 | 0 | 4 | 0 | 0 | 0 | In place | Partly in place | 0 | 4 | 0',
      'Is q2 in place? | 1 | 2 | 0 | 0 | 2 | 0 | 0 | between “Not in place” and “In place and checked” | not written up | – | – | –',
      'Is q2 in place? | 2 | 0 | 3 | 0 | 0 | 1 | 0 | Partly in place | not written up | – | – | –',
      'Is q3 in place? | 1 | – | – | – | – | – | – | not shown: fewer than 4 tables answered | not written up | – | – | –',
      'Is q3 in place? | 2 | – | – | – | – | – | – | not shown: fewer than 4 tables answered | not written up | – | – | –',
    ])
    expect(rows[0]?.[4]).toEqual({ text: '4', number: 4 })
  })

  it('has what was agreed and what was said on sheets of their own', () => {
    const tables = sessionWorkbook(of()).blocks.filter((block) => block.kind === 'table')
    expect(tables.map(({ caption }) => caption)).toEqual(['Answers by vote', 'What was agreed', 'What was said'])
    expect(tables.slice(1).flatMap(tableRows)).toEqual([
      'Ask the office | Is q2 in place? | nobody yet | 18 Dec 2026',
      'Is q2 in place? | Partly in place | The log stops in May',
    ])
  })
})

describe('the sheets of a session', () => {
  it('to answer on have a box at each level of each question, in full, and name the session by its number', () => {
    const sheet = answerSheet(pack, session)
    const table = sheet.blocks.find((block) => block.kind === 'table')
    const rows = table === undefined ? [] : tableRows(table)
    expect(rows).toHaveLength(3)
    for (const [index, row] of rows.entries()) {
      expect(row.match(/☐/g)).toHaveLength(5)
      for (const level of pack.questions[index]!.levels) expect(row).toContain(`☐ ${level}`)
    }
    expect(read(sheet)).toEqual(expect.arrayContaining(['Number of the table', 'Vote (first: 1)']))
    expect(wordsOf(sheet)).toContain('Session 4711.')
  })

  it('certify that somebody was there, without a school, a name or a day', () => {
    const named = sessionOfLog(goOn(plan, [planned('title', 'Example Primary School, staff day'), ...first], 'w2'))
    const words = wordsOf(certificate(pack, named))
    expect(words).toContain('took part in a workshop of about 25 minutes')
    expect(words).toContain('It is no qualification')
    expect(words).not.toMatch(/Example Primary|staff day|2026/)
    expect(read(certificate(pack, named))).toEqual(expect.arrayContaining(['Name', 'Date', 'Signature']))
  })

  it('tell what a visitor finds at the school to rate, and not which level it is', () => {
    const words = wordsOf(schoolPage(pack, session, school))
    expect(words).toContain('Four of five knew.')
    expect(words).toContain('This is not written up for this school')
    expect(words).not.toContain('One did not')
  })
})

describe('the facilitator’s guide', () => {
  it('runs through the session by the minute, and comes to its length', () => {
    const guide = facilitatorsGuide(pack, session, null)
    expect(section(guide, 'Running order').slice(1)).toEqual([
      '0 | 5 | Begin: say what this is, and let everybody join',
      '5 | 6 | Each table answers all 3 questions by itself, and shows its code',
      '11 | 3 | Show and talk: Is q1 in place?',
      '14 | 3 | Show and talk: Is q2 in place?',
      '17 | 3 | Show and talk: Is q3 in place?',
      '20 | 5 | Close: read out what was agreed',
    ])
    expect(section(guide, 'Running order')[0]).toContain('about 25 minutes in all')
  })

  it.each([1, 2, 3, 4, 7, 60])('of %i minutes a question leaves no minute out and counts none twice', (minutes) => {
    const guide = facilitatorsGuide(pack, sessionOfLog(goOn(plan, [planned('minutes', minutes)], 'w2')), null)
    const table = guide.blocks.find((block) => block.kind === 'table')
    const stretches = (table?.rows ?? []).map(([from, length]) => [Number(from), Number(length)] as const)
    for (const [index, [from, length]] of stretches.entries())
      expect(stretches[index + 1]?.[0] ?? 10 + 3 * minutes).toBe(from + length)
  })

  it('says what fits at the school to rate to the facilitator alone, and has their notes', () => {
    const practice = sessionOfLog(
      goOn(plan, [planned('mode', 'calibration'), planned('notes', 'Bring the clicker')], 'w2'),
    )
    const guide = facilitatorsGuide(pack, practice, school)
    expect(section(guide, 'Your own notes')).toEqual(['Bring the clicker'])
    expect(section(guide, 'What fits at Example School')).toContain(
      'Is q1 in place? | Partly in place | Four knew. One did not.',
    )
    expect(read(facilitatorsGuide(pack, session, null)).join(' ')).not.toContain('What fits')
  })

  it('tells what to do with a worry about a real child', () => {
    expect(read(facilitatorsGuide(pack, session, null)).join(' ')).toContain('A child in danger now: 999.')
  })
})

describe('sessions compared', () => {
  const compared = (
    tables: readonly (readonly WorkshopAnswer[])[],
    { with: rated = null as WrittenUpSchool | null, mode = 'one-school' } = {},
  ) => {
    const plannedLater = sessionLog(
      pack,
      [planned('title', 'After'), planned('mode', mode), planned('questions', ['q1', 'q2'])],
      12,
    )
    const later = sessionOfLog(
      goOn(
        plannedLater,
        tables.map((answers, index) => sending(sessionOfLog(plannedLater), index + 1, answers)),
        'w2',
      ),
    )
    return sessionComparison({
      sessions: [
        { session: held, pack },
        { session: later, pack },
      ],
      school: rated,
      dayOf,
    })
  }
  const alike = Array.from({ length: 4 }, (): readonly WorkshopAnswer[] => [1, 2])

  it('say what moved on each question that both asked, and lay the counts side by side', () => {
    const report = compared(alike)
    expect(section(report, 'What moved')).toEqual([
      'The middle answer went up: Is q2 in place?',
      'The middle answer went down: Is q1 in place?',
      'Answers are closer together: Is q2 in place?',
      'Who took part may differ: a difference is a reason to talk, and no proof of anything.',
      'Is q1 in place? | Down, from “In place” to “Partly in place” | About the same',
      'Is q2 in place? | Up, from between “Not in place” and “In place and checked” to “In place” | Closer together',
    ])
    const chart = report.blocks.find((block) => block.kind === 'chart')
    expect(chart === undefined ? [] : tableRows(chart.table)).toEqual([
      'Is q1 in place? | 1 | 0 | 0 | 4 | 0 | 0 | 0 | In place',
      'Is q1 in place? | 2 | 0 | 4 | 0 | 0 | 0 | 0 | Partly in place',
      'Is q2 in place? | 1 | 2 | 0 | 0 | 2 | 0 | 0 | between “Not in place” and “In place and checked”',
      'Is q2 in place? | 2 | 0 | 0 | 4 | 0 | 0 | 0 | In place',
    ])
  })

  it('of one written-up school say how many chose what fits in each', () => {
    const report = compared(alike, { with: school })
    expect(section(report, 'What moved')).toContain('More chose what fits: Is q1 in place?')
    expect(section(report, 'What moved')).toContain(
      'Is q1 in place? | Down, from “In place” to “Partly in place” | About the same | Session 1: 0 of 4\nSession 2: 4 of 4',
    )
  })

  it('say so where they were about different schools', () => {
    expect(wordsOf(compared(alike, { mode: 'calibration' }))).toContain('These sessions were about different schools')
    expect(wordsOf(compared(alike))).not.toContain('different schools')
  })

  it('show no count of a question that too few answered in one of them', () => {
    expect(section(compared([]), 'What moved')).toContain(
      'Is q1 in place? | Not known: fewer than two sessions show it | ',
    )
  })
})
