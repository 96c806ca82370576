/** An action that is being edited. */
export interface Editing {
  readonly action: string
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
