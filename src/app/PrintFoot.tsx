import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { sayDate } from '../screens/when'
import { today } from '../state/clock'

const words = (): string => `Self-assessed, not an Ofsted grade. ${document.title}. Printed ${sayDate(today())}.`

/** Stands at the foot of each printed page in Firefox, which does not know the margins that the style sheet fills. Its own header may be switched off. */
export const PrintFoot = () => {
  const [text, setText] = useState('')
  useEffect(() => {
    const update = () => flushSync(() => setText(words()))
    window.addEventListener('beforeprint', update)
    return () => window.removeEventListener('beforeprint', update)
  }, [])
  return (
    <p className="print-foot" aria-hidden="true">
      {text}
    </p>
  )
}
