import { questionsInScope, scopeOf } from '../../src/core/content/applies'
import type { Pack, Question, Sitting } from '../../src/core/content/pack'
import { traceSources } from '../../src/core/content/sourceCoverage'
import { parsed } from './notation'

/** The sittings of a pack as far as some of its questions have them: with fewer than two of these it is none. */
const sittingsOf = ({ sittings }: Pack, questions: readonly Question[]): { readonly sittings?: Sitting[] } => {
  const ids = new Set(questions.map(({ id }) => id))
  const kept = (sittings ?? [])
    .map((sitting) => ({ ...sitting, questions: sitting.questions.filter((id) => ids.has(id)) }))
    .filter((sitting) => sitting.questions.length > 1)
  return kept.length === 0 ? {} : { sittings: kept }
}

/** A pack with only these areas, and with the sources that their questions answer; what they leave out of a source is context. */
export const partOfPack = (pack: Pack, areas: readonly string[]): Pack => {
  const { sittings: _, ...rest } = pack
  const inAreas = pack.questions.filter(({ area }) => areas.includes(area))
  const part = {
    ...rest,
    id: `${pack.id}-part`,
    areas: pack.areas.filter(({ id }) => areas.includes(id)),
    questions: inAreas,
    ...sittingsOf(pack, inAreas),
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

/** The built-in checklist without the questions beyond the lessons of 2008, as one that knows of no scopes. */
export const lessonsOf = (pack: Pack): Pack => {
  const questions = questionsInScope(pack, scopeOf(pack, 'lessons'))
  const asked = new Set(questions.map(({ area }) => area))
  const { scopes: _scopes, sittings: _sittings, ...rest } = pack
  return {
    ...rest,
    areas: pack.areas.filter(({ id }) => asked.has(id)),
    questions: [...questions],
    ...sittingsOf(pack, questions),
  }
}
