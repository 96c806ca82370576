import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report/blocks'
import { answerSheet } from '../../src/core/report/session/answerSheet'
import { certificate } from '../../src/core/report/session/certificate'
import { facilitatorsGuide } from '../../src/core/report/session/facilitatorsGuide'
import { schoolPage } from '../../src/core/report/session/schoolPage'
import { sessionComparison } from '../../src/core/report/session/sessionComparison'
import { sessionReport } from '../../src/core/report/session/sessionReport'
import { exampleSessionLog } from '../../src/build/exampleSession'
import { criticalQuestions, mostTelling, questionsIn, usualTotal } from '../../src/core/workshop/choosing'
import { heldOn } from '../../src/core/workshop/heldOn'
import { drawReport } from '../../src/pdf/drawReport'
import { usualMinutes } from '../../src/core/workshop/session'
import { writtenUpSchool, writtenUpSchools } from '../../src/state/writtenUpSchools'
import { dayOf } from '../support/notation'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../support/sessions'
import { builtInPack } from './exampleReport'
import { expectedTexts, readTexts } from './expectedTexts'
import { fontBytes, readPdf } from './readPdf'
import { structureProblems } from './structureProblems'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const draw = (report: Report) => drawReport(report, fonts, { createdAt: new Date('2026-11-27T10:00:00Z') })

const pack = builtInPack()
const longTitle = 'Staff day on what happens when a worry comes up. '.repeat(3).trim()
const criticalLog = sessionLog(pack, [
  planned('title', longTitle),
  planned('tables', 12),
  planned('questions', criticalQuestions(pack)),
])
const critical = sessionOfLog(criticalLog)
const answers = critical.questions.map((_, index) => (index % 4) as 0 | 1 | 2 | 3)
const criticalHeld = sessionOfLog(
  goOn(
    criticalLog,
    [
      ...[1, 2].flatMap((vote) => [1, 2, 3, 4, 5].map((table) => sending(critical, table, answers, { vote }))),
      ...critical.questions.map(
        (question) => ({ kind: 'said-set', question, value: 'What was said of it. '.repeat(12).trim() }) as const,
      ),
    ],
    'w2',
  ),
)
const example = sessionOfLog(exampleSessionLog(pack))

const schoolOf = async (id: string) => {
  const school = await writtenUpSchool(id)
  if (school === null) throw new Error(`${id} comes with the app`)
  return school
}
const inputOf = async (session: typeof example) => ({
  pack,
  session,
  school: session.school === null ? null : await schoolOf(session.school),
  on: heldOn(session, dayOf),
})

describe('the PDF', () => {
  it.each([
    ['the report', async () => sessionReport(await inputOf(example))],
    ['the report of all critical questions', async () => sessionReport(await inputOf(criticalHeld))],
    ['the report of nothing', async () => sessionReport(await inputOf(critical))],
    ['the answer sheet', async () => answerSheet(pack, critical)],
    ['the guide', async () => facilitatorsGuide(pack, example, await schoolOf('example-academy-mixed'))],
    ['the school to rate', async () => schoolPage(pack, critical, await schoolOf('example-junior-failing'))],
    ['the certificate', async () => certificate(pack, example)],
    [
      'two sessions compared',
      async () =>
        sessionComparison({
          sessions: [
            { session: criticalHeld, pack },
            { session: example, pack },
          ],
          school: null,
          dayOf,
        }),
    ],
  ])('of %s holds every word in the order of its blocks, and its tags are sound', async (_, build) => {
    const report = await build()
    const { bytes, replaced } = await draw(report)
    expect(readTexts(await readPdf(bytes))).toEqual(expectedTexts(report))
    expect(await structureProblems(bytes)).toEqual([])
    expect(replaced).toEqual([])
  })
})

it('the answer sheet of all critical questions takes two pages, also under a long title, and the certificate one', async () => {
  expect(critical.questions).toHaveLength(17)
  expect((await draw(answerSheet(pack, critical))).pages).toBe(2)
  expect((await draw(certificate(pack, critical))).pages).toBe(1)
})

it('the summary of a report is its first page, also with three agreed actions', async () => {
  const agreed = ['a', 'b', 'c'].map(
    (action) =>
      ({
        kind: 'agreed-set',
        action,
        value: { question: 'child-heard', text: 'Look at our own records. '.repeat(6).trim(), owner: 'Head', by: null },
      }) as const,
  )
  const log = goOn(exampleSessionLog(pack), agreed, 'w3')
  const { outline } = await readPdf((await draw(sessionReport(await inputOf(sessionOfLog(log))))).bytes)
  const pageOf = (title: string) =>
    outline.flatMap((entry) => [entry, ...entry.items]).find((entry) => entry.title === title)?.page
  expect(pageOf('What was agreed')).toBe(0)
  expect(pageOf('How the room answered, furthest apart first')).toBe(1)
})

it.each(writtenUpSchools)(
  '$title is one page for as many questions as a staff meeting holds, and two for all critical ones',
  async ({ id }) => {
    const questions = mostTelling(pack, questionsIn(usualTotal, usualMinutes))
    const meeting = sessionOfLog(sessionLog(pack, [planned('title', 'Staff day'), planned('questions', questions)]))
    const school = await schoolOf(id)
    expect((await draw(schoolPage(pack, meeting, school))).pages).toBe(1)
    expect((await draw(schoolPage(pack, critical, school))).pages).toBe(2)
  },
)
