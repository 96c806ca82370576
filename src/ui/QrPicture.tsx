import { useMemo, type ReactNode } from 'react'
import { qrCodeOf } from './qrCode'
import './qrPicture.css'

interface Props {
  readonly text: string
  /** What the code is for, as the picture is called by whoever cannot see it. */
  readonly label: string
  /** What stands in its place where the text is too long for a code. */
  readonly tooLong: ReactNode
}

/** A text as a QR code, as wide as there is room: dark on light wherever it is shown, since many cameras read no other. */
export const QrPicture = ({ text, label, tooLong }: Props) => {
  const code = useMemo(() => qrCodeOf(text), [text])
  if (code === null) return tooLong
  return (
    <svg className="qr-picture" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label}>
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}
