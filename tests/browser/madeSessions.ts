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

export interface MadeSession {
  /** As its facilitator's file holds it, with what came in of each vote. */
  readonly file: (votes: readonly SentVote[]) => string
  /** The answer codes of a vote, a line each, each by its table's device; or all by one other device. */
  readonly codes: (vote: number, sent: SentVote, device?: number) => string
}

/** A session about these questions of the built-in checklist, in its order. `plan` is what else is said of it. */
export const makeSession = (questions: readonly string[], plan: Readonly<Record<string, unknown>>): MadeSession => {
  const pack = packOfApp()
  const log = sessionLog(pack, [
    planned('questions', questions),
    ...Object.entries(plan).map(([part, value]) => planned(part, value)),
  ])
  const sendings = (
    vote: number,
    sent: SentVote,
    device?: number,
  ): readonly Extract<SessionChange, { kind: 'sending-set' }>[] =>
    sent.flatMap((answers, index) => {
      const how = device === undefined ? { vote } : { vote, device }
      const change = sending(sessionOfLog(log), index + 1, answers, how)
      return change.kind === 'sending-set' ? [change] : []
    })
  return {
    file: (votes) => {
      const sent = votes.flatMap((vote, before) => sendings(before + 1, vote))
      return sessionFileText({ pack, log: goOn(log, sent, 'w2') }, 'facilitator')
    },
    codes: (vote, sent, device) =>
      sendings(vote, sent, device)
        .map(({ letters }) => letters)
        .join('\n'),
  }
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
