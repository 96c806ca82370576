import type { PackDocument } from '../../core/content/pack'
import './levels.css'

/** Where a document has its official page: as text, which whoever reads it opens; the app does not. Nothing where the checklist does not say. */
export const DocumentAddress = ({ document }: { readonly document: PackDocument }) =>
  document.address === undefined ? null : (
    <p className="small levels-address">
      <span>Official page: </span>
      <a href={document.address} target="_blank" rel="noreferrer">
        {document.address.replace(/^https:\/\/(?:www\.)?/, '')}
        <span className="visually-hidden"> (opens in a new tab)</span>
      </a>
    </p>
  )
