import type { Example } from '../ui/example'

export interface Control {
  /** The name of the file that holds it. */
  readonly name: string
  readonly examples: readonly Example[]
}

const files = import.meta.glob<{ readonly examples: readonly Example[] }>('../ui/*.examples.tsx', { eager: true })

/** Every control of `src/ui` that has examples, in alphabetical order. */
export const controls: readonly Control[] = Object.entries(files)
  .map(([path, { examples }]) => ({ name: path.replace(/^.*\/(\w+)\.examples\.tsx$/, '$1'), examples }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))
