import { sayProblem } from '../core/content/problem'
import type { WrittenUpSchool } from '../core/content/writtenUpSchool'

const load = {
  'example-academy-mixed': () => import('../../content/written-up-schools/example-academy-mixed.json'),
  'example-junior-failing': () => import('../../content/written-up-schools/example-junior-failing.json'),
  'example-primary-practice': () => import('../../content/written-up-schools/example-primary-practice.json'),
} as const

type WrittenUpSchoolId = keyof typeof load

/** The written-up schools that come with the app, with their titles. Codes to join name them by their place here: a new one goes last, and none ever goes away. */
export const writtenUpSchools: readonly { readonly id: WrittenUpSchoolId; readonly title: string }[] = [
  { id: 'example-academy-mixed', title: 'Example Academy' },
  { id: 'example-junior-failing', title: 'Example Junior School' },
  { id: 'example-primary-practice', title: 'Example Primary School' },
]

/** A written-up school; `null`: there is none of this id. Rejects where it cannot be fetched. */
export const writtenUpSchool = async (id: string): Promise<WrittenUpSchool | null> => {
  const known = writtenUpSchools.find((each) => each.id === id)?.id
  if (known === undefined) return null
  const [{ parseWrittenUpSchool }, { default: json }] = await Promise.all([
    import('../core/content/writtenUpSchool'),
    load[known](),
  ])
  const parsed = parseWrittenUpSchool(json)
  if (!parsed.ok) throw new Error(`the written-up school "${id}": ${parsed.problems.map(sayProblem).join('; ')}`)
  return parsed.value
}
