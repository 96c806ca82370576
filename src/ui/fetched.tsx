import { useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react'

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

const all: Fetched<unknown>[] = []

/** All code that is fetched, in the order in which it was spoken of; it grows with code that speaks of more. */
export const allFetched: readonly Fetched<unknown>[] = all

export const fetched = <Code,>(load: () => Promise<Code>): Fetched<Code> => {
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
  const code: Fetched<Code> = {
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
  all.push(code)
  return code
}

/** Code that came with the page. */
export const alreadyHere = <Code,>(code: Code): Fetched<Code> => ({
  fetch: () => Promise.resolve(),
  isHere: () => true,
  now: () => code,
  subscribe: () => () => undefined,
})

/** Stands for code where none is needed yet. */
const nothing = alreadyHere(null)

/**
 * Code as soon as it is here; `null`: it is being fetched, or is not needed yet. Not `lazy`: React keeps a fallback that it has
 * shown for 300 ms, whatever has come meanwhile. Throws where it could not be had.
 */
export const useFetched = <Code,>(needed: Fetched<Code> | null): Code | null => {
  const code = needed ?? nothing
  const now = useSyncExternalStore<Code | null>(code.subscribe, code.now)
  useEffect(() => {
    if (!code.isHere()) void code.fetch()
  }, [code])
  return now
}

/** A component as code that is fetched: what draws it. */
export const fetchedComponent = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Fetched<(props: Props) => ReactNode> =>
  fetched(async () => {
    const Loaded = await load()
    return (props: Props) => <Loaded {...props} />
  })

/** A component whose code is fetched once it is drawn for the first time; until it is here, nothing is to be seen. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const code = fetchedComponent(load)
  return function Later(props: Props) {
    return useFetched(code)?.(props) ?? null
  }
}
