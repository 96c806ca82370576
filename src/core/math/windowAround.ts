/** Part of a list: from one of its places, counted from 0, up to another, which is not included. */
export interface ListPart {
  readonly from: number
  readonly to: number
}

/** The part of a list of `length` that has at most `size` of it, with the place `at` as near its middle as the ends of the list allow. */
export const windowAround = (at: number, length: number, size: number): ListPart => {
  const from = Math.max(0, Math.min(at - Math.floor(size / 2), length - size))
  return { from, to: Math.min(length, from + size) }
}
