import { DocumentAddress } from '../levels/DocumentAddress'
import type { Pack, PackDocument } from '../../core/content/pack'
import { sayDate } from '../../core/math/calendar'
import { heldSentence } from '../../core/report/words/basisWords'
import { today } from '../../state/clock'
import { GuidanceDue } from './GuidanceDue'

/** What the checklist is, is not and leaves out. */
export const WhatItIs = ({ pack }: { readonly pack: Pack }) => (
  <>
    <p>{pack.summary}</p>
    <h3>What it is not</h3>
    <ul>
      {pack.isNot.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
    <h3>What it does not cover</h3>
    <p>A good result here says nothing about these:</p>
    <ul className="about-columns">
      {pack.notCovered.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  </>
)

/** How fresh the checklist is, and what it was held against. */
export const Checked = ({ pack }: { readonly pack: Pack }) => (
  <>
    <GuidanceDue pack={pack} />
    <p>
      “{pack.title}”, version {pack.version}, was last looked over for today’s duties on{' '}
      <strong>{sayDate(pack.checked.on)}</strong>.{' '}
      {today() < pack.checked.dueAgainOn && (
        <span>
          To look it over again is due on <strong>{sayDate(pack.checked.dueAgainOn)}</strong>; from that day this app
          says so.
        </span>
      )}
    </p>
    {pack.checked.note !== undefined && <p>{pack.checked.note}</p>}
  </>
)

/** Terms of 2008 beside today's. */
export const Glossary = ({ pack }: { readonly pack: Pack }) => (
  <table className="about-table">
    <caption className="visually-hidden">Words then and now</caption>
    <thead>
      <tr>
        <th scope="col">Today</th>
        <th scope="col">In 2008</th>
        <th scope="col">Note</th>
      </tr>
    </thead>
    <tbody>
      {pack.glossary.map(({ then, now, note }, index) => (
        <tr key={index}>
          <th scope="row">{now}</th>
          <td data-head="In 2008">{then ?? <span className="muted">no term yet</span>}</td>
          <td>{note}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Cited = ({ document }: { readonly document: PackDocument }) => {
  const { title, publisher, date, note } = document
  const held = heldSentence(document)
  return (
    <li>
      <p>
        <cite>{title}</cite>
        {`. ${publisher}${date === null ? '' : `, ${date}`}.`}
      </p>
      {note !== null && <p className="small muted">{note}</p>}
      <DocumentAddress document={document} />
      {held !== null && (
        <p className="small">
          <strong>How it was checked:</strong> {held}
        </p>
      )}
    </li>
  )
}

/** What the checklist cites, and how it was checked against each document. */
export const Documents = ({ pack }: { readonly pack: Pack }) => (
  <ul className="about-documents">
    {pack.documents.map((document) => (
      <Cited key={document.id} document={document} />
    ))}
  </ul>
)
