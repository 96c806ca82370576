import { mostOfRehearsal } from '../core/review/eventValues'

/** A number by which the questions of a rehearsal are drawn. */
export const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (mostOfRehearsal.seed + 1)
