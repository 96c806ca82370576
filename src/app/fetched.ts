import { useEffect, useSyncExternalStore } from 'react'

/** Code that is fetched once, when it is first needed or just before. */
export interface Fetched<Code> {
  /** Starts fetching it, or goes on. Resolves once it is here, or cannot be had just now; what failed is tried again. */
  readonly fetch: () => Promise<void>
  /** Whether it is here. */
  readonly isHere: () => boolean
  /** What was fetched; `null`: it is not here yet. Throws the reason where it could not be had. */
  readonly now: () => Code | null
  /** For `useSyncExternalStore`. */
  readonly subscribe: (listener: () => void) => () => void
}

type State<Code> =
  | { readonly kind: 'away' }
  | { readonly kind: 'coming'; readonly coming: Promise<void> }
  | { readonly kind: 'here'; readonly code: Code }
  | { readonly kind: 'failed'; readonly error: unknown }

export const fetched = <Code>(load: () => Promise<Code>): Fetched<Code> => {
  let state: State<Code> = { kind: 'away' }
  const listeners = new Set<() => void>()
  const become = (next: State<Code>): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const fetch = (): Promise<void> => {
    if (state.kind === 'here') return Promise.resolve()
    if (state.kind === 'coming') return state.coming
    const coming = load().then(
      (code) => become({ kind: 'here', code }),
      (error: unknown) => become({ kind: 'failed', error }),
    )
    become({ kind: 'coming', coming })
    return coming
  }
  return {
    fetch,
    isHere: () => state.kind === 'here',
    now: () => {
      if (state.kind === 'failed') throw state.error
      return state.kind === 'here' ? state.code : null
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Code that came with the page. */
export const alreadyHere = <Code>(code: Code): Fetched<Code> => ({
  fetch: () => Promise.resolve(),
  isHere: () => true,
  now: () => code,
  subscribe: () => () => undefined,
})

/**
 * Code as soon as it is here; `null`: it is being fetched. Not `lazy`: React keeps a fallback that it has shown for 300 ms,
 * whatever has come meanwhile. Throws where it could not be had.
 */
export const useFetched = <Code>(code: Fetched<Code>): Code | null => {
  const now = useSyncExternalStore(code.subscribe, code.now)
  useEffect(() => {
    if (!code.isHere()) void code.fetch()
  }, [code])
  return now
}
