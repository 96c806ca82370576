import { useState } from 'react'
import { download } from '../../ui/download'
import type { MadeFile, Making, Product } from './making'

const save = ({ name, content, type }: MadeFile): void => download(name, content, type)

/** Making one file after the other, and saving each among the downloads. While one is being made, another is not begun. */
export const useMaking = () => {
  const [making, setMaking] = useState<Making>({ step: 'idle' })
  const isBusy = making.step === 'loading' || making.step === 'drawing'
  const make = async (product: Product): Promise<void> => {
    if (isBusy) return
    setMaking({ step: 'loading', product })
    const maker = await product.load().catch((error: unknown) => {
      console.error(error)
      return null
    })
    if (maker === null) return setMaking({ step: 'failed', product, during: 'loading' })
    try {
      const file = await maker((done) => setMaking({ step: 'drawing', product, done }))
      save(file)
      setMaking({ step: 'made', product, file })
    } catch (error) {
      console.error(error)
      setMaking({ step: 'failed', product, during: 'drawing' })
    }
  }
  /** Fetches what makes the file as soon as somebody reaches for its button; where that fails, pressing it tells. */
  const reach = (product: Product): void => void product.load().catch(() => undefined)
  return { making, isBusy, make, reach, saveAgain: save }
}
