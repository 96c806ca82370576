import { useCallback, useEffect, useState } from 'react'
import type { Pack } from '../core/content/pack'
import { builtInPack } from '../state/builtInPack'

export type BuiltInPack =
  | { readonly status: 'loading' }
  /** It could not be fetched: offline before the first visit was done. */
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly pack: Pack }

/** The checklist that comes with the app, fetched at the first need. */
export const useBuiltInPack = (): BuiltInPack => {
  const [state, setState] = useState<BuiltInPack>({ status: 'loading' })
  const load = useCallback(() => {
    setState({ status: 'loading' })
    builtInPack().then(
      (pack) => setState({ status: 'ready', pack }),
      () => setState({ status: 'failed', retry: load }),
    )
  }, [])
  useEffect(load, [load])
  return state
}
