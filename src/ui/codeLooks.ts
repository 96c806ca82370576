import type { PictureData } from './codeIn'

/** A way to look at a picture: drawn narrower or lower, or lying on its side. */
interface Look {
  /** Shares of its width and height. */
  readonly across: number
  readonly down: number
  readonly isTurned: boolean
}

/**
 * The ways to look, which go in turns. What reads the codes goes by rows, and finds one that is turned aside best where
 * it is drawn narrower; one that leans back, where it lies on its side as well. `npm run bench -- codes` has the figures.
 */
export const looks: readonly Look[] = [
  { across: 0.7, down: 0.9, isTurned: false },
  { across: 0.9, down: 0.7, isTurned: true },
]

interface Size {
  readonly width: number
  readonly height: number
}

/** A picture as one look has it, its longer side first made `longSide` pixels at most; `null`: the browser draws none. The canvas is drawn over. */
export const lookAt = (
  canvas: HTMLCanvasElement,
  source: CanvasImageSource,
  { width, height }: Size,
  longSide: number,
  { across, down, isTurned }: Look,
): PictureData | null => {
  const scale = Math.min(1, longSide / Math.max(width, height))
  const drawn = { width: Math.round(width * scale * across), height: Math.round(height * scale * down) }
  canvas.width = isTurned ? drawn.height : drawn.width
  canvas.height = isTurned ? drawn.width : drawn.height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null || canvas.width === 0 || canvas.height === 0) return null
  if (isTurned) context.setTransform(0, 1, -1, 0, canvas.width, 0)
  context.drawImage(source, 0, 0, drawn.width, drawn.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
