import type { Pack } from '../../content/pack'

/** What tells one checklist from another. */
export type ChecklistName = Pick<Pack, 'id' | 'title' | 'version'>

/** `Checklist “Haringey 2008”, version 1.0.0`. */
export const checklistWords = ({ title, version }: Pick<ChecklistName, 'title' | 'version'>): string =>
  `Checklist “${title}”, version ${version}`

const isSame = (a: ChecklistName, b: ChecklistName): boolean => a.id === b.id && a.version === b.version

/** Whether a review has to say which checklist it uses: it is not the one that comes with the app, or there are several on the device. `builtIn`: `null` while it is not known. */
export const isToBeNamed = (
  own: ChecklistName,
  onDevice: readonly ChecklistName[],
  builtIn: ChecklistName | null,
): boolean => (builtIn !== null && !isSame(own, builtIn)) || onDevice.some((other) => !isSame(own, other))
