import { createContext, useContext } from 'react'
import type { MethodPartId } from '../../core/report/sections/methodParts'
import './howLink.css'

/** Leads to the arithmetic of a figure; `from` is where to come back to. */
type ToMethod = (part: MethodPartId, from: HTMLElement) => void

export const MethodContext = createContext<ToMethod>(() => undefined)

/** The way from a figure to its arithmetic. `figure` names it for whoever does not see what the link stands beside. */
export const HowLink = ({ part, figure }: { readonly part: MethodPartId; readonly figure: string }) => {
  const toMethod = useContext(MethodContext)
  return (
    <button type="button" className="how-link no-print" onClick={({ currentTarget }) => toMethod(part, currentTarget)}>
      <span>How</span>
      <span className="visually-hidden">: {figure}</span>
    </button>
  )
}
