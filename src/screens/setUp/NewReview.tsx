import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Pack } from '../../core/content/pack'
import { questionsInOrder } from '../../core/review/answering'
import { detailChanges } from '../../core/review/detailChanges'
import { participantChanges } from '../../core/review/participants'
import { builtInPack } from '../../state/builtInPack'
import { useChosenPack } from '../../state/chosenPack'
import { newId, today } from '../../state/clock'
import { startReview } from '../../state/library'
import { refreshReviewList } from '../../state/reviewList'
import { answerAs, openReview } from '../../state/openReview'
import { Page } from '../../ui/Page'
import { notStored } from '../notStored'
import { PackFailed } from '../PackFailed'
import { paths } from '../paths'
import { StorageNotice } from '../StorageNotice'
import { useBuiltInPack } from '../useBuiltInPack'
import { ChosenPack } from './ChosenPack'
import { chosenScope } from './ScopeField'
import { SetUpForm } from './SetUpForm'
import { detailsOf, emptySetUp, takingPart, type SetUpValues } from './setUpForm'

/** Starts the review, opens it, and says where its first question is. */
const start = async (pack: Pack, values: SetUpValues): Promise<string> => {
  const { participants, answering } = takingPart(values, newId())
  const by = answering?.id ?? newId()
  const id = await startReview(
    pack,
    [...participantChanges([], participants), ...detailChanges(null, detailsOf(values))],
    by,
  )
  const document = await openReview(id)
  await answerAs(document, by)
  const open = document.state.getState()
  const first = open.status === 'ready' ? questionsInOrder(open.pack, open.review, 'critical-first')[0] : undefined
  return first === undefined ? paths.overview(id) : paths.question(id, first.id)
}

const packNotFetched =
  'The checklist could not be fetched. This happens offline, before the app has been loaded in full once. Connect, and load the page again: what you entered is kept.'

/** `chosen` is the checklist from a file; `null`: the one that comes with the app, for which somebody who is quick need not wait: `shown` is `null` until it is here. */
const Form = ({ chosen, shown }: { readonly chosen: Pack | null; readonly shown: Pack | null }) => {
  const [, navigate] = useLocation()
  const [values] = useState(() => emptySetUp(today(), newId))
  const submit = async (entered: SetUpValues): Promise<string | null> => {
    const pack = chosen ?? (await builtInPack().catch(() => null))
    if (pack === null) return packNotFetched
    try {
      navigate(await start(pack, { ...entered, scope: chosenScope(pack, entered.scope) }))
      return null
    } catch (error) {
      return notStored(error)
    }
  }
  return (
    <SetUpForm
      values={values}
      review=""
      isNew
      pack={shown}
      submitLabel="Start with the critical questions"
      onSubmit={submit}
    >
      <Link href={paths.home}>Not now</Link>
    </SetUpForm>
  )
}

/** Sets up a new review: from the school's name alone to its first critical question. */
export const NewReview = () => {
  const { pack: chosen } = useChosenPack()
  const builtIn = useBuiltInPack()
  const pack = chosen ?? (builtIn.status === 'ready' ? builtIn.pack : null)
  useEffect(() => {
    // Only to know whether this browser keeps anything; the first page says so where the list cannot be read.
    refreshReviewList().catch(() => undefined)
  }, [])
  return (
    <Page title="Start a review">
      <p className="measure">
        Only the school’s name is needed. The critical questions come first. You can stop at any time: each answer is
        stored on this device when you give it.
      </p>
      <StorageNotice />
      {chosen !== null && <ChosenPack pack={chosen} />}
      {pack === null && builtIn.status === 'failed' && <PackFailed retry={builtIn.retry} />}
      <Form chosen={chosen} shown={pack} />
      {chosen === null && pack !== null && (
        <p className="small muted measure">
          It will use the checklist “{pack.title}”, version {pack.version}. To use another,{' '}
          <Link href={paths.home}>open its file</Link> on the first page.
        </p>
      )}
    </Page>
  )
}
