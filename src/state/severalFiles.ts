import { create } from 'zustand'
import type { FileOutcome } from './openFile'

/** What came of files that were chosen together, by their names, in the order in which they were opened. */
export interface SeveralFiles {
  readonly opened: readonly string[]
  readonly refused: readonly Extract<FileOutcome, { kind: 'refused' }>[]
  /** Each needs a decision, or leads somewhere by itself: they come one by one. */
  readonly waiting: readonly File[]
}

/** `null`: nothing to say of several files. */
export const useSeveralFiles = create<{ readonly several: SeveralFiles | null }>()(() => ({ several: null }))

export const forgetSeveralFiles = (): void => useSeveralFiles.setState({ several: null })

/** Opens files one after another. What can be taken in at once is; what needs a decision is put aside. */
export const openSeveralFiles = async (files: readonly File[]): Promise<void> => {
  const [{ openFile }, { forgetIncoming }] = await Promise.all([import('./openFile'), import('./incoming')])
  let several: SeveralFiles = { opened: [], refused: [], waiting: [] }
  for (const file of files) {
    const outcome = await openFile(file)
    if (outcome.kind === 'review' || outcome.kind === 'session')
      several = { ...several, opened: [...several.opened, file.name] }
    else if (outcome.kind === 'refused') several = { ...several, refused: [...several.refused, outcome] }
    else several = { ...several, waiting: [...several.waiting, file] }
    if (outcome.kind === 'waits') forgetIncoming()
  }
  useSeveralFiles.setState({ several })
}

/** Takes the next file that waits out of what is still to come. */
export const nextWaiting = (): File | null => {
  const { several } = useSeveralFiles.getState()
  const [file, ...waiting] = several?.waiting ?? []
  if (several === null || file === undefined) return null
  useSeveralFiles.setState({ several: { ...several, waiting } })
  return file
}
