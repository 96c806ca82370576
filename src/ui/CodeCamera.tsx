import { useEffect, useRef, useState } from 'react'
import { Button } from './Button'
import { codeIn, type Pixels } from './codeIn'
import { SelectField } from './Field'
import { FileButton } from './FileButton'
import { useCamera, type CameraState } from './useCamera'
import './codeCamera.css'

/** How often a picture is read, in ms: faster than a hand moves from one code to the next, slower than a phone gets warm of. */
const everyMs = 120
/** A code that was out of sight for so many pictures is news when it comes back. */
const forgottenAfter = 6
/** A photo is read at these lengths of its longer side, in pixels: whole, then smaller, where a code fills most of it. */
const photoSides = [1_600, 800] as const

const said: Readonly<Record<Exclude<CameraState['kind'], 'running'>, string>> = {
  asking: 'Asking for the camera. Say yes where the browser asks.',
  refused: 'The camera may not be used. Allow it in the settings of this page, then start again, or use another way.',
  none: 'This device has no camera that can be used. Use another way.',
  unavailable: 'A browser gives the camera only to pages at an https address. Use another way.',
  failed: 'The camera stopped: another app may hold it, or it was unplugged.',
}

/** A picture of this size out of whatever can be drawn. */
const pixelsOf = (source: CanvasImageSource, width: number, height: number): Pixels | null => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (drawing === null || width === 0 || height === 0) return null
  drawing.drawImage(source, 0, 0, width, height)
  return drawing.getImageData(0, 0, width, height)
}

/** What the code in a photo says; `null`: none can be read in it. */
const codeInPhoto = async (file: File): Promise<string | null> => {
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return null
  const longer = Math.max(picture.width, picture.height)
  for (const side of photoSides) {
    const scale = Math.min(1, side / longer)
    const pixels = pixelsOf(picture, Math.round(picture.width * scale), Math.round(picture.height * scale))
    const code = pixels === null ? null : codeIn(pixels)
    if (code !== null) return code
  }
  return null
}

interface Props {
  /** Called for each code that comes into sight: once for as long as it stays there. */
  readonly onCode: (text: string) => void
}

/** The picture of a camera, in which codes are read. */
export const CodeCamera = ({ onCode }: Props) => {
  const { state, cameras, choose, startAgain } = useCamera()
  const [hasNoCode, setHasNoCode] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(onCode)
  useEffect(() => {
    latest.current = onCode
  })
  const stream = state.kind === 'running' ? state.stream : null
  useEffect(() => {
    const shown = video.current
    if (shown === null || stream === null) return
    shown.srcObject = stream
    void shown.play().catch(() => undefined)
    let inSight: string | null = null
    let unseen = 0
    const look = (): void => {
      if (document.hidden || shown.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return
      const pixels = pixelsOf(shown, shown.videoWidth, shown.videoHeight)
      const code = pixels === null ? null : codeIn(pixels)
      if (code === null) {
        unseen += 1
        if (unseen >= forgottenAfter) inSight = null
        return
      }
      unseen = 0
      if (code === inSight) return
      inSight = code
      latest.current(code)
    }
    const timer = setInterval(look, everyMs)
    return () => clearInterval(timer)
  }, [stream])
  const readPhoto = async ([file]: readonly File[]): Promise<void> => {
    const code = file === undefined ? null : await codeInPhoto(file)
    setHasNoCode(code === null)
    if (code !== null) onCode(code)
  }
  return (
    <div className="code-camera stack tight">
      {state.kind === 'running' ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- a camera's picture has no sound
        <video ref={video} muted playsInline aria-label="What the camera sees" />
      ) : (
        <div className="code-camera-off stack tight">
          <p role="status">{said[state.kind]}</p>
          {(state.kind === 'refused' || state.kind === 'failed' || state.kind === 'none') && (
            <div>
              <Button onClick={startAgain}>Start the camera again</Button>
            </div>
          )}
        </div>
      )}
      <div className="row">
        {cameras.length > 1 && state.kind === 'running' && (
          <SelectField
            label="Camera"
            options={cameras.map(({ id, label }) => ({ value: id, label }))}
            value={state.camera}
            onChange={(event) => choose(event.target.value)}
          />
        )}
        <FileButton
          label="Read a photo instead"
          accept="image/*"
          onFiles={(files) => void readPhoto(files)}
          look="quiet"
        />
      </div>
      <p role="status" className="small">
        {hasNoCode && 'No code could be read in that photo. Take it closer and straight on.'}
      </p>
    </div>
  )
}
