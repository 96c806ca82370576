import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { detailChanges } from '../../core/review/detailChanges'
import { participantChanges, participantsOf, type Participant } from '../../core/review/participants'
import { reviewName } from '../../core/review/review'
import { newId } from '../../state/clock'
import { answerAs } from '../../state/openReview'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Page } from '../../ui/Page'
import { showToast } from '../../ui/toasts'
import type { KeptForm } from '../keptForm'
import { paths } from '../paths'
import { SetUpForm } from './SetUpForm'
import { detailsOf, participantRows, setUpOf, takingPart, type SetUpValues } from './setUpForm'

/** Whoever has answered here without saying who they are keeps their answers once they do: the id is handed on to the role that they choose. */
const nameUnnamed = (
  participants: readonly Participant[],
  answering: Participant | null,
  me: string,
): readonly Participant[] =>
  participants.some(({ id }) => id === me)
    ? participants
    : participants.map((participant) => (participant === answering ? { ...participant, id: me } : participant))

/** Changes what a review says of its school, its people and its dates; only what is different is recorded. */
export const EditDetails = () => {
  const { id, log, omitted, review, me } = useReadyReview()
  const document = useReviewDocument()
  const [, navigate] = useLocation()
  // A governor takes part in another way: only who answers for the school is set up here.
  const [named] = useState(() => participantsOf({ log, omitted }).filter(({ isGovernor }) => isGovernor !== true))
  const [values] = useState(() => setUpOf(review.details, participantRows(named, newId), me))
  const submit = async (entered: SetUpValues, { openedWith, handIn }: KeptForm<SetUpValues>): Promise<null> => {
    const { participants, answering } = takingPart(entered, newId())
    const isKnown = named.some((participant) => participant.id === answering?.id)
    const after = isKnown ? participants : nameUnnamed(participants, answering, me)
    const isChanged = handIn([
      ...detailChanges(detailsOf(openedWith), detailsOf(entered)),
      ...participantChanges(openedWith.participants, after),
    ])
    if (answering !== null) await answerAs(document, after[participants.indexOf(answering)]?.id ?? me)
    if (isChanged) showToast('The details were changed.')
    navigate(paths.overview(id))
    return null
  }
  return (
    <Page title="School, people and dates" of={reviewName(review.details)}>
      <SetUpForm
        values={values}
        review={id}
        isNew={false}
        pack={null}
        submitLabel="Keep these details"
        onSubmit={submit}
      >
        <Link href={paths.overview(id)}>Leave as it was</Link>
      </SetUpForm>
    </Page>
  )
}
