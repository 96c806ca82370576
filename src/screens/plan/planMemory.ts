import { everything, type PlanChoice } from './chosenActions'

/** How a plan was looked at last: whoever comes back from a question finds it so, as long as the page lasts. */
export interface PlanView {
  readonly chosen: PlanChoice
  /** The ids of the actions whose rows are open. */
  readonly open: ReadonlySet<string>
}

const last = new Map<string, PlanView>()

export const lastView = (review: string): PlanView => last.get(review) ?? { chosen: everything, open: new Set() }

export const keepView = (review: string, view: PlanView): void => {
  last.set(review, view)
}
