import { sayProblem } from '../core/content/problem'
import type { ReviewCopy } from '../core/review/reviewCopy'
import { builtInPack } from './builtInPack'

const load = {
  'example-primary': () => import('../../content/examples/example-primary.json'),
  'example-academy-2025': () => import('../../content/examples/example-academy-2025.json'),
  'example-academy-2026': () => import('../../content/examples/example-academy-2026.json'),
} as const

export type ExampleId = keyof typeof load

/** A made-up review that comes with the app, for a newcomer to look around in. */
export interface OfferedExample {
  readonly id: ExampleId
  readonly title: string
  /** One sentence on what there is to see in it. */
  readonly description: string
}

export const exampleReviews: readonly OfferedExample[] = [
  {
    id: 'example-primary',
    title: 'Example Primary School, under way',
    description:
      'A review that is three fifths done, with gaps in critical safeguards, open questions and things still to find out.',
  },
  {
    id: 'example-academy-2025',
    title: 'Example Academy, November 2025',
    description: 'A first review, finished, with several gaps in critical safeguards and the plan that came from it.',
  },
  {
    id: 'example-academy-2026',
    title: 'Example Academy, November 2026',
    description: 'The same school a year on: most things are better, and one critical safeguard has slipped.',
  },
]

/** Whether a review of this device is an example that comes with the app. */
export const isExample = (review: string): boolean => exampleReviews.some(({ id }) => id === review)

/**
 * An example as a review like any other; it always has the same id, so opening it again finds it again.
 * Its file names no pack of its own, since it is made with the built-in one. Rejects where its file or the pack cannot be loaded.
 */
export const loadExample = async (id: ExampleId): Promise<ReviewCopy> => {
  const [{ parseReviewFile }, { default: file }, pack] = await Promise.all([
    import('../storage/readReviewFile'),
    load[id](),
    builtInPack(),
  ])
  const read = parseReviewFile({ ...file, pack })
  if (!read.ok) throw new Error(`the example "${id}": ${read.problems.map(sayProblem).join('; ')}`)
  return read.value.copy
}
