import { Button } from './Button'
import type { CameraTrouble } from './cameraAccess'
import { cameraTroubles } from './cameraTroubles'
import { Notice } from './Notice'

interface Props {
  readonly trouble: CameraTrouble
  readonly onAgain: () => void
}

/** Stands in place of a camera's picture: why there is none, and what to do. */
export const CameraNotice = ({ trouble, onAgain }: Props) => {
  const { title, text, again } = cameraTroubles[trouble]
  return (
    <Notice tone="unknown" title={title}>
      <p>{text}</p>
      {again !== null && (
        <div className="row">
          <Button onClick={onAgain}>{again}</Button>
        </div>
      )}
    </Notice>
  )
}
