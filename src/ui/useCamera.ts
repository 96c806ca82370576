import { useEffect, useState, useSyncExternalStore } from 'react'
import {
  listCameras,
  onCamerasChanged,
  startCamera,
  type CameraChoice,
  type CameraTrouble,
  type RunningCamera,
} from './cameraAccess'

/** A camera: *asking* until there is a picture, or it is known why there is none. */
export type CameraState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly camera: RunningCamera }
  | { readonly kind: CameraTrouble }

interface UsedCamera {
  readonly state: CameraState
  /** All that can be chosen, also while another is being started. */
  readonly cameras: readonly CameraChoice[]
  /** The id of the one that runs, ran last, or is being started; empty: none yet, or the browser does not say. */
  readonly current: string
  /** Takes another of them, by its id. */
  readonly choose: (id: string) => void
  /** Starts the same once more, or any where it has gone. */
  readonly startAgain: () => void
}

const subscribeToShown = (listener: () => void) => {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

const useCameras = (isRunning: boolean): readonly CameraChoice[] => {
  const [cameras, setCameras] = useState<readonly CameraChoice[]>([])
  useEffect(() => {
    if (!isRunning) return
    let isOver = false
    const list = () =>
      void listCameras().then((all) => {
        if (!isOver) setCameras(all)
      })
    list()
    const stop = onCamerasChanged(list)
    return () => {
      isOver = true
      stop()
    }
  }, [isRunning])
  return cameras
}

/** A camera of this device for as long as the control is there and the page is seen; whatever else wants the camera meanwhile can have it. */
export const useCamera = (): UsedCamera => {
  const [state, setState] = useState<CameraState>({ kind: 'asking' })
  const [wanted, setWanted] = useState<{ readonly id: string | null }>({ id: null })
  const [current, setCurrent] = useState('')
  const isShown = useSyncExternalStore(subscribeToShown, () => !document.hidden)
  useEffect(() => {
    if (!isShown) return
    let isOver = false
    let stop: () => void = () => undefined
    void startCamera(wanted.id).then((started) => {
      if (typeof started === 'string') {
        if (!isOver) setState({ kind: started })
        return
      }
      const { track } = started
      stop = () => track.stop()
      if (isOver) return stop()
      // Not by this page: that would not tell itself.
      track.addEventListener('ended', () => {
        if (!isOver) setState({ kind: 'ended' })
      })
      setState({ kind: 'running', camera: started })
      setCurrent(started.id)
    })
    return () => {
      isOver = true
      stop()
      setState({ kind: 'asking' })
    }
  }, [wanted, isShown])
  const cameras = useCameras(state.kind === 'running')
  const choose = (id: string) => {
    setWanted({ id })
    setCurrent(id)
  }
  return { state, cameras, current, choose, startAgain: () => setWanted({ ...wanted }) }
}
