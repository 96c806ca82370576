import { useState } from 'react'
import { Link } from 'wouter'
import type { FoundText } from '../../core/review/personalDataInLog'
import { howMany } from '../../core/report/words/words'
import { throwAway, type Unfinished } from '../../state/unfinished'
import { Button, buttonClass } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { FoundExcerpts } from './FoundExcerpts'
import { placeOfUnfinished } from './unfinishedWords'

/** Something unfinished in which something was found. */
export interface FoundUnfinished {
  readonly unfinished: Unfinished
  readonly texts: readonly FoundText[]
}

interface Props {
  readonly found: readonly FoundUnfinished[]
  /** Called when one of them is gone. */
  readonly onThrownAway: () => void
}

const Card = ({
  found: { unfinished, texts },
  onAsk,
}: {
  readonly found: FoundUnfinished
  readonly onAsk: () => void
}) => {
  const { what, path } = placeOfUnfinished(unfinished)
  return (
    <article className="card stack tight personal-data-entry">
      <h3>{what}</h3>
      <FoundExcerpts entry={{ texts }} />
      {unfinished.isOpenElsewhere ? (
        <p className="small muted">
          It is being typed in another tab. Change it there, or close that tab and look here again.
        </p>
      ) : (
        <div className="row foot">
          <Link href={path(unfinished.review)} aria-label={`Go there: ${what}`} className={buttonClass({})}>
            Go there
          </Link>
          <Button look="danger" aria-label={`Throw it away: ${what}`} onClick={onAsk}>
            Throw it away
          </Button>
        </div>
      )}
    </article>
  )
}

/** What looks like personal data in forms and texts that were begun on this device and are no part of the review. */
export const UnfinishedFound = ({ found, onThrownAway }: Props) => {
  const [asked, setAsked] = useState<FoundUnfinished | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const close = () => {
    setAsked(null)
    setFailure(null)
  }
  const remove = async ({ unfinished }: FoundUnfinished): Promise<void> => {
    try {
      await throwAway(unfinished)
    } catch (error) {
      return setFailure(notStored(error))
    }
    close()
    showToast('What was begun there was thrown away.')
    onThrownAway()
  }
  return (
    <section className="stack tight">
      <h2>Begun, and not part of the review: {howMany(found.length, 'form or text', 'forms or texts')}</h2>
      <p className="measure">It is kept on this device alone, to be gone on with. No file, report or PDF holds it.</p>
      <ul className="personal-data-list">
        {found.map((one) => (
          <li key={`${one.unfinished.kind} ${one.unfinished.review} ${one.unfinished.page} ${one.unfinished.name}`}>
            <Card found={one} onAsk={() => setAsked(one)} />
          </li>
        ))}
      </ul>
      <Dialog title="Throw away what was begun?" isOpen={asked !== null} onClose={close}>
        {asked !== null && (
          <>
            <p>{placeOfUnfinished(asked.unfinished).what}</p>
            <FoundExcerpts entry={{ texts: asked.texts }} />
            <p>
              All that was typed in this form goes, not only what was found. <strong>This cannot be undone.</strong>{' '}
              What is in the review stays.
            </p>
            {failure !== null && (
              <Notice tone="gap" title="It could not be thrown away" isAlert>
                <p>{failure}</p>
              </Notice>
            )}
            <div className="row">
              <Button onClick={close}>Leave it as it is</Button>
              <Button look="danger" onClick={() => void remove(asked)}>
                Throw it away
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </section>
  )
}
