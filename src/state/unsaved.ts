/** Text that is typed and not on disk, by document: the key of each field. Forms of no document yet count for ''. */
const typed = new Map<string, Set<string>>()
const hearers = new Set<(document: string) => void>()

const say = (document: string): void => {
  for (const hear of hearers) hear(document)
}

/**
 * Counts text of the field `key` as not saved, for the save state and for the question before the page is left, until
 * `releaseUnsaved` is called with the same key. To be called while somebody types and the text, or its draft, is not on disk yet.
 */
export const holdUnsaved = (document: string, key: string): void => {
  const held = typed.get(document) ?? new Set()
  typed.set(document, held.add(key))
  if (held.size === 1) say(document)
}

/** Says that the text held by `holdUnsaved` is on disk, became an event, or is not wanted any more. */
export const releaseUnsaved = (document: string, key: string): void => {
  const held = typed.get(document)
  if (held?.delete(key) !== true || held.size > 0) return
  typed.delete(document)
  say(document)
}

/** How many texts of a document are not on disk. */
export const unsavedIn = (document: string): number => typed.get(document)?.size ?? 0

/** Whether any text is not on disk. */
export const isAnyUnsaved = (): boolean => typed.size > 0

/** Forgets them with their document, which was removed; `null`: of all. */
export const forgetUnsaved = (document: string | null): void =>
  document === null ? typed.clear() : void typed.delete(document)

/** Hears of which document there is unsaved text now, or is none any more. */
export const onUnsaved = (hear: (document: string) => void): void => void hearers.add(hear)
