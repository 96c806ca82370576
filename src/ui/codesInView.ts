/** The codes that a camera has before it, each with how many pictures have come since it was last read. */
export type CodesInView = ReadonlyMap<string, number>

export const nothingInView: CodesInView = new Map()

/** A code has left once so many pictures have come without it, about a second: one that is held still is not read in every picture. */
export const leavesAfter = 10

/** What is in view once a picture was read, and whether the code in it has just come into view. `null`: none was read. */
export const nextInView = (
  before: CodesInView,
  read: string | null,
): { readonly inView: CodesInView; readonly isNew: boolean } => {
  const rest = [...before].filter(([text, since]) => text !== read && since + 1 < leavesAfter)
  const inView = new Map(rest.map(([text, since]) => [text, since + 1]))
  if (read !== null) inView.set(read, 0)
  return { inView, isNew: read !== null && !before.has(read) }
}
