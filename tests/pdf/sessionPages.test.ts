import { expect, it } from 'vitest'
import { answerSheet, certificate } from '../../src/core/report/session/sessionSheets'
import { criticalQuestions } from '../../src/core/workshop/choosing'
import { drawReport } from '../../src/pdf/drawReport'
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
