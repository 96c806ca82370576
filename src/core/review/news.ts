import { changesSince } from './milestones'
import type { PartialLog } from './omission'
import { foldEvents } from './foldEvents'

/** What a newer file from the school brings to a governor who has read an earlier one. */
export interface News {
  /** Questions on which somebody else has answered under a comment of this governor's, each once. */
  readonly answered: readonly string[]
  /** Questions with a comment of this governor's that somebody else marked as resolved, each once. */
  readonly resolved: readonly string[]
  /** How many things the school has changed: answers, notes, evidence, actions and details. */
  readonly changes: number
  /** Whether the file brings another state that was kept to be sent. */
  readonly isNewlySent: boolean
}

/** What there is after a file was taken in that was not there before, as far as it is news to the governor `me`. */
export const newsFor = (before: PartialLog, after: PartialLog, me: string): News => {
  const [was, is] = [foldEvents(before), foldEvents(after)]
  const known = new Set(before.log.map(({ id }) => id))
  const mine = new Set(is.comments.filter(({ by }) => by === me).map(({ question }) => question))
  const wordedBefore = new Map(was.comments.map((comment) => [comment.id, comment.at]))
  const openBefore = new Set(was.comments.filter(({ by, isResolved }) => by === me && !isResolved).map(({ id }) => id))
  return {
    answered: [
      ...new Set(
        is.comments
          .filter(({ id, by, at, question }) => by !== me && mine.has(question) && wordedBefore.get(id) !== at)
          .map(({ question }) => question),
      ),
    ],
    resolved: [
      ...new Set(
        is.comments.filter(({ id, isResolved }) => isResolved && openBefore.has(id)).map(({ question }) => question),
      ),
    ],
    changes: changesSince(
      after.log.filter(({ id, by }) => !known.has(id) && by !== me),
      { covers: {} },
    ),
    isNewlySent: is.milestones.length > was.milestones.length,
  }
}

export const isNoNews = ({ answered, resolved, changes, isNewlySent }: News): boolean =>
  answered.length + resolved.length + changes === 0 && !isNewlySent
