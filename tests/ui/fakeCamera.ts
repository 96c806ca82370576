import { vi } from 'vitest'
import { asPixels, codeCard, pictureOf } from '../support/codePictures'

/*
 * Cameras of a device that a test makes, and what they see: the test browser has neither cameras nor canvases.
 */

interface FakeCamera {
  readonly id: string
  readonly label: string
  readonly facingMode?: string
}

class FakeTrack extends EventTarget {
  isLive = true
  readonly camera: FakeCamera
  constructor(camera: FakeCamera) {
    super()
    this.camera = camera
  }
  stop(): void {
    this.isLive = false
  }
  getSettings() {
    return { deviceId: this.camera.id, facingMode: this.camera.facingMode }
  }
  /** As where it is unplugged. */
  end(): void {
    this.isLive = false
    this.dispatchEvent(new Event('ended'))
  }
}

const chosenOf = (asked: MediaStreamConstraints): string | null => {
  const { video } = asked
  const id = typeof video === 'object' ? video.deviceId : undefined
  return typeof id === 'object' && 'exact' in id ? String(id.exact) : null
}

export class FakeDevices extends EventTarget {
  cameras: readonly FakeCamera[]
  /** What the browser answers instead of a camera; `null`: nothing stands in the way. */
  refusal: string | null = null
  readonly asked: MediaStreamConstraints[] = []
  readonly tracks: FakeTrack[] = []
  /** Resolved before a camera starts: as long as somebody thinks about it. */
  allowed: Promise<void> = Promise.resolve()

  constructor(...cameras: readonly FakeCamera[]) {
    super()
    this.cameras = cameras
  }

  get live(): readonly string[] {
    return this.tracks.filter(({ isLive }) => isLive).map(({ camera }) => camera.id)
  }

  async getUserMedia(asked: MediaStreamConstraints) {
    this.asked.push(asked)
    await this.allowed
    if (this.refusal !== null) throw new DOMException('not now', this.refusal)
    const chosen = chosenOf(asked)
    const camera = this.cameras.find(({ id }) => chosen === null || id === chosen)
    if (camera === undefined) throw new DOMException('none', chosen === null ? 'NotFoundError' : 'OverconstrainedError')
    const track = new FakeTrack(camera)
    this.tracks.push(track)
    return { getVideoTracks: () => [track] }
  }

  async enumerateDevices() {
    const microphone = { kind: 'audioinput', deviceId: 'microphone', label: 'Microphone' }
    return [microphone, ...this.cameras.map(({ id, label }) => ({ kind: 'videoinput', deviceId: id, label }))]
  }
}

/** Gives the browser these devices; `null`: the page is one that gets none. */
export const giveDevices = (devices: FakeDevices | null): void => {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: devices ?? undefined })
}

/** Whether the page is behind another, from here on. */
export const hidePage = (isHidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden })
  document.dispatchEvent(new Event('visibilitychange'))
}

const side = 160
const pictures = new Map<string | null, ImageData>()

/** A picture of a code, or of a wall. */
const picture = (text: string | null): ImageData => {
  const card = text === null ? [[false]] : codeCard(text)
  const made = pictures.get(text) ?? {
    ...asPixels(pictureOf({ card, width: side, height: side, size: 100 })),
    colorSpace: 'srgb',
  }
  pictures.set(text, made)
  return made
}

/** What the cameras see, picture by picture; the last one stays. `null`: no code. */
export interface Sights {
  show: (...texts: readonly (string | null)[]) => void
  /** How many are still to come. */
  readonly left: () => number
}

/** Has every canvas of the page show what the camera is shown. */
export const seeing = (): Sights => {
  let coming: readonly (string | null)[] = [null]
  vi.spyOn(HTMLVideoElement.prototype, 'videoWidth', 'get').mockReturnValue(side)
  vi.spyOn(HTMLVideoElement.prototype, 'videoHeight', 'get').mockReturnValue(side)
  const context = {
    setTransform: () => undefined,
    drawImage: () => undefined,
    getImageData: () => {
      const [first = null, ...rest] = coming
      if (rest.length > 0) coming = rest
      return picture(first)
    },
  }
  // A canvas has contexts of several kinds; only one is asked for.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
  return {
    show: (...texts) => {
      coming = texts
    },
    left: () => coming.length - 1,
  }
}
