import { create } from 'zustand'
import type { Pack } from '../core/content/pack'
import { onTabMessage } from './tabs'

/** The pack that the next review is to be made with: one that was opened from a file, or `null` for the app's own. */
export const useChosenPack = create<{ readonly pack: Pack | null }>()(() => ({ pack: null }))

onTabMessage(({ kind }) => {
  if (kind === 'cleared') useChosenPack.setState({ pack: null })
})
