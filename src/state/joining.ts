import { foldSession } from '../core/workshop/session'
import type { SessionCopy } from '../storage/sessionStore'
import { takePart } from './takingPart'
import { writtenUpSchools } from './writtenUpSchools'

/** Takes part in a session whose file for participants was opened. Returns its number. */
export const joinByCopy = async ({ pack, log }: SessionCopy): Promise<number> => {
  const { number, mode, unit, school, questions } = foldSession({ log, omitted: [] }).session
  const index = writtenUpSchools.findIndex(({ id }) => id === school)
  await takePart({ number, mode, unit, school: index === -1 ? null : index, questions }, pack, null)
  return number
}
