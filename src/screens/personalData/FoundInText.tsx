import { findPersonalData } from '../../core/personalData/findPersonalData'
import { howMany } from '../../core/report/words/words'
import { findingAdvice, findingWords } from './findingWords'
import './personalData.css'

/** More than this would push the field out of sight. */
const shownAtMost = 3

/** Says what in a text looks like personal data, as it is typed. Stands under each field for free text; says nothing where nothing is found. */
export const FoundInText = ({ text }: { readonly text: string }) => {
  const findings = findPersonalData(text)
  const more = findings.length - shownAtMost
  return (
    <div role="status" className="personal-data-typed">
      {findings.slice(0, shownAtMost).map(({ kind, start, end }) => (
        <p key={start}>
          This looks like {findingWords[kind]}: “{text.slice(start, end)}”. {findingAdvice(kind)}
        </p>
      ))}
      {more > 0 && (
        <p>
          There {more === 1 ? 'is' : 'are'} {howMany(more, 'more thing')} like that.
        </p>
      )}
    </div>
  )
}
