/**
 * The same function of two things, worked out once for each pair as long as both are in use. Only for things that never
 * change: a thing that differs is another one.
 */
export const workedOutOnce = <A extends object, B extends object, Result>(
  of: (a: A, b: B) => Result,
): ((a: A, b: B) => Result) => {
  const known = new WeakMap<A, WeakMap<B, { readonly result: Result }>>()
  return (a, b) => {
    const ofA = known.get(a) ?? new WeakMap<B, { readonly result: Result }>()
    known.set(a, ofA)
    const before = ofA.get(b)
    if (before !== undefined) return before.result
    const result = of(a, b)
    ofA.set(b, { result })
    return result
  }
}
