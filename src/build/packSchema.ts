import * as z from 'zod/mini'
import { packSchema } from '../core/content/pack'

/**
 * The text of `content/pack.schema.json`: the pack's schema as editors understand it, which show its descriptions
 * and mark mistakes while a pack is written. Draft 7, because that is what they support best.
 * What one field may not say about another (references, coverage) is not in it: only `parsePack` checks that.
 */
export const packJsonSchema = (): string => {
  const schema = z.toJSONSchema(packSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // The format says it already; the calendar as a regular expression would only be shown to people as noise.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern
    },
  })
  return `${JSON.stringify({ title: 'A pack of Unannounced', ...schema }, null, 2)}\n`
}
