import { useCallback, useEffect, useState } from 'react'

/**
 * How a camera stands: one of
 * - *asking* - somebody is being asked whether it may be used
 * - *refused* - they said no, or the browser did for them
 * - *none* - the device has none
 * - *unavailable* - the page may have no camera: it is not at an https address
 * - *failed* - another app holds it, or it was unplugged
 * - *running*
 */
export type CameraState =
  | { readonly kind: 'asking' | 'refused' | 'none' | 'unavailable' | 'failed' }
  | { readonly kind: 'running'; readonly stream: MediaStream; readonly camera: string }

export interface CameraChoice {
  readonly id: string
  readonly label: string
}

const refusalOf = (error: unknown): 'refused' | 'none' | 'failed' => {
  if (!(error instanceof DOMException)) return 'failed'
  if (error.name === 'NotAllowedError' || error.name === 'SecurityError') return 'refused'
  return error.name === 'NotFoundError' || error.name === 'OverconstrainedError' ? 'none' : 'failed'
}

/** As sharp as reading a code across a table needs, and no more. */
const wanted = { width: { ideal: 1280 }, height: { ideal: 720 } }

/** The device's camera, for as long as this is shown. At first the one that looks away from its owner, where there are several. */
export const useCamera = (): {
  readonly state: CameraState
  /** Known once a camera runs. */
  readonly cameras: readonly CameraChoice[]
  readonly choose: (id: string) => void
  readonly startAgain: () => void
} => {
  const [state, setState] = useState<CameraState>({ kind: 'asking' })
  const [cameras, setCameras] = useState<readonly CameraChoice[]>([])
  const [wish, setWish] = useState<{ readonly id: string | null; readonly attempt: number }>({ id: null, attempt: 0 })
  useEffect(() => {
    let isGone = false
    let running: MediaStream | null = null
    // Absent where the page is not at a secure address.
    const devices: MediaDevices | undefined = navigator.mediaDevices
    const start = async (): Promise<void> => {
      if (devices?.getUserMedia === undefined) return setState({ kind: 'unavailable' })
      setState({ kind: 'asking' })
      try {
        const video =
          wish.id === null ? { ...wanted, facingMode: 'environment' } : { ...wanted, deviceId: { exact: wish.id } }
        const stream = await devices.getUserMedia({ video })
        running = stream
        const stop = (): void => {
          for (const track of stream.getTracks()) track.stop()
        }
        if (isGone) return stop()
        const [track] = stream.getVideoTracks()
        track?.addEventListener('ended', () => {
          if (!isGone) setState({ kind: 'failed' })
        })
        setState({ kind: 'running', stream, camera: track?.getSettings().deviceId ?? '' })
        const found = (await devices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput')
        if (!isGone)
          setCameras(found.map(({ deviceId, label }, nth) => ({ id: deviceId, label: label || `Camera ${nth + 1}` })))
      } catch (error) {
        if (!isGone) setState({ kind: refusalOf(error) })
      }
    }
    void start()
    return () => {
      isGone = true
      for (const track of running?.getTracks() ?? []) track.stop()
    }
  }, [wish])
  return {
    state,
    cameras,
    choose: useCallback((id: string) => setWish(({ attempt }) => ({ id, attempt: attempt + 1 })), []),
    startAgain: useCallback(() => setWish(({ id, attempt }) => ({ id, attempt: attempt + 1 })), []),
  }
}
