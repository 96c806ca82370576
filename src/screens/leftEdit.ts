/**
 * What of an action is being changed in its row: one of
 * - *wording*, *owner*, *due* - that alone
 * - *not-now* - by when to do it instead, and why
 * - *never* - why the school will not do it
 */
export type EditedPart = 'wording' | 'owner' | 'due' | 'not-now' | 'never'

/** An action that is being looked at or edited. */
export interface Editing {
  readonly action: string
  /** `null`: its row is open, and nothing of it is being changed. */
  readonly part: EditedPart | null
}

/** An action that was being edited when its form led to another screen, to be gone on with; `null`: none. It lasts as long as the page. */
let left: (Editing & { readonly review: string }) | null = null

/** Keeps what is being edited until the plan of this review is shown again. */
export const keepEditing = (review: string, editing: Editing): void => {
  left = { review, ...editing }
}

/** What to go on with in this review; `null`: nothing. */
export const keptEditing = (review: string): Editing | null => (left?.review === review ? left : null)

export const forgetEditing = (): void => {
  left = null
}
