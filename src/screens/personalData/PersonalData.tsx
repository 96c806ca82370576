import { useRef, useState, type ReactNode } from 'react'
import type { FoundEntry } from '../../core/review/personalDataInLog'
import { reviewName } from '../../core/review/review'
import { howMany } from '../../core/report/words/words'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { focusNext } from '../../ui/focus'
import { Page } from '../../ui/Page'
import { notComplete } from './findingWords'
import { useFoundEntries, useFoundUnfinished } from './foundEntries'
import { FoundCard } from './FoundCard'
import { TakeAway } from './TakeAway'
import { UnfinishedFound } from './UnfinishedFound'
import './personalData.css'

interface GroupProps {
  readonly title: string
  readonly about: string
  readonly entries: readonly FoundEntry[]
  readonly onTakeAway: (entries: readonly FoundEntry[]) => void
  readonly children?: ReactNode
}

const Group = ({ title, about, entries, onTakeAway, children }: GroupProps) => (
  <section className="stack tight">
    <h2>
      {title}: {howMany(entries.length, 'entry', 'entries')}
    </h2>
    {entries.length > 0 && <p className="measure">{about}</p>}
    {children}
    <ul className="personal-data-list">
      {entries.map((entry) => (
        <li key={entry.event.id}>
          <FoundCard entry={entry} onTakeAway={() => onTakeAway([entry])} />
        </li>
      ))}
    </ul>
  </section>
)

/** What in the review looks like personal data, with the ways to mend it and to take it away for good. */
export const PersonalData = () => {
  const { review } = useReadyReview()
  const found = useFoundEntries()
  const { unfinished, lookAgain } = useFoundUnfinished()
  const [asked, setAsked] = useState<readonly FoundEntry[]>([])
  const result = useRef<HTMLParagraphElement>(null)
  const current = found.filter(({ isCurrent }) => isCurrent)
  const earlier = found.filter(({ isCurrent }) => !isCurrent)
  // What was asked about is gone from the page, and the focus with it.
  const onTakenAway = () => {
    setAsked([])
    lookAgain()
    focusNext(() => result.current)
  }
  return (
    <Page title="Check for personal data" of={reviewName(review.details)}>
      <p className="measure">
        All that was typed into this review, and into forms that were begun and not handed in, is searched, on this
        device, for what looks like a unique pupil number, a date of birth, an NHS number, a telephone number, an e-mail
        address or a postcode.
      </p>
      <p className="measure">
        <strong>{notComplete}</strong> It takes no notice of helplines, nor of addresses such as office@ or
        safeguarding@. Read what you pass on all the same.
      </p>
      <p ref={result} tabIndex={-1} role="status">
        {found.length === 0
          ? 'Nothing that looks like that was found in the review, in what counts now or in the history. A name or anything else that the check does not know may still be there.'
          : `${howMany(found.length, 'entry', 'entries')} may hold personal data: ${current.length} in what counts now, ${earlier.length} only in the history.`}
      </p>
      {current.length > 0 && (
        <Group
          title="In what counts now"
          about="Go there to word it differently; the earlier text then stays in the history. Or take the text away for good."
          entries={current}
          onTakeAway={setAsked}
        />
      )}
      {earlier.length > 0 && (
        <Group
          title="Only in the history"
          about="It was changed or taken out since, so no screen but the history shows it. It still goes along wherever the history does."
          entries={earlier}
          onTakeAway={setAsked}
        >
          {earlier.length > 1 && (
            <p>
              <Button look="danger" onClick={() => setAsked(earlier)}>
                Take away all in the history
              </Button>
            </p>
          )}
        </Group>
      )}
      {unfinished.length > 0 && <UnfinishedFound found={unfinished} onThrownAway={onTakenAway} />}
      <TakeAway entries={asked} found={found} onClose={() => setAsked([])} onTakenAway={onTakenAway} />
    </Page>
  )
}
