/** The ids of what takes the keyboard in the row of an action, by the action's id. */
export const rowIds = (action: string) => {
  const row = `plan-${action}`
  return {
    title: `${row}-title`,
    button: `${row}-open`,
    tick: `${row}-tick`,
    owner: `${row}-owner`,
    due: `${row}-due`,
    status: `${row}-status`,
    wording: `${row}-wording`,
    details: `${row}-details`,
  } as const
}

/** Leads to what has an id. */
export const byId =
  (id: string): (() => HTMLElement | null) =>
  () =>
    document.getElementById(id)

/** Leads to the first stop of the row after the one that an element is in, also where that stands under another heading. */
export const nextRowOf = (element: Element): (() => HTMLElement | null) => {
  const all = [...document.querySelectorAll('.plan-action')]
  const here = all.findIndex((row) => row.contains(element))
  const next = all.slice(here + 1).find((row) => row.closest('details:not([open])') === null)
  return () => next?.querySelector('input') ?? null
}
