import { useState } from 'react'

const prefersDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches

/** Whether what the room sees is dark: as the system is until somebody turns it over, which is kept nowhere. */
export const useDark = (): { readonly className: string; readonly turnOver: () => void } => {
  const [isDark, setDark] = useState<boolean | null>(null)
  return {
    className: isDark === null ? '' : isDark ? 'on-dark' : 'on-paper',
    turnOver: () => setDark((before) => !(before ?? prefersDark())),
  }
}
