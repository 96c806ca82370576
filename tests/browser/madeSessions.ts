import { expect, type Page } from '@playwright/test'
import { parsePack } from '../../src/core/content/parsePack'
import type { Pack } from '../../src/core/content/pack'
import type { WorkshopAnswer } from '../../src/core/workshop/answerCode'
import type { SessionChange } from '../../src/core/workshop/sessionEvents'
import { paths } from '../../src/screens/paths'
import { sessionFileText } from '../../src/storage/sessionFile'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../support/sessions'
import { builtInPackJson, goToAddress } from './pages'

/** Sessions in the browser: written as a facilitator's file, and opened as one. */

const packOfApp = (): Pack => {
  const read = parsePack(builtInPackJson())
  if (!read.ok) throw new Error('the built-in checklist is refused')
  return read.value
}

/** What came in of a vote: of each table, from 1, what it answered. */
export type SentVote = readonly (readonly WorkshopAnswer[])[]

/** A session as its facilitator's file holds it. `plan` is what is said of it beside its questions. */
export const sessionFile = (
  questions: readonly string[],
  plan: Readonly<Record<string, unknown>>,
  votes: readonly SentVote[],
): string => {
  const pack = packOfApp()
  const inOrder = pack.questions.flatMap(({ id }) => (questions.includes(id) ? [id] : []))
  const log = sessionLog(pack, [
    planned('questions', inOrder),
    ...Object.entries(plan).map(([part, value]): SessionChange => planned(part, value)),
  ])
  const sent = votes.flatMap((vote, before) =>
    vote.map((answers, table) => sending(sessionOfLog(log), table + 1, answers, { vote: before + 1 })),
  )
  return sessionFileText({ pack, log: goOn(log, sent, 'w2') }, 'facilitator')
}

/** Opens a session from its file, and goes to one of its screens. */
export const openSession = async (page: Page, file: string, at: 'reveal' | 'collect' = 'reveal'): Promise<void> => {
  await page.goto(`./#${paths.workshops}`)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'session.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await expect(page).toHaveURL(/#\/workshops\/s1/)
  await goToAddress(page, paths[at]('s1'))
}
