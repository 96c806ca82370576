import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { notComplete } from '../personalData/findingWords'
import { sayPlace, useFoundEntries } from '../personalData/foundEntries'
import { FoundExcerpts } from '../personalData/FoundExcerpts'
import { GoThere } from '../personalData/GoThere'

/** Says before anything goes out where personal data seems to be in what this governor wrote; nothing where none was found. */
export const MayBePersonal = () => {
  const { pack, me } = useReadyReview()
  const found = useFoundEntries().filter(({ event, isCurrent }) => isCurrent && event.by === me)
  if (found.length === 0) return null
  return (
    <Notice tone="unknown" title={`${howMany(found.length, 'entry', 'entries')} of yours may hold personal data`}>
      <p>
        Look at {found.length === 1 ? 'it' : 'them'} before you send back, and change what names or points to a child.
      </p>
      <ul>
        {found.map((entry) => (
          <li key={entry.event.id}>
            {sayPlace(pack, entry)}. <GoThere entry={entry} />
            <FoundExcerpts entry={entry} around={25} />
          </li>
        ))}
      </ul>
      <p className="small">{notComplete}</p>
    </Notice>
  )
}
