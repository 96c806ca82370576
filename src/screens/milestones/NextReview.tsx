import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Pack } from '../../core/content/pack'
import { packsForNext, startNextReview } from '../../state/nextReview'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { useReviewList } from '../../state/reviewList'
import { Button, type Look } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'

interface ChoiceProps {
  /** Of these the first is proposed. */
  readonly packs: readonly Pack[]
  readonly chosen: Pack
  readonly onChoose: (pack: Pack) => void
}

/** Which version of the checklist the next review will use: a choice where there are several. */
const Version = ({ packs, chosen, onChoose }: ChoiceProps) => {
  const { pack } = useReadyReview()
  if (packs.length === 1)
    return (
      <p className="small muted">
        It will use the checklist of this review, “{chosen.title}”, version {chosen.version}.
      </p>
    )
  const options = packs.map(({ title, version }, index) => ({
    value: String(index),
    label: `“${title}”, version ${version}${version === pack.version ? ', as in this review' : ''}`,
  }))
  return (
    <SelectField
      label="Checklist of the next review"
      hint={`This review uses version ${pack.version}, and keeps it.`}
      options={options}
      value={String(packs.indexOf(chosen))}
      onChange={({ target }) => onChoose(packs[Number(target.value)] ?? chosen)}
    />
  )
}

/** The versions that there are to choose from; `null` while they are looked for, or where the app's own cannot be loaded. */
const usePacksForNext = (): readonly Pack[] | null => {
  const { pack } = useReadyReview()
  const { reviews } = useReviewList()
  const [packs, setPacks] = useState<readonly Pack[] | null>(null)
  useEffect(() => {
    let isWanted = true
    // Where they cannot be read now, that is said when the review is to be started.
    packsForNext(pack).then(
      (found) => {
        if (isWanted) setPacks(found)
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [pack, reviews])
  return packs
}

/** Starts the review that follows this one, and goes there. */
export const StartNextReview = ({ look = 'plain' }: Pick<Look, 'look'>) => {
  const [, navigate] = useLocation()
  const { ready } = useReviewDocument()
  const [isStarting, setStarting] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const packs = usePacksForNext()
  const [picked, setPicked] = useState<Pack | null>(null)
  const chosen = packs?.find((pack) => pack === picked) ?? packs?.[0]
  const start = async () => {
    setStarting(true)
    setFailure(null)
    try {
      const next = chosen ?? (await packsForNext(ready().pack))?.[0]
      if (next !== undefined) {
        navigate(paths.overview(await startNextReview(ready(), next)))
        showToast('Next year’s review is started. The earlier one stays as it is.')
        return
      }
      setFailure('The checklist could not be loaded. Nothing was changed. Check the connection, and try again.')
    } catch (error) {
      setFailure(notStored(error))
    }
    setStarting(false)
  }
  return (
    <div className="stack tight">
      {packs !== null && chosen !== undefined && <Version packs={packs} chosen={chosen} onChoose={setPicked} />}
      <div>
        <Button look={look} disabled={isStarting} onClick={() => void start()}>
          Start next year’s review
        </Button>
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  )
}

/** What next year's review takes along, and the way to start it. */
export const NextReview = () => (
  <section className="stack tight no-print">
    <h2>Next year’s review</h2>
    <p className="measure">
      A new review of the same school, with today as its review date. It takes along the school’s details, who answers,
      the evidence that is listed, and each answer as “last year’s answer”, to be confirmed question by question. No
      answer counts until it is given anew. Notes, the plan, governors’ comments and answers that still wait to be
      confirmed stay here.
    </p>
    <StartNextReview />
  </section>
)
