import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Button } from '../../../src/ui/Button'
import { CodeCamera } from '../../../src/ui/CodeCamera'
import { Page } from '../../../src/ui/Page'
import { QrPicture } from '../../../src/ui/QrPicture'
import '../../../src/ui/base.css'
import '../../../src/ui/controls.css'

/** The least page with a camera: what `camera.spec.ts` looks at. */
const CameraPage = () => {
  const [isOpen, setOpen] = useState(false)
  const [read, setRead] = useState<readonly string[]>([])
  return (
    <main>
      <Page title="A camera">
        <div className="row">
          <Button onClick={() => setOpen(!isOpen)}>{isOpen ? 'Close the camera' : 'Open the camera'}</Button>
        </div>
        {isOpen && (
          <CodeCamera
            hint="Hold a code in front of the camera."
            isBeeping
            onCode={(text) => setRead((before) => [...before, text])}
          />
        )}
        <ol aria-label="Codes">
          {read.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ol>
        <QrPicture text="AB12CD34 EF56GH78" label="A code" tooLong="It is too long" />
      </Page>
    </main>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html lacks what main.tsx fills')
createRoot(root).render(
  <StrictMode>
    <CameraPage />
  </StrictMode>,
)
