import { useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { entryWords } from '../../core/report/words/entryWords'
import { newEntriesWords } from '../../core/report/words/incomingWords'
import { answerChange, figureChanges, mergePreview, type MergePreview } from '../../core/report/words/mergePreview'
import { howMany } from '../../core/report/words/words'
import { keeping } from '../../core/review/conflicts'
import { governorKinds } from '../../core/review/governor'
import { isNothingNew } from '../../core/review/incoming'
import { foldEvents } from '../../core/review/foldEvents'
import { reviewName } from '../../core/review/review'
import type { Problem } from '../../core/content/problem'
import {
  addIncoming,
  chooseSide,
  forgetIncoming,
  mergeReviews,
  useChoices,
  type ReadReviewFile,
  type ReviewCopy,
} from '../../state/incoming'
import { askedForBy } from '../../state/pointsOfView'
import { useAskBeforeClosing } from '../../ui/AskBeforeLeaving'
import { Button, buttonClass } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { showToast } from '../../ui/toasts'
import type { Failure } from './FailedNotice'
import { notStored } from '../notStored'
import { paths } from '../paths'
import type { Telling } from '../conflicts/ConflictSides'
import { sayDate } from '../when'
import { FingerprintLine } from './FingerprintLine'
import { NewEntries } from './NewEntries'
import { SettleChoices } from './SettleChoices'
import { useHere, type Here } from './useHere'

interface Props {
  readonly copy: ReviewCopy
  /** The review on this device when the file was opened. */
  readonly here: ReviewCopy
  readonly fingerprint: ReadReviewFile['fingerprint']
  readonly onFailure: (failure: Failure | null) => void
}

const title = 'Add this file to the review here?'

/** What the merge does to the figures, and to which questions. */
const Figures = ({ preview }: { readonly preview: MergePreview }) => {
  const { changed } = preview
  if (changed.length === 0) return <p className="measure">No answer changes, and no figure with it.</p>
  return (
    <section className="stack tight open-figures">
      <h2>What it does to the figures</h2>
      <p>{howMany(changed.length, 'question counts', 'questions count')} differently from before.</p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Now</th>
              <th scope="col">With the file</th>
            </tr>
          </thead>
          <tbody>
            {figureChanges(preview).map(({ figure, before, after }) => (
              <tr key={figure}>
                <th scope="row">{figure}</th>
                <td>{before}</td>
                <td>{before === after ? 'As before' : after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <Expander title="The questions">
          <ul className="open-entries">
            {changed.map((question) => (
              <li key={question.id}>
                {question.text}
                <br />
                <strong>{answerChange(preview, question)}</strong>
              </li>
            ))}
          </ul>
        </Expander>
      </div>
    </section>
  )
}

/** All of it has come here another way meanwhile. */
const NothingLeft = ({ id }: { readonly id: string }) => (
  <Page title="All of this file is here by now">
    <p>What it brought has been added meanwhile, in another tab.</p>
    <p>
      <Link href={paths.overview(id)} onClick={forgetIncoming} className={buttonClass({ look: 'primary' })}>
        Go to the review
      </Link>
    </p>
  </Page>
)

const Refused = ({ problems }: { readonly problems: readonly Problem[] }) => (
  <Page title="This file cannot be added">
    <ul>
      {problems.map(({ where, what }, index) => (
        <li key={index}>
          {where} {what}
        </li>
      ))}
    </ul>
    <p>
      <Link href={paths.home} onClick={forgetIncoming} className={buttonClass({ look: 'primary' })}>
        All reviews
      </Link>
    </p>
  </Page>
)

/** What would be added, in words. */
interface Told {
  readonly preview: MergePreview
  readonly telling: Telling
}

interface DecisionProps extends Omit<Props, 'here'> {
  readonly here: Here
  readonly told: Told
  /** Whether it is being added just now. */
  readonly isBusy: boolean
  readonly onBusy: (isBusy: boolean) => void
}

const Decision = ({
  copy,
  here,
  told: { preview, telling },
  fingerprint,
  isBusy,
  onBusy,
  onFailure,
}: DecisionProps) => {
  const [, navigate] = useLocation()
  const { settled: chosen } = useChoices()
  useAskBeforeClosing(chosen.size > 0)
  const { incoming } = preview
  const { details, id } = preview.before.review
  const mine = here.isGovernors
    ? preview.conflicts.filter(([first]) => first !== undefined && governorKinds.has(first.kind))
    : preview.conflicts
  const add = async (): Promise<void> => {
    if (isBusy) return
    onBusy(true)
    onFailure(null)
    try {
      const taken = await addIncoming(copy, [...chosen.values()].map(keeping))
      if (!taken.ok) return onFailure({ kind: 'refused', name: 'The file', problems: taken.problems })
      const news = [...incoming.added, ...incoming.completed]
      const left = mine.length - chosen.size
      showToast(
        `${news.length === 0 ? 'The history was added' : `Added: ${newEntriesWords(news)}`}.${left === 0 ? '' : ` ${howMany(left, 'thing is', 'things are')} still to be settled.`}`,
      )
      forgetIncoming()
      // One person's own answers are read beside the others'; what is to be settled in them, on their own pages.
      const asking = left === 0 ? askedForBy(copy) : null
      navigate(asking === null ? paths.overview(id) : paths.pointsOfView(asking))
    } catch (error) {
      onFailure({ kind: 'not-stored', why: notStored(error) })
    } finally {
      onBusy(false)
    }
  }
  return (
    <Page title={title} of={reviewName(details)}>
      <p className="measure">
        The review “{reviewName(details)}”, review date {sayDate(details.reviewDate)}, is on this device. The file is a
        copy of it with something that is not here yet. Nothing has been added so far.
      </p>
      <FingerprintLine fingerprint={fingerprint} />
      <NewEntries incoming={incoming} telling={telling} />
      <Figures preview={preview} />
      {mine.length > 0 && (
        <SettleChoices
          conflicts={mine}
          telling={telling}
          idsHere={new Set(here.copy.log.map(({ id }) => id))}
          chosen={chosen}
          onChoose={chooseSide}
        />
      )}
      <Notice
        tone="neutral"
        title={incoming.redacted.length === 0 ? 'Adding loses nothing' : 'Adding loses nothing but that text'}
      >
        <p>{`All ${incoming.redacted.length === 0 ? '' : 'else '}that is here stays. What the file brings is added to it, and the history tells what came from whom.`}</p>
        <div className="row">
          <Button look="primary" large aria-disabled={isBusy} onClick={() => void add()}>
            Add to the review here
          </Button>
          <Button
            large
            onClick={() => {
              forgetIncoming()
              navigate(paths.home)
            }}
          >
            Leave it
          </Button>
        </div>
      </Notice>
    </Page>
  )
}

/** Shows what a copy of a review that is here would add to it, before anything is added. */
export const MergeOffer = ({ copy, here: opened, fingerprint, onFailure }: Props) => {
  const here = useHere(opened)
  const [pack, otherPacks, log, omitted] =
    here === null ? [null, null, null, null] : [here.copy.pack, here.copy.otherPacks, here.copy.log, here.copy.omitted]
  const current = useMemo(() => {
    if (pack === null) return null
    const merged = mergeReviews({ pack, otherPacks, log, omitted }, copy)
    if (!merged.ok) return merged
    const preview = mergePreview({ pack, log, omitted }, merged.value)
    return {
      ok: true as const,
      told: { preview, telling: { words: entryWords(merged.value.pack, merged.value.log), people: preview.people } },
    }
  }, [pack, otherPacks, log, omitted, copy])
  /** What is shown while it is being added: by then all of it is here. */
  const [adding, setAdding] = useState<Told | null>(null)
  if (here === null || current === null)
    return (
      <Page title={title}>
        <p className="muted" role="status">
          Looking at the review on this device…
        </p>
      </Page>
    )
  if (!current.ok) return <Refused problems={current.problems} />
  const told = adding ?? current.told
  if (isNothingNew(told.preview.incoming)) return <NothingLeft id={foldEvents(opened).id} />
  return (
    <Decision
      copy={copy}
      here={here}
      told={told}
      fingerprint={fingerprint}
      isBusy={adding !== null}
      onBusy={(isBusy) => setAdding(isBusy ? told : null)}
      onFailure={onFailure}
    />
  )
}
