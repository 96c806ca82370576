/** The same value, that counts each time something within it is looked at. */
const counting = (value: unknown, look: () => void, seen: Map<object, object>): unknown => {
  if (typeof value !== 'object' || value === null) return value
  const before = seen.get(value)
  if (before !== undefined) return before
  const watched = new Proxy(value, {
    get: (target, key): unknown => {
      look()
      return counting(Reflect.get(target, key), look, seen)
    },
  })
  seen.set(value, watched)
  return watched
}

/** How often something within a value is looked at while it is used: what work costs, on any machine. */
export const countedReads = <Value>(value: Value, work: (value: Value) => unknown): number => {
  let reads = 0
  work(counting(value, () => (reads += 1), new Map()) as Value)
  return reads
}
