import { useEffect, useRef, type ReactNode } from 'react'
import { announce } from './announce'
import { beep, readyToBeep } from './beep'
import type { RunningCamera } from './cameraAccess'
import { CameraNotice } from './CameraNotice'
import { cameraTroubles } from './cameraTroubles'
import { CodePhotoButton } from './CodePhotoButton'
import { SelectField } from './Field'
import { focusNext } from './focus'
import { useCamera, type CameraState } from './useCamera'
import { useCodeReading } from './useCodeReading'
import './codeCamera.css'

interface Props {
  /** What to hold in front of the camera, as a sentence. */
  readonly hint: string
  /** Whether each code sounds. */
  readonly isBeeping: boolean
  /** Called with what a code says, once while it is in view; again after it has left. What came of it the caller says, also to whoever cannot see it. */
  readonly onCode: (text: string) => void
}

const useReadyToBeep = (isBeeping: boolean): void =>
  useEffect(() => {
    if (!isBeeping) return
    // The press that has brought the camera still counts.
    readyToBeep()
    document.addEventListener('click', readyToBeep)
    document.addEventListener('keydown', readyToBeep)
    return () => {
      document.removeEventListener('click', readyToBeep)
      document.removeEventListener('keydown', readyToBeep)
    }
  }, [isBeeping])

const View = ({
  children,
  words,
  isRead = false,
}: {
  readonly children: ReactNode
  readonly words: string
  readonly isRead?: boolean
}) => (
  <>
    <div className={`code-camera-view ${isRead ? 'read' : ''}`}>{children}</div>
    <p>{words}</p>
  </>
)

const Waiting = () => (
  <View words="The browser may ask whether this page may use the camera: allow it. Its pictures stay on this device, and none is kept.">
    <p>Waiting for the camera…</p>
  </View>
)

const Running = ({ camera, isBeeping, hint, onCode }: Props & { readonly camera: RunningCamera }) => {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = camera.stream
  }, [camera])
  const isInView = useCodeReading(video, (text) => {
    if (isBeeping) beep()
    onCode(text)
  })
  return (
    <View words={isInView ? 'Code read. Show the next one.' : hint} isRead={isInView}>
      <video ref={video} className={camera.isMirror ? 'mirror' : ''} autoPlay muted playsInline aria-hidden="true" />
    </View>
  )
}

const saidOf = (kind: CameraState['kind']): string | null =>
  kind === 'asking' ? null : kind === 'running' ? 'The camera is on' : cameraTroubles[kind].title

/** The picture of a camera in which codes are read, or why there is none; photos of codes can be read instead. It asks for the camera as soon as it is drawn, so it is drawn once somebody wants it. */
export const CodeCamera = (props: Props) => {
  const { state, cameras, current, choose, startAgain } = useCamera()
  const whole = useRef<HTMLDivElement>(null)
  useReadyToBeep(props.isBeeping)
  const said = saidOf(state.kind)
  useEffect(() => {
    if (said !== null) announce(said)
  }, [said])
  return (
    <div className="code-camera stack" role="group" aria-label="Camera" tabIndex={-1} ref={whole}>
      {state.kind === 'asking' ? (
        <Waiting />
      ) : state.kind === 'running' ? (
        <Running {...props} camera={state.camera} />
      ) : (
        <CameraNotice
          trouble={state.kind}
          onAgain={() => {
            startAgain()
            focusNext(() => whole.current)
          }}
        />
      )}
      {cameras.length > 1 && (
        <SelectField
          label="Camera"
          options={cameras.map(({ id, label }) => ({ value: id, label }))}
          value={current}
          onChange={({ target }) => choose(target.value)}
        />
      )}
      <CodePhotoButton label="Read a photo instead" onCode={props.onCode} />
    </div>
  )
}
