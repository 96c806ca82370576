import type { Pack } from '../../src/core/content/pack'
import { traceSources } from '../../src/core/content/sourceCoverage'
import { parsed } from './notation'

/** A pack with only these areas, and with the sources that their questions answer; what they leave out of a source is context. */
export const partOfPack = (pack: Pack, areas: readonly string[]): Pack => {
  const part = {
    ...pack,
    id: `${pack.id}-part`,
    areas: pack.areas.filter(({ id }) => areas.includes(id)),
    questions: pack.questions.filter(({ area }) => areas.includes(area)),
  }
  const sources = traceSources(part).flatMap(({ source, questions, parts }) => {
    const open = parts.filter((entry) => entry.questions.length === 0).map(({ id }) => id)
    if (questions.length === 0) return []
    return [
      source.parts === undefined
        ? source
        : {
            ...source,
            parts: source.parts.map((entry) => (open.includes(entry.id) ? { ...entry, scored: false } : entry)),
          },
    ]
  })
  return parsed({ ...part, sources })
}
