import { Fragment } from 'react'
import { Link } from 'wouter'
import type { Question } from '../../core/content/pack'
import { sheetTitles } from '../../core/content/sheets'
import { paths } from '../paths'

/** Where to get a sheet for what the question asks about, for a school that has none of its own yet. Nothing where the checklist names none. */
export const ModelSheets = ({ question: { sheets = [] } }: { readonly question: Question }) =>
  sheets.length === 0 ? null : (
    <p>
      <span>{`${sheets.length === 1 ? 'A model sheet' : 'Model sheets'} to start from: `}</span>
      {sheets.map((sheet, index) => (
        <Fragment key={sheet}>
          {index > 0 && <span>, </span>}
          <Link href={paths.blankSheet(sheet)}>{sheetTitles[sheet]}</Link>
        </Fragment>
      ))}
    </p>
  )
