import { listed } from '../../core/report/words/words'
import { excerptsOf, type Excerpt, type FoundEntry } from '../../core/review/personalDataInLog'
import { findingWords } from './findingWords'
import './personalData.css'

/** More than these of one entry say nothing new. */
const shownAtMost = 4

const FoundExcerpt = ({ excerpt }: { readonly excerpt: Excerpt }) => {
  const kinds = [...new Set(excerpt.flatMap(({ kind }) => (kind === null ? [] : findingWords[kind])))]
  return (
    <p className="personal-data-excerpt">
      {/* The pieces of one text have nothing but their place to be told apart by. */}“
      {excerpt.map(({ text, kind }, index) =>
        kind === null ? (
          <span key={index}>{text}</span>
        ) : (
          <mark key={index} className="personal-data-found">
            {text}
          </mark>
        ),
      )}
      <span>” </span>
      <span className="small muted">looks like {listed(kinds)}</span>
    </p>
  )
}

interface Props {
  readonly entry: Pick<FoundEntry, 'texts'>
  /** How many characters are shown on each side of what was found. */
  readonly around?: number
}

/** What was found in an entry, marked, with the words around it and what it looks like. */
export const FoundExcerpts = ({ entry, around = 60 }: Props) => {
  const excerpts = entry.texts.flatMap((text) => excerptsOf(text, around))
  const more = excerpts.length - shownAtMost
  return (
    <>
      {excerpts.slice(0, shownAtMost).map((excerpt, index) => (
        <FoundExcerpt key={index} excerpt={excerpt} />
      ))}
      {more > 0 && <p className="small muted">And {more} more in the same entry.</p>}
    </>
  )
}
