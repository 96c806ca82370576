/** A camera of this device. */
export interface CameraChoice {
  readonly id: string
  readonly label: string
}

/**
 * Why there is no picture: one of
 * - *unavailable* - the browser gives this page no camera at all, as where its address does not begin with `https:`
 * - *refused* - somebody, or the device, does not allow it
 * - *absent* - there is no camera
 * - *failed* - there is one that does not start: most often another program has it
 * - *ended* - it ran, and has stopped
 */
export type CameraTrouble = 'unavailable' | 'refused' | 'absent' | 'failed' | 'ended'

/** A camera that runs until its track is stopped. */
export interface RunningCamera {
  readonly stream: MediaStream
  readonly track: MediaStreamTrack
  /** As in the list of cameras; empty: the browser does not say. */
  readonly id: string
  /** Whether it looks at whoever uses the device, who then expects a mirror. */
  readonly isMirror: boolean
}

/** More would only be slower to read. */
const wantedSize = { width: { ideal: 1280 }, height: { ideal: 720 } }

const troubleOf = (error: unknown): CameraTrouble => {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'absent'
    default:
      return 'failed'
  }
}

/** Absent, whatever its type says, where the address of the page is not one that browsers trust. */
const devices = (): MediaDevices | undefined => navigator.mediaDevices

/** Starts a camera; `null`: one that looks away from whoever uses the device, if there is one. Where the chosen one has gone, any does. */
export const startCamera = async (id: string | null): Promise<RunningCamera | CameraTrouble> => {
  const found = devices()
  if (found === undefined) return 'unavailable'
  const which = id === null ? { facingMode: 'environment' } : { deviceId: { exact: id } }
  try {
    const stream = await found.getUserMedia({ audio: false, video: { ...wantedSize, ...which } })
    const track = stream.getVideoTracks()[0]
    if (track === undefined) return 'failed'
    const { deviceId = '', facingMode } = track.getSettings()
    return { stream, track, id: deviceId, isMirror: facingMode === 'user' }
  } catch (error) {
    const trouble = troubleOf(error)
    return trouble === 'absent' && id !== null ? startCamera(null) : trouble
  }
}

/** The cameras of this device, as far as the browser tells: their names only once one was allowed. */
export const listCameras = async (): Promise<readonly CameraChoice[]> => {
  const all =
    (await devices()
      ?.enumerateDevices()
      .catch(() => [])) ?? []
  return all
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }, index) => ({ id: deviceId, label: label === '' ? `Camera ${index + 1}` : label }))
}

/** Calls whenever a camera is plugged in or out; returns what ends that. */
export const onCamerasChanged = (listener: () => void): (() => void) => {
  devices()?.addEventListener('devicechange', listener)
  return () => devices()?.removeEventListener('devicechange', listener)
}
