import encodeQR from 'qr'
import { useMemo } from 'react'
import './qrPicture.css'

/** Light modules around the code, without which readers do not find it: as many as the standard asks for. */
const quietZone = 4

/** The dark modules of a text as a path of unit squares, and how many modules it is wide; `null`: it is too long for any code. */
const pathOf = (text: string): { readonly path: string; readonly size: number } | null => {
  try {
    const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone })
    const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    return { path: path.join(''), size: rows.length }
  } catch {
    return null
  }
}

interface Props {
  readonly text: string
  /** What it is, for whoever cannot see it. */
  readonly label: string
}

/** A text as a QR code, dark on light whatever the colours of the page. Nothing where it is too long for one. */
export const QrPicture = ({ text, label }: Props) => {
  const code = useMemo(() => pathOf(text), [text])
  return (
    code !== null && (
      <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`} data-text={text}>
        <rect className="light" width={code.size} height={code.size} />
        <path className="dark" d={code.path} />
      </svg>
    )
  )
}
