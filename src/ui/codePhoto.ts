import { codeIn } from './codeIn'
import { lookAt, looks } from './codeLooks'

/** What a photo comes to: one of - *read*, its code says `text` - *none*, no code can be read in it - *no-picture*, it is nothing that this browser can show. */
export type PhotoRead =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-picture' }

/** How many pixels the longer side has in each try: a code far away needs many, one that fills the photo is found sooner in few. */
const longSides = [1600, 800]

const codeInBitmap = (photo: ImageBitmap): PhotoRead => {
  const canvas = document.createElement('canvas')
  for (const longSide of longSides)
    for (const look of looks) {
      const picture = lookAt(canvas, photo, photo, longSide, look)
      const text = picture === null ? null : codeIn(picture)
      if (text !== null) return { kind: 'read', text }
    }
  return { kind: 'none' }
}

/** Reads the code in a photo that was chosen as a file. */
export const codeInPhoto = async (file: Blob): Promise<PhotoRead> => {
  const photo = await createImageBitmap(file).catch(() => null)
  if (photo === null) return { kind: 'no-picture' }
  try {
    return codeInBitmap(photo)
  } finally {
    photo.close()
  }
}
