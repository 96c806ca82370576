import * as z from 'zod/mini'
import { sessionEventSchema } from '../core/workshop/sessionEvents'
import { builtInPack } from './builtInPack'
import { takeInSession } from './sessionList'

const fileSchema = z.strictObject({ events: z.array(sessionEventSchema) })

/** Puts the example session that comes with the app among those of this device. Returns its id. Rejects where its file or the checklist cannot be fetched, or it cannot be stored. */
export const openExampleSession = async (): Promise<string> => {
  const [{ default: json }, pack] = await Promise.all([
    import('../../content/examples/example-session.json'),
    builtInPack(),
  ])
  const taken = await takeInSession({ pack, log: fileSchema.parse(json).events })
  if (!taken.ok) throw new Error('the example session is refused')
  return taken.id
}
