import { useState } from 'react'
import { useLocation } from 'wouter'
import { isNoNews } from '../../core/review/news'
import { governorsOf, sayContributor } from '../../core/review/people'
import { foldEvents } from '../../core/review/foldEvents'
import { reviewName, type Contributor } from '../../core/review/review'
import {
  forgetIncoming,
  goOnAsGovernor,
  receiveAsSchool,
  reviewAsGovernor,
  type Waiting,
  type WentOn,
} from '../../state/incoming'
import type { TakenIn } from '../../state/library'
import { outcomeOf } from '../../state/openFile'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { showToast } from '../../ui/toasts'
import type { Failure } from './FailedNotice'
import { useFollow } from './useOpenFile'
import { notStored } from '../notStored'
import { paths } from '../paths'
import { sayDate } from '../when'
import { FingerprintLine } from './FingerprintLine'
import { GovernorForm } from './GovernorForm'
import { useHere, type Here } from './useHere'

type ForGovernors = Extract<Waiting, { kind: 'for-governors' }>

interface Props {
  readonly waiting: ForGovernors
  readonly onFailure: (failure: Failure | null) => void
}

/** The governor who reviews on this device already; `null`: none does. */
const governorHere = (here: Here | null): Contributor | null => {
  if (here === null || !here.isGovernors) return null
  return governorsOf(foldEvents(here.copy)).find(({ id }) => id === here.me) ?? null
}

/** What was sent, by whom and as of when. */
const WhatItIs = ({ waiting }: { readonly waiting: ForGovernors }) => {
  const { copy, milestone, fingerprint } = waiting
  const review = foldEvents(copy)
  const kept = review.milestones.find(({ id }) => id === milestone)
  return (
    <>
      <p className="measure">
        <strong>{review.details.school ?? reviewName(review.details)}</strong> sends its governors the review of its
        safeguarding. Review date: {sayDate(review.details.reviewDate)}.
        {kept !== undefined && <span>{` It is as it was on ${sayDate(kept.madeOn)}, kept as “${kept.name}”.`}</span>}
      </p>
      <FingerprintLine fingerprint={fingerprint} />
    </>
  )
}

/** What a further file has brought, as it is so. */
const wentOnWords = ({ news, isOlder }: Extract<WentOn, { ok: true }>): string => {
  if (isNoNews(news))
    return isOlder
      ? 'This file is older than what is on this device: it adds nothing. What you have said is as it was.'
      : 'All that this file holds is here already. What you have said is as it was.'
  return 'What is new in the file was added, and stands on the first page. What you have said is as it was.'
}

const whatGovernorsDo = (
  <ul className="measure">
    <li>You read the school’s answers, where the gaps are and what is planned. You cannot change them.</li>
    <li>You say of each area whether you accept it, want to see evidence, or disagree, and comment on any question.</li>
    <li>You can sign, and send all of it back as one file. Until then it stays on this device.</li>
  </ul>
)

interface OfferProps extends Props {
  readonly here: Here | null
}

const Offer = ({ waiting, here, onFailure }: OfferProps) => {
  const [, navigate] = useLocation()
  const follow = useFollow(onFailure)
  const [isBusy, setIsBusy] = useState(false)
  const { copy, fingerprint } = waiting
  const already = governorHere(here)

  /** Does one of the things on offer, once, and says what did not work. Resolves with whether it worked. */
  const doing = async (run: () => Promise<boolean>): Promise<boolean> => {
    if (isBusy) return false
    setIsBusy(true)
    onFailure(null)
    const isDone = await run().catch((error: unknown) => {
      onFailure({ kind: 'not-stored', why: notStored(error) })
      return false
    })
    setIsBusy(false)
    return isDone
  }
  const goTo = (taken: TakenIn, said: string): boolean => {
    if (!taken.ok) onFailure({ kind: 'refused', name: 'The file', problems: taken.problems })
    else {
      forgetIncoming()
      showToast(said)
      navigate(paths.overview(taken.id))
    }
    return taken.ok
  }
  const goOn = async (): Promise<boolean> => {
    const taken = await goOnAsGovernor(copy, here?.copy ?? copy)
    return goTo(taken, taken.ok ? wentOnWords(taken) : '')
  }
  const asSchool = () =>
    doing(async () => {
      const received = await receiveAsSchool(waiting)
      if (received.kind !== 'waits') {
        forgetIncoming()
        await follow(outcomeOf('The file', { copy, fingerprint }, received))
      }
      return true
    })
  return (
    <>
      {already !== null && (
        <Notice tone="neutral" title={`You review it on this device already, as ${sayContributor(already)}`}>
          <p>What you have said stays. What the school has changed since is added to it.</p>
          <div>
            <Button look="primary" onClick={() => void doing(goOn)}>
              Go on as {sayContributor(already)}
            </Button>
          </div>
        </Notice>
      )}
      {here !== null && already === null && (
        <Notice tone="unknown" title="The school’s own copy of this review is on this device">
          <p>
            Reviewing as a governor here turns this device over to a governor: the school’s answers can then only be
            read on it, until this file is opened as the school’s copy again. Another device is the better place for it.
          </p>
        </Notice>
      )}
      {already === null ? whatGovernorsDo : <h2>Somebody else reviews on this device</h2>}
      <GovernorForm
        review={foldEvents(copy).id}
        isFirst={already === null}
        label={already === null ? 'Review as a governor' : 'Review as another governor'}
        onReview={(governor) =>
          doing(async () =>
            goTo(await reviewAsGovernor(copy, governor), 'The review is open for you to read and comment on.'),
          )
        }
      />
      <div className="stack tight">
        <h2>You work at the school?</h2>
        <p className="measure">
          Then open it like any other copy: to answer, to plan, or to add it to the copy that is on this device.
        </p>
        <div className="row">
          <Button onClick={() => void asSchool()}>Open as the school’s copy</Button>
          <Button
            look="quiet"
            onClick={() => {
              forgetIncoming()
              navigate(paths.home)
            }}
          >
            Leave it
          </Button>
        </div>
      </div>
    </>
  )
}

/** The same where the review is on this device too: who answers on it decides what is offered. */
const OfferHere = (props: Props & { readonly copy: NonNullable<ForGovernors['here']> }) => {
  const here = useHere(props.copy)
  return here === null ? (
    <p className="muted" role="status">
      Looking at the review on this device…
    </p>
  ) : (
    <Offer {...props} here={here} />
  )
}

/** What a school sent to its governors: for whoever opens it to say in which part they do. */
export const GovernorOffer = (props: Props) => (
  <Page title="Review as a governor">
    <WhatItIs waiting={props.waiting} />
    {props.waiting.here === null ? (
      <Offer {...props} here={null} />
    ) : (
      <OfferHere {...props} copy={props.waiting.here} />
    )}
  </Page>
)
