import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { fetchFor, isHere } from './routes'

interface Shown {
  /** The address whose screen is on show; `null`: none is yet. */
  readonly address: string | null
  /** Whether the one that was asked for is still to come. */
  readonly isWaiting: boolean
}

const ShownContext = createContext<Shown>({ address: null, isWaiting: true })

/** What is on show, and whether another is coming. */
export const useShown = (): Shown => useContext(ShownContext)

/** To all that is drawn, the address is that of the screen on show. */
const useShownLocation = (): ReturnType<typeof useHashLocation> => {
  const [asked, navigate] = useHashLocation()
  return [useShown().address ?? asked, navigate]
}

/**
 * Shows a screen once its code is here; until then the one before it stays. Where the code is here it is shown at once, in the same
 * step as the address changes: what is pressed next is meant for it.
 */
export const ShownScreen = ({ children }: { readonly children: ReactNode }) => {
  const [asked] = useHashLocation()
  const [address, setAddress] = useState<string | null>(null)
  if (asked !== address && isHere(asked)) setAddress(asked)
  useEffect(() => {
    let isWanted = true
    if (!isHere(asked))
      void fetchFor(asked).then(() => {
        if (isWanted) setAddress(asked)
      })
    return () => {
      isWanted = false
    }
  }, [asked])
  return (
    <ShownContext value={{ address, isWaiting: address !== asked }}>
      <Router hook={useShownLocation} hrefs={(address) => `#${address}`}>
        {children}
      </Router>
    </ShownContext>
  )
}
