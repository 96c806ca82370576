import { refuse, type Parsed } from '../core/content/problem'
import { foldSession } from '../core/workshop/session'
import type { SessionCopy } from '../storage/sessionStore'
import { takePart } from './takingPart'
import { writtenUpSchools } from './writtenUpSchools'

/** Takes part in a session whose file for participants was opened: its number, or why that cannot be. */
export const joinByCopy = async ({ pack, log }: SessionCopy): Promise<Parsed<number>> => {
  const { number, mode, unit, school, questions } = foldSession({ log, omitted: [] }).session
  if (questions.length === 0)
    return refuse('This session asks no questions yet. Ask the facilitator for its file once they are chosen.')
  const ids = new Set(pack.questions.map(({ id }) => id))
  const unknown = questions.find((id) => !ids.has(id))
  if (unknown !== undefined) return refuse(`names “${unknown}”, which its checklist does not have`, 'questions')
  const index = writtenUpSchools.findIndex(({ id }) => id === school)
  await takePart({ number, mode, unit, school: index === -1 ? null : index, questions }, pack, null)
  return { ok: true, value: number }
}
