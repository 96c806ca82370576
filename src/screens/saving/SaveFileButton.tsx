import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { useSaveFile } from './useSaveFile'

/** Saves the open review as a file, see `useSaveFile`. */
export const SaveFileButton = ({ children }: { readonly children: ReactNode }) => {
  const { save, dialog } = useSaveFile()
  return (
    <>
      <Button onClick={save}>{children}</Button>
      {dialog}
    </>
  )
}
