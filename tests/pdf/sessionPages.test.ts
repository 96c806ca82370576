import { expect, it } from 'vitest'
import { answerSheet, certificate, schoolPage } from '../../src/core/report/session/sessionSheets'
import { criticalQuestions, mostTelling, questionsIn, usualTotal } from '../../src/core/workshop/choosing'
import { drawReport } from '../../src/pdf/drawReport'
import { usualMinutes } from '../../src/core/workshop/session'
import { writtenUpSchool, writtenUpSchools } from '../../src/state/writtenUpSchools'
import { planned, sessionLog, sessionOfLog } from '../support/sessions'
import { builtInPack } from './exampleReport'
import { fontBytes } from './readPdf'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const createdAt = new Date('2026-11-27T10:00:00Z')

it('the answer sheet of all critical questions takes two pages, and the certificate one', async () => {
  const pack = builtInPack()
  const session = sessionOfLog(
    sessionLog(pack, [planned('title', 'Staff day'), planned('questions', criticalQuestions(pack))]),
  )
  expect((await drawReport(answerSheet(pack, session), fonts, { createdAt })).pages).toBe(2)
  expect((await drawReport(certificate(session, '2026-11-27'), fonts, { createdAt })).pages).toBe(1)
})

it('each school to rate is one page for as many questions as a staff meeting holds', async () => {
  const pack = builtInPack()
  const questions = mostTelling(pack, questionsIn(usualTotal, usualMinutes))
  const session = sessionOfLog(sessionLog(pack, [planned('title', 'Staff day'), planned('questions', questions)]))
  for (const { id } of writtenUpSchools) {
    const school = await writtenUpSchool(id)
    if (school === null) throw new Error(`${id} comes with the app`)
    expect((await drawReport(schoolPage(pack, session, school), fonts, { createdAt })).pages).toBe(1)
  }
})
