import type { Pack } from '../core/content/pack'
import { sayProblem } from '../core/content/problem'

let loading: Promise<Pack> | null = null

const load = async (): Promise<Pack> => {
  const [{ default: json }, { parsePack }] = await Promise.all([
    import('../../content/haringey-2008/pack.json'),
    import('../core/content/parsePack'),
  ])
  const pack = parsePack(json)
  if (!pack.ok) throw new Error(`the pack that comes with the app: ${pack.problems.map(sayProblem).join('; ')}`)
  return pack.value
}

/** The pack that comes with the app. Rejects where it cannot be loaded (offline before the first visit was done); the next call tries again. */
export const builtInPack = (): Promise<Pack> =>
  (loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  }))
