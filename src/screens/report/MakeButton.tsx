import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { MakingState } from './MakingState'
import type { Product } from './making'
import { useMaking } from './useMaking'

/** A button that makes one file, and says how far it is. */
export const MakeButton = ({ product, children }: { readonly product: Product; readonly children: ReactNode }) => {
  const { making, isBusy, make, reach, saveAgain } = useMaking()
  return (
    <div className="stack tight">
      <div>
        <Button
          aria-disabled={isBusy}
          onPointerEnter={() => reach(product)}
          onFocus={() => reach(product)}
          onClick={() => void make(product)}
        >
          {children}
        </Button>
      </div>
      <MakingState making={making} onRetry={(again) => void make(again)} onSaveAgain={saveAgain} />
    </div>
  )
}
