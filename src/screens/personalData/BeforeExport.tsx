import { Link } from 'wouter'
import { howMany, listed } from '../../core/report/words/words'
import { isGovernor, useReadyReview } from '../../state/openStore'
import { CheckField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'
import { findingWords, notComplete } from './findingWords'
import { currentFirst, sayPlace, useFoundEntries } from './foundEntries'
import { FoundExcerpts } from './FoundExcerpts'
import { GoThere } from './GoThere'

const shownAtMost = 3

interface Props {
  /** Whether the export leaves out the text of what was found: `OmitChoice.personalData`. */
  readonly isOmitted: boolean
  readonly onChange: (isOmitted: boolean) => void
}

/**
 * Stands before an export of the open review: which entries may hold personal data, and the choice to leave their text
 * out. Shows nothing where nothing was found.
 */
export const BeforeExport = ({ isOmitted, onChange }: Props) => {
  const open = useReadyReview()
  const found = useFoundEntries()
  const inHistory = found.filter(({ isCurrent }) => !isCurrent).length
  if (found.length === 0) return null
  const kinds = [
    ...new Set(
      found.flatMap(({ texts }) => texts.flatMap(({ findings }) => findings.map(({ kind }) => findingWords[kind]))),
    ),
  ]
  return (
    <Notice tone="unknown" title={`${howMany(found.length, 'entry', 'entries')} may hold personal data`}>
      <p>
        {found.length === 1 ? 'It seems' : 'They seem'} to hold {listed(kinds)}.
        {inHistory > 0 && (
          <span>{` ${inHistory === found.length ? 'That is' : `${inHistory} of them ${inHistory === 1 ? 'is' : 'are'}`} only in the history, which goes along only where you say so.`}</span>
        )}
      </p>
      <ul className="personal-data-short">
        {currentFirst(found)
          .slice(0, shownAtMost)
          .map((entry) => (
            <li key={entry.event.id}>
              <p className="small">
                {sayPlace(open.pack, entry)}. <GoThere entry={entry} />
              </p>
              <FoundExcerpts entry={entry} around={25} />
            </li>
          ))}
      </ul>
      {found.length > shownAtMost && <p>And {howMany(found.length - shownAtMost, 'more entry', 'more entries')}.</p>}
      {!isGovernor(open) && (
        <p>
          <Link href={paths.personalData(open.id)}>See all that was found, and take it away for good</Link>
        </p>
      )}
      <CheckField
        label="Leave the text of these entries out"
        checked={isOmitted}
        onChange={(event) => onChange(event.target.checked)}
      />
      <p className="small">{notComplete}</p>
    </Notice>
  )
}
